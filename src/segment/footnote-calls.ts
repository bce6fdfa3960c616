import type { Paragraph } from "../model/document.ts";
import { addTo } from "../model/grouped.ts";

/** The paragraphs with every footnote call tied to the note that it calls: the next of that mark, else the last before. */
export function withTiedCalls(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const notes = new Map<string, number[]>();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.number === undefined || (paragraph.part !== "footnote" && paragraph.part !== "note"))
      continue;
    addTo(notes, paragraph.number, index);
  }
  return paragraphs.map((paragraph, index) => {
    if (paragraph.calls.length === 0) return paragraph;
    const calls = paragraph.calls.map((call) => {
      const list = notes.get(call.mark) ?? [];
      const footnote = list.find((note) => note > index) ?? list.at(-1);
      return footnote === undefined ? call : { ...call, footnote };
    });
    return { ...paragraph, calls };
  });
}
