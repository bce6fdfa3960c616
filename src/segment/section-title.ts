import type { Block } from "./block.ts";
import { isHeadingLike } from "./block-shape.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** True for "II", "IV. Request for a subvention", or a heading without number. */
export function isSectionTitle(block: Block, mark: NumberMark | undefined): boolean {
  const isNumber = mark?.style === "roman" || (mark?.style === "capital" && mark.value.length === 1);
  return (mark === undefined || (isNumber && block.reading.text.length < 160)) && isHeadingLike(block);
}

/** The opening phrase of a block, unless it is a heading that begins with a gerund: "Mainstreaming a gender perspective into crime prevention". */
export function openingOf(
  block: Block,
  mark: NumberMark | undefined,
  phrase: Opening | undefined,
): Opening | undefined {
  return phrase?.isListed === false && mark === undefined && isHeadingLike(block) ? undefined : phrase;
}
