import { keep, type Word, type Words } from "./word.ts";

/** Tells which patterns find something in a word, as below; each word of the language is looked at once. */
export function wordBits(patterns: readonly (RegExp | undefined)[]): (word: Word) => number {
  /** By the id of the word. */
  const known: (number | undefined)[] = [];
  return (word) => {
    let bits = known[word.id];
    if (bits === undefined)
      keep(known, word, (bits = bitsOf(patterns, (pattern) => pattern?.test(word.word) === true)));
    return bits;
  };
}

/**
 * Tells which patterns find something in a word of a text: bit 0 for the first pattern and so on. The bit of a missing
 * pattern is always set.
 */
export function cueReader(patterns: readonly (RegExp | undefined)[]): (words: Words) => number {
  const always = bitsOf(patterns, (pattern) => pattern === undefined);
  const ofWord = wordBits(patterns);
  return ({ list }) => {
    let bits = always;
    for (const word of list) bits |= ofWord(word);
    return bits;
  };
}

function bitsOf<Pattern>(patterns: readonly Pattern[], isSet: (pattern: Pattern) => boolean): number {
  return patterns.reduce((bits, pattern, at) => (isSet(pattern) ? bits | (1 << at) : bits), 0);
}
