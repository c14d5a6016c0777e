// Reading settings: size of the letters, kept for the next page, and printing. Without this script they do not show.

const KEY = "bichig-font-size";
const SMALLEST = -1;
const LARGEST = 3;

const remembered = () => {
  try {
    return Number(localStorage.getItem(KEY)) || 0;
  } catch {
    return 0; // storage may be forbidden, as it is on a page opened from disk
  }
};

const remember = (size) => {
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // then the size holds for this page only
  }
};

const within = (size) => Math.max(SMALLEST, Math.min(LARGEST, Math.round(size)));
let size = within(remembered());

const show = () => {
  if (size === 0) delete document.documentElement.dataset.fontSize;
  else document.documentElement.dataset.fontSize = String(size);
  for (const button of document.querySelectorAll("[data-font-step]")) {
    const next = Number(button.dataset.fontStep) === 0 ? 0 : size + Number(button.dataset.fontStep);
    button.setAttribute("aria-disabled", String(next === size || next < SMALLEST || next > LARGEST));
  }
};

for (const button of document.querySelectorAll("[data-font-step]")) {
  button.addEventListener("click", () => {
    const step = Number(button.dataset.fontStep);
    size = step === 0 ? 0 : within(size + step);
    remember(size);
    show();
  });
}
for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => print());

show();
for (const tools of document.querySelectorAll("[data-reading]")) tools.hidden = false;
