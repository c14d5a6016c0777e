// Reads the page aloud, block by block, where the device itself has a voice for the page's language. Voices that send the
// text elsewhere are not used. Cyrillic Mongolian voices cannot read the traditional script.

const button = document.querySelector("[data-aloud]");
const stopper = document.querySelector("[data-aloud-stop]");
const language = document.documentElement.lang;
const speech = window.speechSynthesis;

const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, blockquote, caption, tr";
const UNSPOKEN = `${BLOCKS}, ul, ol, dl, .anchor, sup, rt, rp`;

const speaks = (voice) => {
  const tag = voice.lang.replaceAll("_", "-");
  // A text in simplified characters is read in Putonghua, not in Cantonese.
  if (language.startsWith("zh")) return /^(zh|cmn)\b/i.test(tag) && !/\b(yue|HK|MO)\b/i.test(tag);
  return /^mn-Mong\b/i.test(tag);
};
const voice = () => speech.getVoices().find((candidate) => candidate.localService && speaks(candidate));

/** The words of a block itself, without those of blocks inside it. */
const words = (block) => {
  const copy = block.cloneNode(true);
  for (const other of copy.querySelectorAll(UNSPOKEN)) other.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

const blocks = () =>
  [...document.querySelectorAll("h1, .prose, .sign-off, .statistics")]
    .flatMap((part) => (part.matches("h1") ? [part] : [...part.querySelectorAll(BLOCKS)]))
    .filter((block) => block.closest("[lang]").lang === language && words(block));

let queue = [];
let next = 0;
let saying = null;

const mark = (block) => {
  for (const marked of document.querySelectorAll("[data-spoken]")) delete marked.dataset.spoken;
  if (!block) return;
  block.dataset.spoken = "";
  block.scrollIntoView({ block: "nearest", inline: "nearest" });
};

const label = (text) => {
  button.textContent = text;
};

// Pausing ends the utterance and goes on at the start of its block: pause() itself is not kept by every device.
const silence = () => {
  saying = null;
  speech.cancel();
};

const say = () => {
  const block = queue[next];
  if (!block) return stop();
  const utterance = new SpeechSynthesisUtterance(words(block));
  utterance.voice = voice();
  utterance.lang = utterance.voice.lang;
  utterance.onend = () => {
    if (saying !== utterance) return;
    next += 1;
    say();
  };
  utterance.onerror = () => saying === utterance && stop();
  saying = utterance;
  mark(block);
  speech.speak(utterance);
};

const name = button?.textContent;

const stop = () => {
  silence();
  mark(null);
  queue = [];
  next = 0;
  label(name);
  if (document.activeElement === stopper) button.focus();
  stopper.hidden = true;
};

const press = () => {
  if (saying) {
    silence();
    label(button.dataset.resume);
    return;
  }
  if (queue.length === 0) queue = blocks();
  stopper.hidden = false;
  label(button.dataset.pause);
  say();
};

if (button && stopper && speech) {
  const offer = () => {
    button.hidden = !voice();
    if (button.hidden) stop();
  };
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", press);
  stopper.addEventListener("click", stop);
  addEventListener("pagehide", silence);
}
