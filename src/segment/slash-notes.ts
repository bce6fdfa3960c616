import type { FootnoteCall } from "../model/document.ts";
import { type ReadingText, sourceOffset } from "../model/reading-text.ts";
import type { Block } from "./block.ts";
import { numberMark } from "./number-mark.ts";
import { cut, without } from "./read-words.ts";

/**
 * The blocks with those made notes that begin with a number and a stroke, "12/ Official Records …", and those below the heading
 * "Notes"; the marks by which the text calls them, "the Convention 12/", are taken out of its words. Typescripts of the United Nations
 * and the Organization of American States write so.
 */
export function withSlashNotes(blocks: readonly Block[]): readonly Block[] {
  const noted = belowHeadings(blocks).map((block) => {
    const match = block.note === undefined ? start.exec(block.reading.text) : null;
    return match === null ? block : asNote(block, match[1]!, match[0].length);
  });
  const marks = new Set(
    noted.flatMap(({ note }) => (note !== undefined && /^\d+$/u.test(note) ? [note] : [])),
  );
  if (marks.size === 0 || !noted.some(({ reading }) => isCalling(reading.text))) return noted;
  return noted.map((block) => {
    const reading = isCalling(block.reading.text) ? withCalls(block.reading, marks) : block.reading;
    return reading === block.reading ? block : { ...block, reading };
  });
}

const start = /^(\d{1,3})\/\s+(?=[\p{Lu}“"])/u;

// "the Convention 12/", "the Convention, 12/ which"; not "and/or", "13/ 14", "A/CN.4/ 12/"
const call = /(?<=[\p{L}\p{P}])\s?(?<mark>\d{1,3})\/(?=[\s,.;:)”"]|$)/gu;

function isCalling(text: string): boolean {
  return text.includes("/ ") || /\d\/[,.;:)”"]|\d\/$/u.test(text);
}

function withCalls(reading: ReadingText, marks: ReadonlySet<string>): ReadingText {
  const found = [...reading.text.matchAll(call)].filter(
    (match) =>
      marks.has(match.groups!.mark!) &&
      !/[\d.(-]$/u.test(reading.text.slice(Math.max(0, match.index - 1), match.index)),
  );
  if (found.length === 0) return reading;
  let gone = 0;
  const calls = found.map((match): FootnoteCall => {
    const mark = match.groups!.mark!;
    const end = match.index + match[0].length;
    const span = {
      start: sourceOffset(reading, end - mark.length - 1),
      end: sourceOffset(reading, end - 1) + 1,
    };
    const at = match.index - gone;
    gone += match[0].length;
    return { mark, at, span };
  });
  const kept = without(
    reading,
    found.map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return { ...kept, calls: [...kept.calls, ...calls].sort((a, b) => a.at - b.at) };
}

const notesHeading =
  /^(?:(?:foot|end)?notes?|notes de bas de page|notas(?: al pie)?|anmerkungen|fußnoten|примечания|сноски|الحواشي|注)[:.]?$/iu;

/** Below "Notes" every numbered paragraph is one, to the end or to a heading; they count from 1. */
function belowHeadings(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ reading: { text } }) => text.length <= 24 && notesHeading.test(text))) return blocks;
  const result: Block[] = [];
  let isBelow = false;
  for (const [index, block] of blocks.entries()) {
    const { text } = block.reading;
    const mark = isBelow && block.note === undefined ? digits(text) : undefined;
    if (mark === undefined)
      isBelow = notesHeading.test(text) && digits(blocks[index + 1]?.reading.text ?? "")?.mark === "1";
    result.push(mark === undefined ? block : asNote(block, mark.mark, mark.length));
  }
  return result;
}

function digits(text: string): { readonly mark: string; readonly length: number } | undefined {
  const mark = numberMark(text);
  if (mark?.style === "digit" || mark?.style === "bracketed-digit")
    return { mark: mark.value, length: mark.length };
  const bare = /^(?<mark>\d{1,3})\/?\s+(?=\S)/u.exec(text);
  return bare === null ? undefined : { mark: bare.groups!.mark!, length: bare[0].length };
}

function asNote(block: Block, note: string, length: number): Block {
  return { ...block, note, reading: cut(block.reading, 0, length) };
}
