import { formAt, leadingToDate, type Words } from "./word.ts";
import type { YearPhrase } from "./name-trie.ts";

const year = /^(?:1[89]|20)\d\d$/u;
const day = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/u;
const between = new Set(["de", "del"]);
/** "1951 года", "1951 г.", 1951年. */
const trailing = new Set(["год", "года", "году", "г", "年"]);

/**
 * The date phrase that begins at a word: "of 1951", "of 12 August 1949", "de 4 de noviembre de 1950", "1951 года", 1951年.
 * A bare year counts; a number without a year does not.
 */
export function yearPhraseAt(words: Words, from: number): YearPhrase | undefined {
  if (words.list[from]?.mayDate !== true) return undefined;
  let at = leadingToDate.has(formAt(words, from)) ? from + 1 : from;
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

/** "Goal 16 of the 2030 Agenda" is no date. */
function isNoMonth(word: string): boolean {
  return (
    word === "" ||
    /^(?:of|the|and|in|for|to|der|des|die|den|dem|und|für|du|la|le|les|el|los|las|et|y|в|и|на|из|من|في|\d{1,3})$/u.test(
      word,
    )
  );
}
