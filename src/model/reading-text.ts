import type { FootnoteCall, Paragraph, Piece } from "./document.ts";
import type { Span } from "./span.ts";

/** Words as read, with the way back to the source text; see the fields of `Paragraph`. */
export interface ReadingText {
  readonly text: string;
  /** White space that joins two lines belongs to no piece. */
  readonly pieces: readonly Piece[];
  readonly italics: readonly Span[];
  readonly calls: readonly FootnoteCall[];
}

/**
 * The range of the source text that prints a span of a paragraph's `text`. Where something foreign stands inside it
 * (a footnote at a page break), the longest part without it, as "the part that identifies it best".
 */
export function sourceSpan(source: string, paragraph: Pick<Paragraph, "pieces">, span: Span): Span {
  const parts: Span[] = [];
  for (const piece of paragraph.pieces.slice(firstPieceIn(paragraph.pieces, span.start))) {
    if (piece.at >= span.end) break;
    const start = piece.start + Math.max(0, span.start - piece.at);
    const end = Math.min(piece.end, piece.start + span.end - piece.at);
    if (start >= end) continue;
    const last = parts.at(-1);
    if (last !== undefined && !isForeign(source, last.end, start))
      parts[parts.length - 1] = { start: last.start, end };
    else parts.push({ start, end });
  }
  return parts.reduce(
    (best, part) => (part.end - part.start > best.end - best.start ? part : best),
    parts[0] ?? { start: 0, end: 0 },
  );
}

/** The offset in the source text of the character at an offset of a paragraph's `text`. */
export function sourceOffset(paragraph: Pick<Paragraph, "pieces">, at: number): number {
  const { pieces } = paragraph;
  const piece = pieces[firstPieceIn(pieces, at)] ?? pieces.at(-1);
  if (piece === undefined) return 0;
  return Math.min(piece.end, piece.start + Math.max(0, at - piece.at));
}

/** Index of the first piece that ends after the offset. */
function firstPieceIn(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.at + piece.end - piece.start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Line ends, tags, link targets and note marks are not foreign; other words are. */
function isForeign(source: string, start: number, end: number): boolean {
  if (end - start < 3) return false;
  const between = source.slice(start, end).replace(/<[^<>]{0,300}>|\]\([^()\s]{0,2000}\)/gu, " ");
  return /\p{L}{2}/u.test(between) || /\n[^\S\n]*\n[\s\S]*\d/u.test(between);
}
