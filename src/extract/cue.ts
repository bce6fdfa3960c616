import { keep, type Word, type Words } from "./word.ts";

/**
 * Tells which patterns find something in a word of a text: bit 0 for the first pattern and so on. The bit of a missing
 * pattern is always set. Each word of the language is looked at once, wherever it stands.
 */
export function cueReader(patterns: readonly (RegExp | undefined)[]): (words: Words) => number {
  const always = bitsOf(patterns, (pattern) => pattern === undefined);
  /** By the id of the word. */
  const known: (number | undefined)[] = [];
  const ofWord = (word: Word): number => {
    const bits = bitsOf(patterns, (pattern) => pattern?.test(word.word) === true);
    keep(known, word, bits);
    return bits;
  };
  return ({ list }) => {
    let bits = always;
    for (const word of list) bits |= known[word.id] ?? ofWord(word);
    return bits;
  };
}

function bitsOf<Pattern>(patterns: readonly Pattern[], isSet: (pattern: Pattern) => boolean): number {
  return patterns.reduce((bits, pattern, at) => (isSet(pattern) ? bits | (1 << at) : bits), 0);
}
