// Put into pages by `bichig serve` on their way to the browser; no published page has it.
"use strict";
(() => {
  const build = document.currentScript.dataset.build;
  let source;
  let box;

  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const hide = () => {
    box?.remove();
    box = undefined;
  };

  // In a tree of its own, so that neither the page's style sheet reaches it nor its own the page.
  const show = ({trouble, findings}) => {
    hide();
    box = document.createElement("bichig-findings");
    box.lang = "zh-Hans";
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "/.bichig/reload.css";
    const close = element("button", "关闭");
    close.addEventListener("click", hide);
    const list = document.createElement("ol");
    for (const {heading, message, quoted, mend} of findings) {
      const item = document.createElement("li");
      item.append(element("strong", heading), element("p", message));
      if (quoted) item.append(element("code", quoted));
      item.append(element("p", "→ " + mend));
      list.append(item);
    }
    const panel = document.createElement("section");
    panel.setAttribute("role", "alert");
    panel.append(close, element("h2", trouble), element("p", "下面是改动以前的网页。改好并保存以后，本页自动刷新。"), list);
    box.attachShadow({mode: "open"}).append(style, panel);
    document.documentElement.append(box);
  };

  // A browser keeps few connections to one server, so a page that nobody sees does without.
  const listen = () => {
    if (document.hidden || source) return;
    source = new EventSource("/.bichig/events");
    source.addEventListener("message", event => {
      const shown = JSON.parse(event.data);
      if (shown.build !== build) location.reload();
      else if (shown.trouble) show(shown);
      else hide();
    });
  };

  const rest = () => {
    source?.close();
    source = undefined;
  };

  document.addEventListener("visibilitychange", () => document.hidden ? rest() : listen());
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
})();
