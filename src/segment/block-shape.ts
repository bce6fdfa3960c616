import type { Block } from "./block.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** A sentence or a member of a list that has come to its end. */
export function isEnded(text: string): boolean {
  return /[.;:,،؛。；：，!?…؟](?:["”“»)\]]|\s»)?$|["”“»\])]$|[;,]\s(?:and|or|et|ou|y|o|и|و|أو)$/u.test(text);
}

/** True for a block that stands above others: marked as a heading, or short and without the end of a sentence. */
export function isHeadingLike(block: Block): boolean {
  const { text } = block.reading;
  if (block.heading !== undefined) return true;
  if (/\.{4,}\s*\d{1,4}$/u.test(text)) return true;
  if (text.length > 320 || /[.;:,،؛。；：，!?…—](?:["”“»)\]]|\s»)?$/u.test(text)) return false;
  if (meeting.test(text) || notedSentence.test(text) || goesOn.test(text)) return false;
  // no heading holds whole sentences, and what is quoted is said
  return (
    !(text.length > 120 && /[^\p{Lu}\d\s.][.]\s\p{Lu}/u.test(text)) &&
    !(text.length > 60 && /^["“«]/u.test(text))
  );
}

/** True for a long sentence that tells no adoption and no sponsors, or one with a number, in the head of a text. */
export function isProse({ reading: { text }, heading }: Block, mark: NumberMark | undefined): boolean {
  if (heading !== undefined) return false;
  if (mark?.style === "digit") return text.length > 60 && /\p{Ll}[\p{Ll})\d]*[.:]["”]?$|\)\.$/u.test(text);
  return text.length > 140 && /\p{Ll}{2}\.["”]?$/u.test(text) && /\p{Ll}{3} \p{Ll}{2}/u.test(text);
}

/** True for a numbered line that the format marks as a heading and that opens no paragraph: "#### 1. Racism". */
export function isMarkedHeading(
  block: Block,
  mark: NumberMark | undefined,
  phrase: Opening | undefined,
): boolean {
  return (
    block.heading !== undefined &&
    mark?.style === "digit" &&
    phrase === undefined &&
    block.reading.text.length < 120 &&
    !isEnded(block.reading.text)
  );
}

/** "We, the Heads of State and Government assembled in New York;" stands for the name of an organ. */
export function isWe(text: string): boolean {
  return (
    text.length < 400 &&
    /^["“]?(?:We|WE|Nous|NOUS|Nosotros|NOSOTROS),? (?:the|THE|les|LES|los|LOS|las|LAS)\s.*[,;:]$/su.test(text)
  );
}

// "El Protocolo Constitutivo del Parlamento del MERCOSUR, la Decisión CMC N° 28/02, y"
const goesOn = /(?<=\p{Ll}.{40,}?)[,;] (?:y|e|and|et|und)$/u;

// "… to express themselves collectively.1"
const notedSentence = /\s\p{Ll}{2,}[.;,]["”]?\d{1,3}$/u;

// "At its 89th meeting, on 29 June 2022, the General Assembly, on the recommendation of the Fifth Committee"
const meeting = /^(?:At its|At the|A sa|À sa|En su) \d{1,4}.{0,60}\d{4}, /u;
