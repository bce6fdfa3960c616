import type { Paragraph } from "../model/document.ts";
import type { Block } from "./block.ts";
import { candidatesIn } from "./call-candidates.ts";

/** Texts before the one below which a note stands that may call it: more than four do not end on one page. */
const reach = 4;

type Part = readonly Block[];

/**
 * The blocks of each document with the notes given to the document that calls them. Where a page holds the end of one text and the
 * beginning of the next, the notes of both stand at its foot, behind the words of the second.
 */
export function withSharedNotes(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2 || !parts.slice(1).some((part) => part.some(isNumberedNote))) return parts;
  const calls = parts.map(callsOf);
  const kept = parts.map((part) => new Set(part.filter(isNumberedNote).map(({ note }) => note!)));
  const result: Block[][] = parts.map(() => []);
  for (const [index, part] of parts.entries())
    for (const block of part) {
      const owner = isNumberedNote(block) ? ownerOf(block.note!, index) : index;
      result[owner]!.push(block);
    }
  return result;

  function ownerOf(mark: string, index: number): number {
    if (calls[index]!.has(mark)) return index;
    for (let before = index - 1; before >= Math.max(0, index - reach); before -= 1)
      if (calls[before]!.has(mark) && !kept[before]!.has(mark)) return before;
    return index;
  }
}

function isNumberedNote({ note }: Block): boolean {
  return note !== undefined && /^\d{1,3}$/u.test(note);
}

/** The marks of notes that the words of a document may call, raised or printed as plain digits. */
function callsOf(part: Part): ReadonlySet<string> {
  const paragraphs = part.filter(({ note }) => note === undefined).map(asParagraph);
  const within = { from: 0, to: Infinity, highest: 999, isBracketed: false };
  const plain = candidatesIn(paragraphs, 0, within).filter(({ weight }) => weight === 2);
  return new Set([
    ...plain.map(({ mark }) => mark),
    ...part.flatMap(({ reading }) => reading.calls.map(({ mark }) => mark)),
  ]);
}

function asParagraph({ reading, span }: Block): Pick<Paragraph, "part" | "text" | "pieces" | "span"> {
  return { part: "body", text: reading.text, pieces: reading.pieces, span };
}
