import type { Block } from "./block.ts";
import { isClosing } from "./closing.ts";
import { printedNote } from "./printed-note.ts";
import { cut } from "./read-words.ts";

/**
 * The blocks with those made notes that begin with a plain number and words with which notes begin, and those right above them whose
 * number is a little lower: "27 Les diverses parties du projet ont été mises aux voix séparément." above "28 Voir Procès-verbaux officiels".
 */
export function withNotesInRow(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => markOf(block) !== undefined)) return blocks;
  const result = [...blocks];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const mark = markOf(blocks[index]!);
    if (mark === undefined) continue;
    const { reading } = blocks[index]!;
    const printed = printedNote(reading.text);
    const below = Number(result[index + 1]?.note) - Number(mark);
    if (printed === undefined && !(below > 0 && below <= 3)) continue;
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
