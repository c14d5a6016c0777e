// Prepares a walk over the page by the Tab key and calls back with how many stops there are. Then bichigWalk.look() says what is
// wrong with the present stop and whether the walk has left the page, bichigWalk.missed() which stops it never came to.
const done = arguments[arguments.length - 1];
const focusable = "a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], "
    + "[tabindex]:not([tabindex^='-']), [contenteditable]";
const shown = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;

// Of a group of radio buttons Tab reaches one.
const reachable = element => !(element.type === "radio" && element.name)
    || element.checked || !document.querySelector(`input[type=radio][name="${element.name}"]:checked`);
// A region that scrolls is a stop only while it has to scroll, and a page that is still settling may change its mind.
const isStop = element => element.matches(focusable) && element.getAttribute("tabindex") !== "-1"
    && shown(element) && reachable(element);
const stops = [...document.querySelectorAll(focusable)].filter(isStop);

const name = element => `${element.tagName.toLowerCase()}${element.id && "#" + element.id}`
    + `${element.classList.length ? "." + [...element.classList].join(".") : ""} ${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 24)}`;

const channels = color => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const luminance = ([red, green, blue]) => {
  const [r, g, b] = [red, green, blue].map(value => value / 255)
      .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
  return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + .05) / (low + .05);
};
const ground = element => {
  for (let up = element; up; up = up.parentElement) {
    const color = channels(getComputedStyle(up).backgroundColor);
    if (color[3] === 255) return color;
  }
  return [255, 255, 255, 255];
};

let last;
const seen = new Set();

const look = async () => {
  const found = [];
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement || seen.has(at)) {
    if (seen.has(at) && at !== stops.find(stop => seen.has(stop))) found.push(["trap", `Tab leads back to ${name(at)}`]);
    return { left: true, found };
  }
  if (last && !(last.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
    found.push(["order", `${name(at)} comes after ${name(last)}, and stands before it`]);
  seen.add(at);
  last = at;

  const style = getComputedStyle(at);
  const width = parseFloat(style.outlineWidth);
  if (style.outlineStyle === "none" || !(width >= 2)) {
    found.push(["ring", `${name(at)}: outline ${style.outlineStyle} ${style.outlineWidth}`]);
  } else if (style.outlineStyle !== "auto") {
    const outside = parseFloat(style.outlineOffset) >= 0 ? at.parentElement : at;
    const ratio = contrast(channels(style.outlineColor), ground(outside));
    if (ratio < 3) found.push(["ring-contrast", `${name(at)}: ${ratio.toFixed(2)} to 1`]);
  }

  const unseen = () => {
    // In sight: some point of some line of it is in the window, and nothing else lies over that point.
    const points = [...at.getClientRects()].flatMap(box => [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]]
        .map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]))
        .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    // A region may be larger than the window: its middle is not what the reader came to.
    if (points.length === 0) return at.matches("[role=region]") ? [] : [["out-of-sight", name(at)]];
    const over = points.map(([x, y]) => document.elementFromPoint(x, y));
    return over.every(top => top && !at.contains(top) && !top.contains(at))
        ? [["covered", `${name(at)} by ${name(over[0])}`]] : [];
  };
  // The browser scrolls to it in its own time.
  for (let times = 0; times < 40 && unseen().length > 0; times++)
    await new Promise(resolve => setTimeout(resolve, 50));
  found.push(...unseen());

  // What takes the focus and does nothing has to be worth the stop.
  if (at.matches("[role=region]") && at.scrollWidth <= at.clientWidth && at.scrollHeight <= at.clientHeight)
    found.push(["idle-stop", `${name(at)} does not scroll`]);
  return { left: false, found };
};

const missed = () => stops.filter(stop => !seen.has(stop) && isStop(stop)).map(stop => ["unreached", name(stop)]);

// Where the walk begins: before the first element, as after a load.
document.activeElement?.blur();
window.bichigWalk = { look, missed };
done(stops.length);
