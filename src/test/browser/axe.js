// Asks axe-core about the page: every level of WCAG 2.0 to 2.2, best practice, and four rules that are off by default.
// Calls back with pairs of a rule and what it says. arguments: the colour mode. In all modes but light it is asked for the
// rules that look at colours, since nothing else differs (AccessibilityTest holds that).
const done = arguments[arguments.length - 1];
const mode = arguments[0];
const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa",
              "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"];
const strict = ["target-size", "td-has-header", "table-fake-caption", "color-contrast-enhanced"];
const colours = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

// Set aside:
// color-contrast, color-contrast-enhanced under forced colours: axe reads -webkit-text-fill-color, which the browser does
// not force, and holds our own letters against the reader's ground. In its place: HTML_CodeSniffer measures the forced
// colours as they are drawn, and AccessibilityTest promises that nothing escapes them.
const aside = mode === "forced-colors" ? ["color-contrast", "color-contrast-enhanced"] : [];

axe.run(document, {
  resultTypes: ["violations", "incomplete"],
  ...(mode === "light" ? {
    runOnly: { type: "tag", values: tags },
    rules: Object.fromEntries(strict.map(rule => [rule, { enabled: true }])),
  } : {
    runOnly: { type: "rule", values: colours.filter(rule => !aside.includes(rule)) },
  }),
}).then(result => {
  const told = (kind, prefix) => result[kind].flatMap(rule => rule.nodes.map(node =>
      [prefix + rule.id, `${node.target.join(" ")}: ${(node.failureSummary || "").replace(/\s+/g, " ")}`]));
  // Our colours are plain: that axe cannot decide about one is a finding too.
  // But in a region that scrolls, heads that stay in place lie over cells that are scrolled away, and axe gives up on both.
  // In its place: HTML_CodeSniffer measures them, whatever lies over them.
  const lying = ["bgOverlap", "elmPartiallyObscured", "elmPartiallyObscuring", "shortTextContent"];
  for (const rule of result.incomplete) rule.nodes = rule.nodes.filter(({ any, target }) =>
      !(lying.includes(any[0]?.data?.messageKey) && document.querySelector(target[0])?.closest(".figures, .scroll > table")));
  // Letters in a drawing lie over nothing, but axe does not look into drawings. In its place: AccessibilityTest measures them.
  for (const rule of result.incomplete) rule.nodes = rule.nodes.filter(({ target }) =>
      !document.querySelector(target[0])?.closest("svg.drawing"));
  const undecided = told("incomplete", "undecided-").filter(([rule]) => rule.startsWith("undecided-color-contrast"));
  done([...told("violations", ""), ...undecided]);
}, failure => done([["axe-failed", String(failure)]]));
