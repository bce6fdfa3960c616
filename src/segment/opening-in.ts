import { otherLanguage } from "../read/text-language.ts";
import type { Opening } from "./opening-phrase.ts";
import type { Grammar } from "./paragraphs.ts";

/** The opening phrase of a paragraph in the language of its document, or in its own where that clearly is another. */
export function openingIn(
  words: string,
  { opening, language }: Pick<Grammar, "opening" | "language">,
): Opening | undefined {
  const found = opening(words, language);
  if (found !== undefined) return found;
  const other = otherLanguage(words, language);
  return other === undefined ? undefined : opening(words, other);
}
