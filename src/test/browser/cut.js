// Returns what of the page is cut off, hidden under other text, or reaches out of the window across the way it scrolls, as
// pairs of a rule and what it says. What lies in a region that scrolls by itself is held against that region.
const root = document.documentElement;
const vertical = getComputedStyle(root).writingMode.startsWith("vertical");
const found = [];
const name = element => `${element.tagName.toLowerCase()}${element.id && "#" + element.id}`
    + `${element.classList.length ? "." + [...element.classList].join(".") : ""} ${element.textContent.trim().slice(0, 24)}`;

// Only these are meant to be out of sight.
const unseen = element => element.closest(".for-ears, .skip:not(:focus), [hidden]");

const [extent, room, edge] = vertical ? ["scrollHeight", "clientHeight", "bottom"] : ["scrollWidth", "clientWidth", "right"];
const scroller = element => {
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
    if (getComputedStyle(up).overflow !== "visible") return up;
  return undefined;
};
if (root[extent] > root[room]) {
  const out = [...document.body.querySelectorAll("*")]
      .filter(element => element.getBoundingClientRect()[edge] > root[room] + 1 && !scroller(element) && !unseen(element));
  found.push(["runs-out", `${root[extent]} of ${root[room]}: ${out.slice(-3).map(name).join("; ")}`]);
}

for (const element of document.body.querySelectorAll("*")) {
  const style = getComputedStyle(element);
  if (unseen(element) || !/hidden|clip/.test(style.overflow)) continue;
  if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    found.push(["cut-off", name(element)]);
}

// Lines of text as they are drawn; of each the middle, because the boxes of close lines may touch, and the reading of a
// word may reach a little over the next.
const lines = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const parent = node.parentElement;
  if (!node.data.trim() || unseen(parent) || getComputedStyle(parent).visibility !== "visible") continue;
  const clip = scroller(parent)?.getBoundingClientRect();
  const lying = getComputedStyle(parent).writingMode.startsWith("horizontal");
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 2 || box.height < 2) continue;
    const [x, y] = lying ? [box.height * .15, box.height * .3] : [box.width * .3, box.width * .15];
    const line = { left: box.left + x, right: box.right - x, top: box.top + y, bottom: box.bottom - y, parent };
    if (clip) {
      line.left = Math.max(line.left, clip.left); line.right = Math.min(line.right, clip.right);
      line.top = Math.max(line.top, clip.top); line.bottom = Math.min(line.bottom, clip.bottom);
    }
    if (line.left < line.right && line.top < line.bottom) lines.push(line);
  }
}
lines.sort((one, other) => one.left - other.left);
const over = new Set();
for (let i = 0; i < lines.length && over.size < 5; i++)
  for (let j = i + 1; j < lines.length && lines[j].left < lines[i].right; j++)
    if (lines[i].top < lines[j].bottom && lines[j].top < lines[i].bottom && lines[i].parent !== lines[j].parent)
      over.add(`${name(lines[i].parent)} | ${name(lines[j].parent)}`);
found.push(...[...over].map(pair => ["overlaps", pair]));
return found;
