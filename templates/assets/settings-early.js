// Runs before the page is painted, so that it shows at once as its reader has set it. The rest is in reading.js.
(() => {
  const { dataset } = document.documentElement;
  dataset.scripted = "";
  // Without their font Mongolian words have neither shapes nor length: a page full of them waits for it, but not long.
  if (document.querySelector("link[data-awaited]")) {
    const show = () => delete dataset.waiting;
    dataset.waiting = "";
    document.fonts.load('1em "Bichig Mongolian"', "\u182E").then(show, show);
    setTimeout(show, 2000);
  }
  try {
    for (const [name, value] of new URLSearchParams(localStorage.getItem("bichig-reading") || ""))
      if (/^(size|lines|contrast|ruler|calm)$/.test(name)) dataset[name] = value;
  } catch {
    // storage may be forbidden; then the page is as it comes
  }
})();
