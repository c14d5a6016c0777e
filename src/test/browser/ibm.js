// Asks IBM's accessibility-checker-engine about the page: its own rules and those of WCAG 2.2. What it finds and what it
// takes for likely counts; what it can only ask a person (MANUAL) does not. Calls back with pairs of a rule and what it says.
// arguments: the colour mode. In all modes but light it is asked for the rules that look at colours, since nothing else
// differs (AccessibilityTest holds that).
const done = arguments[arguments.length - 1];
const mode = arguments[0];

// Set aside, each only where its reason holds:
const aside = {
  // http-equiv is not deprecated: HTML lists content-security-policy among its values. In its place: HtmlIsValidTest.
  element_attribute_deprecated: element => element.matches('meta[http-equiv="content-security-policy" i]'),
  // A question put to every page that has a style sheet. In its place: links in a text stay underlined (axe,
  // link-in-text-block), and every mode that takes our colours away is examined.
  style_color_misuse: element => element.matches('link[rel="stylesheet"]'),
  // HTML allows div around the pairs of a dl; the rule does not know it. In its place: HtmlIsValidTest, and axe's definition-list.
  list_structure_proper: element => element.matches("dl") && [...element.children].every(child => child.matches("div")),
  // The rule reads that a sheet gives a border to a button and asks for a look. In its place: KeyboardWalk, which looks.
  style_focus_visible: () => true,
  // A short paragraph under a heading is not a heading of its own, nor is the title of a table: it is the table's name. In its place: axe's heading-order and page-has-heading-one.
  text_block_heading: element => element.matches(".title .lead, .door .lead, caption *"),
  // A quotation in a report names its source in words; the attribute is shown to nobody.
  blockquote_cite_exists: element => element.matches(".prose blockquote"),
  // Links within a paragraph are as far apart as their lines and words. In its place: axe's target-size.
  target_spacing_sufficient: element => element.matches(".prose :is(p, li) a"),
  // A stop far down may lie under something before the page is scrolled to it. In its place: KeyboardWalk goes there.
  element_tabbable_unobscured: () => true,
  // A region that scrolls has to take the focus, or who has no mouse never sees its end (axe, scrollable-region-focusable).
  // In its place: KeyboardWalk, which refuses a region that takes the focus and does not scroll.
  element_tabbable_role_valid: element => element.matches(".scroll[role=region][aria-label]"),
};

const checker = new ace.Checker();
const all = ["IBM_Accessibility", "WCAG_2_2"];
if (mode !== "light") {
  const rules = checker.getGuidelines().filter(({ id }) => all.includes(id))
      .flatMap(({ checkpoints }) => checkpoints).flatMap(({ rules }) => rules ?? [])
      .filter(({ id }) => /colou?r|contrast/.test(id));
  checker.addGuideline({ id: "colours", checkpoints: [{ num: "1.4", rules }] });
}

checker.check(document, mode === "light" ? all : ["colours"]).then(report => {
  const at = path => document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE, null).singleNodeValue;
  done(report.results
      .filter(({ value: [, outcome] }) => outcome === "FAIL" || outcome === "POTENTIAL")
      .filter(({ ruleId, path }) => !(Object.hasOwn(aside, ruleId) && at(path.dom) && aside[ruleId](at(path.dom))))
      .map(({ ruleId, path, message }) => [ruleId, `${path.dom}: ${message}`]));
}, failure => done([["ibm-failed", String(failure)]]));
