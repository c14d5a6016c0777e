// The reading ruler: a band across the page that follows pointer and focus; the arrow keys move it line by line, and the
// page with it. The panel switches it on and off through data-ruler.

const root = document.documentElement;
const vertical = getComputedStyle(root).writingMode.startsWith("vertical");
const page = document.scrollingElement;
const ruler = document.createElement("div");
ruler.className = "ruler";
ruler.setAttribute("aria-hidden", "true");

const room = () => (vertical ? root.clientWidth : root.clientHeight);
const on = () => "ruler" in root.dataset;
let at = room() / 3; // middle of the band, from the start of the window

const put = (place) => {
  at = Math.max(0, Math.min(room(), place));
  ruler.style.setProperty("--at", `${Math.round(at)}px`);
};

const follow = () => {
  if (!on()) return ruler.remove();
  document.body.append(ruler);
  put(at);
};

/** From one line to the next at the band. */
const line = () => {
  const under = document.elementFromPoint(vertical ? at : root.clientWidth / 2, vertical ? root.clientHeight / 2 : at) || root;
  return parseFloat(getComputedStyle(under).lineHeight) || 32;
};

const forward = vertical ? ["ArrowRight", "ArrowDown"] : ["ArrowDown"];
const back = vertical ? ["ArrowLeft", "ArrowUp"] : ["ArrowUp"];

addEventListener("pointermove", (event) => {
  if (on()) put(vertical ? event.clientX : event.clientY);
}, { passive: true });

addEventListener("focusin", ({ target }) => {
  if (!on()) return;
  const { left, top, width, height } = target.getBoundingClientRect();
  put(vertical ? left + Math.min(width, line()) / 2 : top + Math.min(height, line()) / 2);
});

addEventListener("keydown", (event) => {
  if (!on() || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target.closest("input, select, textarea, [contenteditable], .scroll")) return;
  const way = forward.includes(event.key) ? 1 : back.includes(event.key) ? -1 : 0;
  if (!way) return;
  const step = way * line();
  const beyond = way > 0 ? at + step > room() * 0.7 : at + step < room() * 0.3;
  const before = vertical ? page.scrollLeft : page.scrollTop;
  if (beyond) page.scrollBy({ [vertical ? "left" : "top"]: step, behavior: "instant" });
  // Where the page cannot move on, the band does.
  if (before === (vertical ? page.scrollLeft : page.scrollTop)) put(at + step);
  event.preventDefault();
});

new MutationObserver(follow).observe(root, { attributeFilter: ["data-ruler"] });
follow();
