// The page's own words, in the language of whoever looks at it.

let texts = {};
export let language = "nl";
/** The time zone in which the bot tells the time. */
let timeZone;

export const useZone = (zone) => (timeZone = zone);

export async function speak(wanted) {
  const answer = await fetch(`/texts/${wanted}`);
  texts = await answer.json();
  language = wanted;
  document.documentElement.lang = wanted;
  label(document);
}

/** A text, with these words filled in. */
export function t(id, words = {}) {
  return (texts[id] ?? id).replace(/\{(\w+)\}/g, (whole, name) => words[name] ?? whole);
}

/** Words for everything in `root` that says by `data-text` or `data-label` which it wants. */
export function label(root) {
  for (const element of root.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label));
}

export function hour(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString(tag(), { hour: "2-digit", minute: "2-digit", timeZone });
}

export function day(seconds) {
  return new Date(seconds * 1000).toLocaleDateString(tag(), { weekday: "long", day: "numeric", month: "long", timeZone });
}

/** A number as it is written here. */
export const number = (value, digits = 0) => value.toLocaleString(tag(), { minimumFractionDigits: digits, maximumFractionDigits: digits });

const tag = () => t("page-locale");

/** The languages there are: the code of each, and what it calls itself. */
export let languages = [];

export const useLanguages = (found) => (languages = found);
