import type { Hyphens } from "./read-words.ts";

/**
 * Judges hyphens at line ends by the text itself: a word that stands elsewhere unbroken is written like there;
 * of words seen nowhere else, those whose halves are words keep their hyphen.
 */
export function hyphensOf(text: string): Hyphens {
  let words: ReadonlySet<string> | undefined;
  return (before, after) => {
    words ??= new Set(text.toLowerCase().match(/\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu) ?? []);
    const left = before.toLowerCase();
    const right = after.toLowerCase();
    if (words.has(left + right)) return false;
    if (words.has(`${left}-${right}`)) return true;
    return words.has(left) && words.has(right) ? true : compounds.has(left);
  };
}

const compounds = new Set(
  "non self well co inter-parliamentary cross anti pro long short high low multi post pre mid vice under sub socio counter drug child gender age man so inter ever all full part half".split(
    " ",
  ),
);
