import type { Hyphens } from "./read-words.ts";

/**
 * Judges hyphens at line ends by the text itself: a word that stands elsewhere unbroken is written like there;
 * of words seen nowhere else, those whose halves are words keep their hyphen.
 */
export function hyphensOf(text: string): Hyphens {
  let words: ReadonlySet<string> | undefined;
  return (before, after) => {
    words ??= wordsIn(text);
    const left = before.toLowerCase();
    const right = after.toLowerCase();
    if (words.has(left + right)) return false;
    if (words.has(`${left}-${right}`)) return true;
    return words.has(left) && words.has(right) ? true : compounds.has(left);
  };
}

/** The words of a text, those left out that a line end breaks. */
function wordsIn(text: string): ReadonlySet<string> {
  const whole = text
    .toLowerCase()
    .replace(/(?<!\p{L})\p{L}[\p{L}'’]{0,40}[-‐]\r?\n\s{0,40}\p{L}[\p{L}'’]{0,40}/gu, " ");
  return new Set(whole.match(/\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu) ?? []);
}

const compounds = new Set(
  "non self well co inter-parliamentary cross anti pro long short high low multi post pre mid vice under sub socio counter drug child gender age man so inter ever all full part half".split(
    " ",
  ),
);
