import type { Block } from "./block.ts";
import { numberMark } from "./number-mark.ts";
import { ownNumber } from "./own-symbol.ts";
import type { Grammar } from "./paragraphs.ts";

/** Lines that a masthead may have before paragraph 1: symbol, title, debate and committee. */
const mastheadLines = 12;

/**
 * True for a resolution or recommendation without enacting line and preamble: "Resolution 2479 (2023)", a title, and
 * paragraphs numbered from 1. The Parliamentary Assembly of the Council of Europe writes so: all its paragraphs are operative.
 */
export function isNumberedAct(blocks: readonly Block[], { frame, opening, language }: Grammar): boolean {
  const texts = blocks.filter((block) => block.note === undefined && block.reading.text !== "");
  const first = texts.slice(0, mastheadLines + 1).findIndex((block) => numberOf(block) === "1");
  if (first < 1) return false;
  const head = texts.slice(0, first).map((block) => block.reading.text);
  return (
    head.some(isActNumber) &&
    !head.some((line) => startsReport.test(line) || frame.isAnnex(line) || line.length > 500) &&
    !head.some((line) => opening(line, language)?.part === "preambular" && /[,;،]$/u.test(line)) &&
    !texts.some((block) => frame.isEnacting(block.reading.text)) &&
    texts.slice(first + 1).some((block) => numberOf(block) === "2")
  );
}

const startsReport = /^(?:\p{L}+\s)?(?:reports?|rapport|informe|bericht|memorandum)\b/iu;

/** "Resolution 2479 (2023)", "Recommandation 2247 (2023)": the number with its word, alone or before the title. */
function isActNumber(line: string): boolean {
  return /^r[ée]solu|^recomm|^opinion$|^avis$|^entschlie|^резолюц/u.test(ownNumber(line)?.word ?? "");
}

function numberOf({ reading, heading }: Block): string | undefined {
  const mark = heading === undefined ? numberMark(reading.text) : undefined;
  return mark?.style === "digit" && reading.text.length > mark.length ? mark.value : undefined;
}
