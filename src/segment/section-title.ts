import type { Block } from "./block.ts";
import { isHeadingLike } from "./block-shape.ts";
import { isClosing } from "./closing.ts";
import { type NumberMark, numberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** True for "II", "IV. Request for a subvention", or a heading without number. */
export function isSectionTitle(block: Block, mark: NumberMark | undefined): boolean {
  const isNumber = mark?.style === "roman" || (mark?.style === "capital" && mark.value.length === 1);
  return (mark === undefined || (isNumber && block.reading.text.length < 160)) && isHeadingLike(block);
}

/** "I.", "IV.", "A."; "M." stands before names in French. */
export function isSectionNumber({ style, value }: NumberMark): boolean {
  return style === "roman" || (style === "capital" && value.length === 1 && value !== "M");
}

/** The number of a heading within a text: that of "II. Objectives", of "B. Sanctions", and of "3. Scope" where the format marks a heading. */
export function sectionMark({ heading, reading: { text } }: Block): NumberMark | undefined {
  const mark = numberMark(text);
  if (mark === undefined || mark.length >= text.length || isClosing(text)) return undefined;
  const isLetter = mark.style === "roman" || (mark.style === "capital" && mark.value.length === 1);
  return isLetter || (mark.style === "digit" && heading !== undefined) ? mark : undefined;
}

/** The opening phrase of a block, unless it is a heading that begins with a gerund: "Mainstreaming a gender perspective into crime prevention". */
export function openingOf(
  block: Block,
  mark: NumberMark | undefined,
  phrase: Opening | undefined,
): Opening | undefined {
  const isNumbered = mark !== undefined && mark.style !== "roman" && mark.style !== "capital";
  if (phrase === undefined || isNumbered || !isHeadingLike(block)) return phrase;
  // the heading "Notes" holds nothing but the word
  const isWhole = block.heading !== undefined && phrase.length >= block.reading.text.length - 8;
  return phrase.isListed && !isWhole ? phrase : undefined;
}
