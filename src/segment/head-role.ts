import type { Block } from "./block.ts";
import { isHeadingLike, isProse, isWe } from "./block-shape.ts";
import type { Frame } from "./frame.ts";
import { motionIn } from "./motion.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";
import type { Shape } from "./shape.ts";

/** What a block is that stands where no part of the document has begun: a line of its head, or the first of a part. */
export type HeadRole = "heading" | "enacting" | "preamble" | "operative" | "introduction" | "body";

interface Place {
  readonly mark: NumberMark | undefined;
  readonly phrase: Opening | undefined;
  readonly frame: Frame;
  readonly shape: Shape;
  /** True for the first block of the document. */
  readonly isFirst: boolean;
}

/** The role of a block in the head of a document. */
export function headRole(block: Block, place: Place): HeadRole {
  const { mark, shape } = place;
  if (shape.numbered) return mark?.style === "digit" && mark.value === "1" ? "operative" : "heading";
  return shape.framed ? framedRole(block, place) : plainRole(block, place);
}

function framedRole(block: Block, { mark, phrase, frame, shape }: Place): HeadRole {
  const { text } = block.reading;
  if (frame.isEnacting(text) || shape.enacting.has(block) || isWe(text)) return "enacting";
  if (mark?.printed.includes("PP") === true) return "preamble";
  if (motionIn(text) === "motion") return "operative";
  const isRecital = phrase !== undefined && phrase.part !== "operative" && mark?.style !== "digit";
  if (isRecital && /[,;.:،؛；，](?:\s(?:and|et|y|и))?$/u.test(text)) return "preamble";
  if (mark?.style === "digit" && phrase !== undefined && text.length > 40) return "operative";
  // a press release or a report introduces the text that it quotes
  return isProse(block, mark) ? "introduction" : "heading";
}

function plainRole(block: Block, { frame, isFirst }: Place): HeadRole {
  const { text } = block.reading;
  const isLetterhead = /^Distr\.$/iu.test(text) || (text.length <= 60 && block.blanks === 0 && !isFirst);
  const isTitle = frame.isNumberedTitle(text) && text.length < 600 && !/[.;:,]$/u.test(text);
  return isHeadingLike(block) || isLetterhead || isTitle ? "heading" : "body";
}
