// Calls back with every shift of the page's parts since it began to load, once all fonts are in their place.
const done = arguments[arguments.length - 1];
const found = [];
const tell = list => list.getEntries().forEach(entry => {
  if (entry.hadRecentInput) return;
  const parts = (entry.sources ?? []).map(({ node, previousRect: from, currentRect: to }) =>
      `${node?.nodeName ?? "?"}.${node?.className ?? node?.parentElement?.className ?? ""} `
      + `${Math.round(from.x)},${Math.round(from.y)} ${Math.round(from.width)}x${Math.round(from.height)} to `
      + `${Math.round(to.x)},${Math.round(to.y)} ${Math.round(to.width)}x${Math.round(to.height)}`);
  found.push(["layout-shift", `${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${parts.join("; ")}`]);
});
const observer = new PerformanceObserver(tell);
observer.observe({ type: "layout-shift", buffered: true });
document.fonts.ready.then(() => setTimeout(() => {
  tell({ getEntries: () => observer.takeRecords() });
  done(found);
}, 300));
