import type { Paragraph } from "../model/document.ts";
import type { Block } from "./block.ts";
import { isHeadingLike } from "./block-shape.ts";
import { isClosing, isLastDecision } from "./closing.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** What stands before and at the start of a block behind the operative part. */
interface Place {
  /** The last paragraph that is no note. */
  readonly last: Paragraph | undefined;
  readonly mark: NumberMark | undefined;
  readonly phrase: Opening | undefined;
  /** The number of the last operative paragraph. */
  readonly operative: number;
  /** Its words. */
  readonly lastDecision: string;
}

/** True where an annex begins unannounced: after the date of the meeting, behind the last decision, or where the numbers begin again. */
export function beginsAnnex(block: Block, { last, mark, phrase, operative, lastDecision }: Place): boolean {
  if (last?.part !== "heading") return false;
  // below "I. Introduction" a section counts from 1
  const isSection = /^(?:[IVX]{1,5}|[A-Z])(?:\.|$)/u.test(last.number ?? last.text);
  const restarts = !isSection && mark?.style === "digit" && mark.value === "1" && operative >= 1;
  const isOver = phrase === undefined && isLastDecision(lastDecision);
  return (
    (isClosing(last.text) && !isClosing(block.reading.text)) ||
    (restarts && phrase === undefined) ||
    (isOver && !isHeadingLike(block) && !isClosing(block.reading.text))
  );
}
