// On a page of vertical lines the page runs sideways, and browsers do not turn wheel and keys with it. This does.
// It leaves alone: zooming, modifier keys, fields, regions that scroll themselves, horizontal gestures.

const root = document.scrollingElement;
const mode = getComputedStyle(document.documentElement).writingMode;

if (mode.startsWith("vertical")) {
  const forward = mode === "vertical-rl" ? -1 : 1;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  const canMove = (element, axis, delta) => {
    const position = element[axis === "x" ? "scrollLeft" : "scrollTop"];
    const room = axis === "x" ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
    return delta < 0 ? Math.abs(position) > 1 && room > 1 : room - Math.abs(position) > 1;
  };

  const scrolls = (element, axis) =>
    /auto|scroll/.test(getComputedStyle(element)[axis === "x" ? "overflowX" : "overflowY"]);

  // The nearest region around `start` that the gesture belongs to: native when it moves along its lines, else ours.
  const target = (start, delta) => {
    for (let element = start; element && element !== root && element !== document.body; element = element.parentElement) {
      if (scrolls(element, "y") && canMove(element, "y", delta)) return null;
      if (scrolls(element, "x") && canMove(element, "x", delta * forward)) return element;
    }
    return root;
  };

  addEventListener("wheel", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (Math.abs(event.deltaX) >= Math.abs(event.deltaY) || visualViewport?.scale > 1) return;
    const region = target(event.target, event.deltaY);
    if (!region) return;
    const unit = [1, 40, innerWidth * 0.9][event.deltaMode];
    region.scrollBy({ left: event.deltaY * unit * forward, behavior: "instant" });
    event.preventDefault();
  }, { passive: false });

  const page = () => innerWidth * 0.9;
  const steps = {
    ArrowDown: () => 60, ArrowUp: () => -60, PageDown: page, PageUp: () => -page(),
    Home: () => -Infinity, End: () => Infinity,
  };

  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const space = event.key === " ";
    const step = space ? () => (event.shiftKey ? -page() : page()) : steps[event.key];
    if (!step || (event.shiftKey && !space)) return;
    if (event.target.closest("input, select, textarea, button, summary, audio, video, [contenteditable], [role]:not([role=region])")) return;
    const distance = step();
    const region = target(event.target, distance);
    if (!region) return;
    const behavior = calm.matches ? "instant" : "smooth";
    if (Number.isFinite(distance)) region.scrollBy({ left: distance * forward, behavior });
    else region.scrollTo({ left: distance < 0 ? 0 : region.scrollWidth * forward, behavior });
    event.preventDefault();
  });
}
