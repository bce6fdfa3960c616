import { sourceOffset } from "../model/reading-text.ts";
import type { Span } from "../model/span.ts";
import type { Block } from "./block.ts";
import { cut } from "./read-words.ts";

// "75/250. Financing of the Force B Resolution 75/250, in section VI of the Official Records …, becomes resolution 75/250 A."
const form =
  /^.{0,20}\d{1,4}\/\d{1,4}\.\s.{4,600}?\S\s+(?<letter>[A-Z])\s+(?<note>(?:Resolution|Decision)\s(?:E?S-)?\d{1,4}\/\d{1,4}\s?(?:,|of\s)[^;]{4,300}\sbecomes\s(?:resolution|decision)\s[^.]{3,20}\.)$/u;

/**
 * The blocks with title lines cut that run on into the letter of the part and the first note. Where part B of a resolution is
 * adopted later than part A, volumes say so in a note at the letter; texts without line ends put all three on one line.
 */
export function withTitledParts(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(mayHaveParts) ? blocks.flatMap((block) => partsOf(block) ?? [block]) : blocks;
}

/** A number with a stroke or in brackets stands at the beginning. */
function mayHaveParts({ note, reading: { text } }: Block): boolean {
  if (note !== undefined || text.length > 1000) return false;
  const end = Math.min(text.length, 32);
  for (let at = 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2f || code === 0x28) return true;
  }
  return false;
}

// "118 (II). Rapports sur la situation a) D’examiner, une fois par an": a scan of two columns runs a list on behind the title
const listed = /^\d{1,4}\s?\([IVXL]{1,8}\)\.\s(?<title>.{12,300}?)\s\(?a\)\s\p{Lu}/u;

function partsOf(block: Block): readonly Block[] | undefined {
  const { text } = block.reading;
  if (!mayHaveParts(block)) return undefined;
  const name = listed.exec(text)?.groups?.title;
  if (name !== undefined) {
    const end = text.indexOf(name) + name.length;
    return [partOf(block, { start: 0, end }), partOf(block, { start: end + 1, end: text.length })];
  }
  const groups = text.includes(" becomes ") ? form.exec(text)?.groups : undefined;
  if (groups === undefined) return undefined;
  const note = text.length - groups.note!.length;
  const letter = text.lastIndexOf(groups.letter!, note - 1);
  const title = partOf(block, { start: 0, end: text.slice(0, letter).trimEnd().length });
  const part = partOf(block, { start: letter, end: letter + 1 });
  const call = { mark: "1", at: 1, span: { start: part.span.end, end: part.span.end } };
  return [
    title,
    { ...part, reading: { ...part.reading, calls: [call] } },
    { ...partOf(block, { start: note, end: text.length }), note: "1" },
  ];
}

function partOf(block: Block, { start, end }: Span): Block {
  const reading = cut(cut(block.reading, end, block.reading.text.length), 0, start);
  return {
    ...block,
    reading,
    blanks: start === 0 ? block.blanks : 0,
    span: { start: sourceOffset(block.reading, start), end: sourceOffset(block.reading, end - 1) + 1 },
  };
}
