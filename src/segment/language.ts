import type { Language } from "../model/language.ts";

/** The language of a text by its script and its commonest words; English where nothing tells. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 2000);
  const counts = { latin: 0, ar: 0, ru: 0, zh: 0 };
  for (let index = 0; index < sample.length; index += 1) {
    const code = sample.charCodeAt(index);
    if (code < 0x250) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) counts.latin += 1;
    } else if (code >= 0x400 && code <= 0x52f) counts.ru += 1;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfeff)) counts.ar += 1;
    // a Chinese character says as much as three letters
    else if (code >= 0x4e00 && code <= 0x9fff) counts.zh += 3;
  }
  const language = (["ar", "ru", "zh"] as const).reduce((best, each) =>
    counts[each] > counts[best] ? each : best,
  );
  return counts[language] > counts.latin ? language : latinLanguage(sample);
}

const common = {
  en: new Set("the of and to in its for that on by with which an as".split(" ")),
  fr: new Set("le la les des du et aux dans que pour par une sur au qui ses".split(" ")),
  es: new Set("el los las del y para por con una que sus al como lo".split(" ")),
  de: new Set("der die das und den dem des für mit zu von im auf ist eine".split(" ")),
};

function latinLanguage(text: string): Language {
  const scores = { en: 0, fr: 0, es: 0, de: 0 };
  for (const language of ["en", "fr", "es", "de"] as const) scores[language] = hits(text, language, Infinity);
  return (["en", "fr", "es", "de"] as const).reduce((best, each) =>
    scores[each] > scores[best] ? each : best,
  );
}

/**
 * The language of a paragraph where it clearly is another than that of its document: a passage quoted in the original, an annex or a note in
 * another language. Undefined where it is the same, or too short to tell.
 */
export function otherLanguage(text: string, own: Language): Language | undefined {
  const sample = text.slice(0, 400);
  if (own === "ar" || own === "ru" || own === "zh") {
    const other = sample.length < 60 ? own : languageOf(sample);
    // names and symbols in Latin letters stand in every note
    return other === own || (other in common && hits(sample, other as keyof typeof common, 5) < 5)
      ? undefined
      : other;
  }
  const foreign = foreignLetters(sample);
  if (foreign > sample.length / 3 && foreign >= 20) return languageOf(sample);
  if (sample.length < 80) return undefined;
  const ownHits = hits(sample, own, 4);
  if (ownHits >= 4) return undefined;
  const other = latinLanguage(sample);
  return other !== own && hits(sample, other as keyof typeof common, 6 + 2 * ownHits) >= 6 + 2 * ownHits
    ? other
    : undefined;
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

/** Code units that the commonest words have at most. */
const longestCommon = 4;

/** How many words of a text are among the commonest of a language; counting stops at `enough`. */
function hits(text: string, language: keyof typeof common, enough: number): number {
  const words = common[language];
  let count = 0;
  let start = 0;
  for (let index = 0; index <= text.length && count < enough; index += 1) {
    if (index < text.length && isLatinLetter(text.charCodeAt(index))) continue;
    const length = index - start;
    if (length > 0 && length <= longestCommon && words.has(text.slice(start, index).toLowerCase()))
      count += 1;
    start = index + 1;
  }
  return count;
}

/** Letters of the languages with Latin script; words with others are no common ones. */
function isLatinLetter(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/** The language whose script a short text is written in, or undefined for Latin letters and none. */
export function scriptLanguage(text: string): "ar" | "ru" | "zh" | undefined {
  const letter = /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Latin}]/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  if (/\p{Script=Arabic}/u.test(letter)) return "ar";
  if (/\p{Script=Cyrillic}/u.test(letter)) return "ru";
  return /\p{Script=Han}/u.test(letter) ? "zh" : undefined;
}
