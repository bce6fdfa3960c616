import type { ReadingText } from "../model/reading-text.ts";
import type { Mark, SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { cut } from "./read-words.ts";

/** The marks of a source that lie within its paragraphs, each sort in order. */
export interface InlineMarks {
  readonly italics: readonly Mark[];
  readonly calls: readonly Mark[];
}

export function inlineMarks({ marks }: SourceText): InlineMarks {
  return {
    italics: marks.filter(({ type }) => type === "italic"),
    calls: marks.filter(({ type }) => type === "footnoteCall"),
  };
}

/** The reading of a block of the source with its italics, and with the calls of notes that its words alone do not show. */
export function withInlineMarks(
  reading: ReadingText,
  span: Span,
  { italics, calls }: InlineMarks,
): ReadingText {
  return marksIn(calls, span).reduceRight(withCall, {
    ...reading,
    italics: marksIn(italics, span).flatMap((mark) => placesOf(reading, mark.span)),
  });
}

/** Letters and other signs that call a note are taken out of the words; raised digits and stars are so already. */
function withCall(reading: ReadingText, { type, span, ...mark }: Mark): ReadingText {
  const [place] = placesOf(reading, span);
  if (place === undefined || type !== "footnoteCall" || !("note" in mark)) return reading;
  const { text, pieces, italics, calls } = cut(reading, place.start, place.end);
  const call = { mark: mark.note, at: place.start, span };
  return { text, pieces, italics, calls: [...calls, call].sort((a, b) => a.at - b.at) };
}

/** Where a stretch of the source stands in a reading. */
function placesOf({ pieces }: ReadingText, span: Span): readonly Span[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(piece.start, span.start);
    const to = Math.min(piece.end, span.end);
    return from < to ? [{ start: piece.at + from - piece.start, end: piece.at + to - piece.start }] : [];
  });
}

/** The marks that reach into a stretch of the source; they are in order and do not overlap. */
function marksIn(marks: readonly Mark[], span: Span): readonly Mark[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let index = low; index < marks.length && marks[index]!.span.start < span.end; index += 1)
    found.push(marks[index]!);
  return found;
}
