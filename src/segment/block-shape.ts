import type { Block } from "./block.ts";

/** A sentence or a member of a list that has come to its end. */
export function isEnded(text: string): boolean {
  return /[.;:,،؛。；：，!?…؟](?:["”»)\]]|\s»)?$|["”»\])]$|[;,]\s(?:and|or|et|ou|y|o|и|و|أو)$/u.test(text);
}

/** True for a block that stands above others: marked as a heading, or short and without the end of a sentence. */
export function isHeadingLike(block: Block): boolean {
  const { text } = block.reading;
  if (block.heading !== undefined) return true;
  if (/\.{4,}\s*\d{1,4}$/u.test(text)) return true;
  if (text.length > 320 || /[.;:,،؛。；：，!?…—](?:["”»)\]]|\s»)?$/u.test(text)) return false;
  if (meeting.test(text)) return false;
  // no heading holds whole sentences, and what is quoted is said
  return (
    !(text.length > 120 && /[^\p{Lu}\d\s.][.]\s\p{Lu}/u.test(text)) &&
    !(text.length > 60 && /^["“«]/u.test(text))
  );
}

/** True for a long sentence that tells no adoption and no sponsors. */
export function isProse({ reading: { text }, heading }: Block): boolean {
  return (
    heading === undefined &&
    text.length > 140 &&
    /\p{Ll}{2}\.["”]?$/u.test(text) &&
    /\p{Ll}{3} \p{Ll}{2}/u.test(text)
  );
}

// "At its 89th meeting, on 29 June 2022, the General Assembly, on the recommendation of the Fifth Committee"
const meeting = /^(?:At its|At the|A sa|À sa|En su) \d{1,4}.{0,60}\d{4}, /u;
