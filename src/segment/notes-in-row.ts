import type { Block } from "./block.ts";
import { candidatesIn } from "./call-candidates.ts";
import { isClosing } from "./closing.ts";
import { printedNote } from "./printed-note.ts";
import { cut } from "./read-words.ts";

/**
 * The blocks with those made notes that begin with a plain number and words with which notes begin; those right above them whose number
 * is a little lower, "27 Les diverses parties du projet ont été mises aux voix séparément." above "28 Voir Procès-verbaux officiels"; and
 * those whose number is glued to a word of the text before, "3 And, where applicable, organizations." below "URGES Member States:3".
 */
export function withNotesInRow(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => markOf(block) !== undefined)) return blocks;
  const result = [...blocks];
  let called: ReadonlyMap<string, number> | undefined;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const mark = markOf(blocks[index]!);
    if (mark === undefined) continue;
    const { reading, span } = blocks[index]!;
    const printed = printedNote(reading.text);
    const below = Number(result[index + 1]?.note) - Number(mark);
    if (printed === undefined && !(below > 0 && below <= 3)) {
      called ??= firstCalls(blocks);
      const call = called.get(mark);
      if (call === undefined || call > span.start || !/[.)\]”"]$/u.test(reading.text)) continue;
    }
    const length = printed?.length ?? mark.length + 1;
    result[index] = { ...blocks[index]!, note: mark, reading: cut(reading, 0, length) };
  }
  return result;
}

/** The number with which a block begins before a capital. */
function markOf({ note, heading, reading: { text } }: Block): string | undefined {
  const code = text.charCodeAt(0);
  if (note !== undefined || heading !== undefined || code < 0x31 || code > 0x39) return undefined;
  if (isClosing(text)) return undefined;
  return /^(\d{1,3})\s(?=\p{Lu}[\p{Ll}\s]|[A-Z]\/)/u.exec(text)?.[1];
}

/** Where each number first stands glued to a word or its punctuation, as marks of notes do. Offsets count in the source. */
function firstCalls(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const texts = blocks.filter(({ note }) => note === undefined);
  const paragraphs = texts.map(({ reading, span }) => ({
    part: "body" as const,
    text: reading.text,
    pieces: reading.pieces,
    span,
  }));
  const calls = new Map<string, number>();
  const within = { from: 0, to: Infinity, highest: 999, isBracketed: false };
  for (const { mark, start, sign, paragraph } of candidatesIn(paragraphs, 0, within))
    if (start === sign && !calls.has(mark)) calls.set(mark, paragraphs[paragraph]!.span.start);
  return calls;
}
