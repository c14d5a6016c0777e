// Runs before the page is painted, so that it shows at once as its reader has set it. The rest is in reading.js.
(() => {
  const { dataset } = document.documentElement;
  dataset.scripted = "";
  try {
    for (const [name, value] of new URLSearchParams(localStorage.getItem("bichig-reading") || ""))
      if (/^(size|lines|contrast|ruler|calm)$/.test(name)) dataset[name] = value;
  } catch {
    // storage may be forbidden; then the page is as it comes
  }
})();
