import type { Language } from "../model/language.ts";

/** The language of a text by its script and its commonest words; English where nothing tells. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 2000);
  let [letters, arabic, cyrillic, chinese] = [0, 0, 0, 0];
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 0x250) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters += 1;
    } else if (code >= 0x400 && code <= 0x52f) cyrillic += 1;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfeff)) arabic += 1;
    // a Chinese character says as much as three letters
    else if (code >= 0x4e00 && code <= 0x9fff) chinese += 3;
  }
  const most = Math.max(arabic, cyrillic, chinese);
  if (most <= letters) return latinLanguage(sample);
  return most === arabic ? "ar" : most === cyrillic ? "ru" : "zh";
}

/** Languages with Latin script. */
type Latin = "en" | "fr" | "es" | "de";

const latin: readonly Latin[] = ["en", "fr", "es", "de"];

/** The commonest words of each, of four letters at most. */
const common: Readonly<Record<Latin, string>> = {
  en: "the of and to in its for that on by with which an as",
  fr: "le la les des du et aux dans que pour par une sur au qui ses",
  es: "el la los las del y para por con una que sus al como lo",
  de: "der die das und den dem des für mit zu von im auf ist eine",
};

function latinLanguage(text: string): Latin {
  const counts = [0, 0, 0, 0];
  countCommon(text, counts, 0, Infinity);
  return latin[counts.indexOf(Math.max(...counts))]!;
}

/**
 * The language of a paragraph where it clearly is another than that of its document: a passage quoted in the original, an annex or a note in
 * another language. Undefined where it is the same, or too short to tell.
 */
export function otherLanguage(text: string, own: Language): Language | undefined {
  const sample = text.length > 400 ? text.slice(0, 400) : text;
  const ownHits = isLatinLanguage(own) ? hits(sample, own, 4) : 0;
  if (ownHits >= 4 || sample.length < 20) return undefined;
  if (!isLatinLanguage(own)) {
    const other = sample.length < 60 ? own : languageOf(sample);
    // names and symbols in Latin letters stand in every note
    return other === own || (isLatinLanguage(other) && hits(sample, other, 5) < 5) ? undefined : other;
  }
  const foreign = foreignLetters(sample);
  if (foreign > sample.length / 3 && foreign >= 20) return languageOf(sample);
  if (sample.length < 80) return undefined;
  const other = latinLanguage(sample);
  const enough = 6 + 2 * ownHits;
  return other !== own && hits(sample, other, enough) >= enough ? other : undefined;
}

/** How many letters of a text are Cyrillic, Arabic or Chinese. */
function foreignLetters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x400) continue;
    if (code <= 0x52f || (code >= 0x600 && code <= 0x6ff) || (code >= 0x4e00 && code <= 0x9fff)) count += 1;
  }
  return count;
}

function isLatinLanguage(language: Language): language is Latin {
  return language !== "ar" && language !== "ru" && language !== "zh";
}

/** How many words of a text are among the commonest of a language; counting stops at `enough`. */
function hits(text: string, language: Latin, enough: number): number {
  const counts = [0, 0, 0, 0];
  const at = latin.indexOf(language);
  countCommon(text, counts, at, enough);
  return counts[at]!;
}

/** Counts the common words of all languages, until that at an index of `latin` has enough. */
function countCommon(text: string, counts: number[], stop: number, enough: number): void {
  languagesOf ??= commonTable();
  let key = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const letter = index < text.length ? letterNumber(text.charCodeAt(index)) : 0;
    if (letter > 0) {
      key = key < 0x8000 ? key * 32 + letter : tooLong;
      continue;
    }
    const found = key > 0 && key < tooLong ? languagesOf[key]! : 0;
    key = 0;
    if (found === 0) continue;
    for (let language = 0; language < 4; language += 1) counts[language]! += (found >> language) & 1;
    if (counts[stop]! >= enough) return;
  }
}

/** A bit for each language (of `latin`) that has a word among its commonest, by the number that the letters of the word make. */
let languagesOf: Uint8Array | undefined;

/** No word of four letters makes it. */
const tooLong = 32 ** 4;

function commonTable(): Uint8Array {
  const table = new Uint8Array(tooLong);
  for (const [at, language] of latin.entries())
    for (const word of common[language].split(" ")) {
      let key = 0;
      for (const letter of word) key = key * 32 + letterNumber(letter.charCodeAt(0));
      table[key]! |= 1 << at;
    }
  return table;
}

/** From 1 for a and A; one number for all letters that no common word has; 0 for what is no Latin letter. */
function letterNumber(code: number): number {
  const small = code | 0x20;
  if (small >= 0x61 && small <= 0x7a) return small - 0x60;
  if (code < 0xc0 || code > 0x24f || code === 0xd7 || code === 0xf7) return 0;
  return small === 0xfc ? 27 : 31;
}
