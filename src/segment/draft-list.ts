import type { Paragraph, Part } from "../model/document.ts";
import type { ReadingText } from "../model/reading-text.ts";
import type { Block } from "./block.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";
import { type Hyphens, cut, joined } from "./read-words.ts";

/** What is known of a paragraph besides its words and its number. */
export interface Entry {
  readonly part: Part;
  readonly label: string;
  readonly depth: number;
  readonly phrase?: Opening | undefined;
  readonly chapeau?: number;
}

/** The paragraphs read so far; the last ones may still grow. */
export interface DraftList {
  readonly add: (block: Block, mark: NumberMark | undefined, entry: Entry, note?: string) => void;
  /** Adds the words of a block to the last paragraph that is no note. */
  readonly extend: (block: Block) => void;
  /** Adds the words of a block to the last footnote; false if there is none. */
  readonly extendNote: (block: Block) => boolean;
  readonly last: () => Paragraph | undefined;
  /** The last paragraph that is no note. */
  readonly lastText: () => Paragraph | undefined;
  /** The words with which `lastText` ends so far. */
  readonly lastWords: () => string;
  readonly length: () => number;
  readonly paragraphs: () => readonly Paragraph[];
}

export function draftList(keepsHyphen: Hyphens): DraftList {
  const drafts: Paragraph[] = [];
  // by index: a paragraph's own words and those that go on with it, joined at the end in one go
  const more = new Map<number, ReadingText[]>();
  const lastIndex = (): number => drafts.findLastIndex(({ part }) => part !== "footnote" && part !== "note");
  const extendAt = (index: number, block: Block): void => {
    const draft = drafts[index];
    if (draft === undefined) return;
    const readings = more.get(index);
    if (readings === undefined) more.set(index, [draft, block.reading]);
    else readings.push(block.reading);
    drafts[index] = { ...draft, span: { start: draft.span.start, end: block.span.end } };
  };
  return {
    add: (block, mark, entry, note) => drafts.push(draftOf(block, mark, entry, note)),
    extend: (block) => extendAt(lastIndex(), block),
    extendNote: (block) => {
      const index = drafts.findLastIndex(({ part }) => part === "footnote");
      if (index !== -1) extendAt(index, block);
      return index !== -1;
    },
    last: () => drafts.at(-1),
    lastText: () => drafts[lastIndex()],
    lastWords: () => {
      const index = lastIndex();
      return (more.get(index)?.at(-1) ?? drafts[index])?.text ?? "";
    },
    length: () => drafts.length,
    paragraphs: () =>
      drafts.map((draft, index) => {
        const readings = more.get(index);
        return readings === undefined ? draft : { ...draft, ...joined(readings, keepsHyphen) };
      }),
  };
}

function draftOf(block: Block, mark: NumberMark | undefined, entry: Entry, note?: string): Paragraph {
  const reading = mark === undefined ? block.reading : cut(block.reading, 0, mark.length);
  const number = note ?? mark?.printed;
  const openingPhrase = entry.phrase?.written;
  return {
    type: "paragraph",
    part: entry.part,
    label: entry.label,
    depth: entry.depth,
    text: reading.text,
    pieces: reading.pieces,
    italics: reading.italics,
    calls: reading.calls,
    span: block.span,
    ...(number !== undefined && { number }),
    ...(openingPhrase !== undefined && { openingPhrase }),
    ...(entry.chapeau !== undefined && { chapeau: entry.chapeau }),
  };
}
