import { formAt, type Words } from "./word.ts";
import type { YearPhrase } from "./name-trie.ts";

const year = /^(?:1[89]|20)\d\d$/u;
const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/u;
/** Words that lead to a date in the languages of the registry, folded. */
const leading = new Set(["of", "de", "du", "del", "von", "vom", "от", "لعام", "للعام", "لسنه", "عام", "سنه"]);
const between = new Set(["de", "del"]);
/** "1951 года", "1951 г.", 1951年. */
const trailing = new Set(["год", "года", "году", "г", "年"]);

/**
 * The date phrase that begins at a word: "of 1951", "of 12 August 1949", "de 4 de noviembre de 1950", "1951 года", 1951年.
 * A bare year counts; a number without a year does not.
 */
export function yearPhraseAt(words: Words, from: number): YearPhrase | undefined {
  const first = formAt(words, from);
  if (!mayBeginYear(first)) return undefined;
  let at = leading.has(first) ? from + 1 : from;
  if (day.test(formAt(words, at))) {
    at += 1;
    if (between.has(formAt(words, at))) at += 1;
    // The month, of which two names may stand side by side in Arabic: تشرين الثاني/نوفمبر.
    let months = 0;
    while (
      months < 4 &&
      !isNoMonth(formAt(words, at)) &&
      !year.test(formAt(words, at)) &&
      !between.has(formAt(words, at))
    ) {
      at += 1;
      months += 1;
    }
    if (between.has(formAt(words, at))) at += 1;
  }
  const found = formAt(words, at);
  if (!year.test(found)) return undefined;
  return { to: trailing.has(formAt(words, at + 1)) ? at + 2 : at + 1, year: found };
}

/** A quick look: false for a folded word that begins no date phrase. */
export function mayBeginYear(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 49 && code <= 57) || leading.has(word);
}

/** "Goal 16 of the 2030 Agenda" is no date. */
function isNoMonth(word: string): boolean {
  return word === "" || /^(?:of|the|and|in|for|to|\d{1,3})$/u.test(word);
}
