import { folded } from "./folded.ts";

/** The words with which a text begins, read as they are asked for. */
export interface WordReader {
  /** The word at an index, folded; undefined behind the last. */
  readonly word: (index: number) => string | undefined;
  /** Where the word at an index ends in the text; it must have been asked for. */
  readonly end: (index: number) => number;
}

/** Up to twelve words among the first 160 characters, and to the first full stop, comma or number. */
export function wordReader(text: string): WordReader {
  const words: string[] = [];
  const ends: number[] = [];
  let next = 0;
  let isOver = false;
  /** Reads one word more; false behind the last. */
  const readMore = (): boolean => {
    if (isOver) return false;
    let start = next;
    while (opensQuotation(text.charCodeAt(start))) start += 1;
    let end = start;
    while (isWordCharacter(text, end)) end += 1;
    isOver = end === start || end > 160;
    if (isOver) return false;
    words.push(folded(text.slice(start, end)));
    ends.push(end);
    next = behindSpace(text, end);
    isOver = words.length === 12 || endsClause(text.charCodeAt(next));
    return true;
  };
  return {
    word: (index) => {
      while (words.length <= index) if (!readMore()) return undefined;
      return words[index];
    },
    end: (index) => ends[index]!,
  };
}

/** `“"'‘«(` */
function opensQuotation(code: number): boolean {
  return (
    code === 0x22 || code === 0x27 || code === 0x28 || code === 0xab || code === 0x201c || code === 0x2018
  );
}

/** Letters, their signs, apostrophe and hyphen. */
function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code === 0x2d || code === 0x27;
  if ((code >= 0x410 && code <= 0x481) || (code >= 0x620 && code <= 0x64a)) return true;
  return letter.test(text.charAt(at));
}

// of pairs of code units each half is tried by itself: no language of the tables has such letters
const letter = /[\p{L}\p{M}’]/u;

function behindSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || /^\s$/u.test(text.charAt(at))) at += 1;
  return at;
}

/** `,.;:،؛` and digits */
function endsClause(code: number): boolean {
  return (
    code === 0x2c ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x60c ||
    code === 0x61b ||
    (code >= 0x30 && code <= 0x39)
  );
}
