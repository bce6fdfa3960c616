import type { Language } from "../model/language.ts";
import { languageOf } from "./text-language.ts";

/** Letters that a column has at least, for its language to be told. */
const fewestLetters = 80;

/**
 * True for columns that each hold a text in another language: a translation beside its original. Each is read to its end before the
 * next. `columns` are the words of each, or the beginnings of its paragraphs.
 */
export function areTranslations(columns: readonly string[]): boolean {
  if (columns.length < 2 || columns.length > 6) return false;
  const languages = new Set<Language>();
  for (const words of columns) {
    if ((words.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return false;
    languages.add(languageOf(words));
  }
  return languages.size === columns.length;
}
