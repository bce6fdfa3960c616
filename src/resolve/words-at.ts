import type { Document } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** Where a mention stands in its document. */
interface Place {
  readonly paragraph: number;
  readonly span: Span;
}

/** The whole paragraph in which a mention stands. */
export function textAround({ paragraph }: Pick<Place, "paragraph">, { children }: Document): string {
  return children[paragraph]?.text ?? "";
}

/** The words of a mention. */
export function wordsAt(place: Place, document: Document): string {
  return textAround(place, document).slice(place.span.start, place.span.end);
}

/** What stands before a mention in its paragraph, at most so many code units. */
export function wordsBefore(place: Place, document: Document, most = Infinity): string {
  const { start } = place.span;
  return textAround(place, document).slice(Math.max(0, start - most), start);
}

/** What stands behind it. */
export function wordsBehind(place: Place, document: Document, most = Infinity): string {
  const { end } = place.span;
  return textAround(place, document).slice(end, end + most);
}
