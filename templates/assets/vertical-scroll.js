// Where lines are vertical, the text goes on sideways, and browsers do not turn wheel and keys with it. This does: for the
// page, and for each region of vertical lines that scrolls within a page. It leaves alone: zooming and what is zoomed,
// modifier keys, fields and buttons, regions that move along their lines, sideways gestures.

const root = document.scrollingElement;
const mode = (element) => getComputedStyle(element).writingMode;
const pageIsVertical = mode(document.documentElement).startsWith("vertical");

if (pageIsVertical || document.querySelector(".vertical")) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const canMove = (element, axis, delta) => {
    const position = element[axis === "x" ? "scrollLeft" : "scrollTop"];
    const room = axis === "x" ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
    return delta < 0 ? position > 1 : room - position > 1;
  };

  const scrolls = (element, axis) =>
    /auto|scroll/.test(getComputedStyle(element)[axis === "x" ? "overflowX" : "overflowY"]);

  // The nearest region around `start` that can follow: ours when its lines are vertical, else the browser's (null).
  const target = (start, delta) => {
    for (let element = start; element && element !== root && element !== document.body; element = element.parentElement) {
      if (scrolls(element, "y") && canMove(element, "y", delta)) return null;
      if (mode(element).startsWith("vertical") && scrolls(element, "x") && canMove(element, "x", delta)) return element;
    }
    return pageIsVertical ? root : null;
  };

  const zoomed = () => visualViewport?.scale > 1;

  addEventListener("wheel", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (Math.abs(event.deltaX) >= Math.abs(event.deltaY) || zoomed()) return;
    const region = target(event.target, event.deltaY);
    if (!region) return;
    const unit = [1, 40, region.clientWidth * 0.9][event.deltaMode];
    region.scrollBy({ left: event.deltaY * unit, behavior: "instant" });
    event.preventDefault();
  }, { passive: false });

  const page = (region) => region.clientWidth * 0.9;
  const steps = {
    ArrowDown: () => 60, ArrowUp: () => -60, PageDown: page, PageUp: (region) => -page(region),
    Home: () => -Infinity, End: () => Infinity,
  };
  const OWN_KEYS = "input, select, textarea, button, summary, audio, video, [contenteditable], "
    + "[role]:not([role=region], [role=group], [role=list], [role^=doc-])";

  // A browser takes a link for seen of which a few pixels are in the window sideways; whoever tabs to it sees nothing.
  addEventListener("focusin", ({ target: reached }) => {
    if (reached.matches(":focus-visible:not([role=region])"))
      requestAnimationFrame(() => reached.scrollIntoView({ block: "nearest", inline: "nearest" }));
  });

  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || zoomed()) return;
    const space = event.key === " ";
    const step = space ? (event.shiftKey ? steps.PageUp : steps.PageDown) : steps[event.key];
    if (!step || (event.shiftKey && !space) || event.target.closest(OWN_KEYS)) return;
    const region = target(event.target, step(root));
    if (!region) return;
    const distance = step(region);
    const behavior = calm.matches ? "instant" : "smooth";
    if (Number.isFinite(distance)) region.scrollBy({ left: distance, behavior });
    else region.scrollTo({ left: distance < 0 ? 0 : region.scrollWidth, behavior });
    event.preventDefault();
  });
}
