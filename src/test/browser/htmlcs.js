// Asks HTML_CodeSniffer about the page by WCAG 2.1 AAA: its errors and warnings; its notices are homework for a person.
// Calls back with pairs of a rule and what it says. arguments: the colour mode. In all modes but light it is asked for the
// rules that look at colours, since nothing else differs (AccessibilityTest holds that).
const done = arguments[arguments.length - 1];
const mode = arguments[0];
const NOTICE = 3;

// Some of what it says is about the document and no element.
const is = (element, selector) => element.nodeType === Node.ELEMENT_NODE && element.matches(selector);

// Set aside, each only where its reason holds:
const aside = [
  // It suspects every viewport tag with a scale; minimum-scale only forbids to make the page smaller than its window.
  // In its place: AccessibilityTest, which refuses maximum-scale and user-scalable.
  [/1_4_10\.C32/, element => is(element, "meta[name=viewport]") && !/maximum-scale|user-scalable/.test(element.content)],
  // It cannot tell the ground of what is taken out of the flow. These are not to be seen as they stand; in its place:
  // KeyboardWalk measures the skip link when it is.
  [/1_4_(3|6)\.G\d+\.Abs$/, element => is(element, ".for-ears, .skip")],
  // It wants headers without scope in a table of several levels; IBM's rules want scope, and together they contradict
  // each other nowhere. In its place: AccessibilityTest follows both.
  [/H43\.ScopeAmbiguous$/, () => true],
  // It takes a head that stands over several columns for the head of all that follows, to the end of the table, and one
  // cell for the only head of its row. In its place: AccessibilityTest holds every cell to the heads of its own rows.
  [/H43\.IncorrectAttr$/, element => is(element, "td") && element.closest("table").tBodies.length > 1],
  // The form of the reading settings sends nothing (the policy forbids it): each choice holds at once. In its place:
  // KeyboardWalk, and the tests of the settings, which make every choice by keyboard.
  [/H32\.2$/, element => is(element, "form.settings:not([action])")],
  // Three suspicions about what authors write in a text: that a line with several links is a menu, that a table needs a
  // title over the sentence that introduces it, that lines kept as typed run out of the window. In their place: Check, and
  // NarrativeLayoutTest, on a text with everything in it.
  [/1_3_1\.H48$/, element => is(element, ".prose p, .prose p *")],
  [/H39\.3\.NoCaption$/, element => is(element, "table.in-text")],
  [/1_4_10\.C32/, element => element === document && document.querySelector(".prose pre") !== null],
];

window.bichigSniffs ??= HTMLCS_WCAG2AAA.sniffs;
HTMLCS_WCAG2AAA.sniffs = bichigSniffs.filter(sniff => mode === "light" || /\.1_4_(1|3|6|11)(_|$)/.test(sniff));

HTMLCS.process("WCAG2AAA", document, () => {
  const where = element => element.tagName
      ? `${element.tagName.toLowerCase()}${element.id && "#" + element.id}${element.className && "." + element.className}`
      : "document";
  done(HTMLCS.getMessages()
      .filter(({ type }) => type !== NOTICE)
      .filter(({ code, element }) => !aside.some(([rule, holds]) => rule.test(code) && holds(element)))
      .map(({ code, element, msg }) => [code, `${where(element)}: ${msg} ${(element.textContent || "").trim().slice(0, 30)}`]));
}, failure => done([["htmlcs-failed", String(failure)]]));
