// A table that may be too wide for the window stands in a region that the keyboard can reach. While it fits there is
// nothing to scroll, and a stop that does nothing would only be in the way. Without this script the stop stays.

const ATTRIBUTES = ["role", "tabindex", "aria-label", "aria-labelledby"];

const scrolls = (region) =>
  getComputedStyle(region).overflow !== "visible" &&
  (region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight);

for (const region of document.querySelectorAll(".scroll[role=region]")) {
  const named = ATTRIBUTES.filter((name) => region.hasAttribute(name)).map((name) => [name, region.getAttribute(name)]);
  const look = () => {
    if (scrolls(region)) for (const [name, value] of named) region.setAttribute(name, value);
    else if (region !== document.activeElement) for (const [name] of named) region.removeAttribute(name);
  };
  const watch = new ResizeObserver(look);
  watch.observe(region);
  for (const child of region.children) watch.observe(child);
}
