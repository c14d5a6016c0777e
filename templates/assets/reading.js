// The reading settings: what is chosen holds at once, on the next page and in other tabs. settings-early.js sets it before
// a page is painted. Where storage is forbidden it holds for this page only. Printing is here too.

const KEY = "bichig-reading";
const form = document.querySelector("form.settings");
const opener = document.querySelector("[data-settings]");

const remembered = () => {
  try {
    return localStorage.getItem(KEY) || "";
  } catch {
    return new URLSearchParams(chosen()).toString();
  }
};

const remember = (settings) => {
  try {
    if (settings) localStorage.setItem(KEY, settings);
    else localStorage.removeItem(KEY);
  } catch {
    // see above
  }
};

const inputs = () => [...form.elements].filter((element) => element.name);

/** What the panel shows, as it is stored: size=150&ruler=on. A default is left out. */
const chosen = () =>
  new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();

/** Makes panel and page agree with settings as they are stored. */
const show = (settings) => {
  const wanted = new URLSearchParams(settings);
  for (const input of inputs()) input.checked = input.defaultChecked;
  for (const input of inputs()) {
    if (wanted.get(input.name) === input.value) input.checked = true;
  }
  set();
};

/** Makes the page agree with the panel. */
const set = () => {
  const { dataset } = document.documentElement;
  for (const { name } of inputs()) delete dataset[name];
  for (const [name, value] of new URLSearchParams(chosen())) dataset[name] = value;
};

const choose = () => {
  set();
  remember(chosen());
};

const open = (wanted) => {
  form.hidden = !wanted;
  opener.setAttribute("aria-expanded", String(wanted));
  if (wanted) form.scrollIntoView({ block: "nearest", inline: "nearest" });
  else opener.focus();
};

if (form && opener) {
  show(remembered());
  form.addEventListener("change", choose);
  // The browser would reset the form after this event, and the page would show the old settings for a moment.
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    show("");
    remember("");
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  opener.addEventListener("click", () => open(form.hidden));
  document.querySelector("[data-settings-close]").addEventListener("click", () => open(false));
  document.querySelector("[data-calm-end]").addEventListener("click", () => {
    form.elements.calm.checked = false;
    choose();
    opener.focus();
  });
  for (const part of [opener, form]) {
    part.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && !form.hidden) open(false);
    });
  }
  addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) show(remembered());
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show(remembered());
  });
  for (const entry of document.querySelectorAll("[data-reading]")) entry.hidden = false;
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
  button.hidden = false;
}
