// Returns what is wrong with the heads that the cells of tables name: every cell with a figure names the heads above it, the
// heads beside it, and else only heads of its own part of the table that stand before it.
const wrong = [];
for (const table of document.querySelectorAll("table")) {
  if (!table.querySelector("td[headers]")) continue;
  const grid = []; // row by row, column by column
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let on = 0; on < cell.colSpan; on++) (grid[y + down] ??= [])[x + on] = cell;
      x += cell.colSpan;
    }
  });
  const complain = (cell, why) => wrong.push(`${cell.headers || "no headers"} (${cell.textContent.trim()}): ${why}`);
  for (const cell of table.querySelectorAll("tbody td, tfoot td")) {
    const named = (cell.headers || "").split(/\s+/).filter(Boolean);
    const heads = named.map(id => document.getElementById(id));
    if (heads.some(head => !head || head.tagName !== "TH" || head.closest("table") !== table)) {
      complain(cell, "names something that is no head of this table");
      continue;
    }
    const y = grid.findIndex(row => row.includes(cell));
    const x = grid[y].indexOf(cell);
    const above = new Set([...table.tHead?.rows ?? []].map((row, at) => grid[at][x]).filter(head => head?.tagName === "TH" && head.id));
    const beside = new Set(grid[y].filter(head => head?.tagName === "TH" && head.id));
    for (const head of [...above, ...beside])
      if (!heads.includes(head)) complain(cell, `does not name ${head.id}`);
    for (const head of heads) {
      const part = head.closest("tbody") === cell.closest("tbody")
          && head.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!above.has(head) && !beside.has(head) && !part) complain(cell, `names ${head.id} of another part`);
    }
  }
}
return wrong.slice(0, 10);
