import type { Span } from "../../model/span.ts";

/** A stretch of a paragraph and how it is set; children stand inside it. */
export type Segment =
  | { readonly type: "words"; readonly words: string; readonly style: Style }
  | { readonly type: "call"; readonly mark: string; readonly footnote: number }
  | { readonly type: "citation"; readonly evidence: number; readonly children: readonly Segment[] };

export interface Style {
  readonly isItalic: boolean;
  readonly isOpening: boolean;
  /** Number of the search match that it belongs to, from 0. */
  readonly match?: number;
}

export interface SegmentInput {
  readonly text: string;
  readonly italics: readonly Span[];
  readonly opening?: Span;
  readonly calls: readonly (readonly [number, string, number])[];
  /** Outer ones before inner ones; they nest or are apart. */
  readonly citations: readonly { readonly span: Span; readonly evidence: number }[];
  readonly matches: readonly Span[];
}

/** A paragraph cut so that every piece is set in one way; the words, joined, give the text back. */
export function segmentsOf(input: SegmentInput): readonly Segment[] {
  const sorted = [...input.citations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return between(0, input.text.length, sorted, input, true);
}

function between(
  start: number,
  end: number,
  citations: SegmentInput["citations"],
  input: SegmentInput,
  isOutermost: boolean,
): readonly Segment[] {
  const segments: Segment[] = [];
  let at = start;
  let next = 0;
  while (next < citations.length) {
    const citation = citations[next];
    if (citation === undefined) break;
    next++;
    const { span, evidence } = citation;
    if (span.start < at || span.end > end || span.end <= span.start) continue;
    segments.push(...plain(at, span.start, input, isOutermost || at > start));
    const inner = citations
      .slice(next)
      .filter((other) => other.span.end <= span.end && other.span.start >= span.start);
    segments.push({
      type: "citation",
      evidence,
      children: between(span.start, span.end, inner, input, false),
    });
    segments.push(...callsAt(span.end, input));
    at = span.end;
  }
  segments.push(...plain(at, end, input, false));
  if (isOutermost && at < end) segments.push(...callsAt(end, input));
  return segments;
}

/** Words without citations; the calls inside them stand where they are printed. */
function plain(start: number, end: number, input: SegmentInput, hasCallsAtEnd: boolean): readonly Segment[] {
  const cuts = new Set([start, end]);
  const spans = [...input.italics, ...(input.opening === undefined ? [] : [input.opening]), ...input.matches];
  for (const span of spans)
    for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut);
  for (const [at] of input.calls) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let part = 0; part + 1 < places.length; part++) {
    const [from, to] = [places[part] as number, places[part + 1] as number];
    segments.push({ type: "words", words: input.text.slice(from, to), style: styleAt(from, input) });
    if (to < end || (hasCallsAtEnd && to === end && start < end)) segments.push(...callsAt(to, input));
  }
  return segments;
}

function callsAt(place: number, { calls }: SegmentInput): readonly Segment[] {
  return calls
    .filter(([at]) => at === place)
    .map(([, mark, footnote]) => ({ type: "call" as const, mark, footnote }));
}

function styleAt(place: number, { italics, opening, matches }: SegmentInput): Style {
  const isIn = (span: Span): boolean => span.start <= place && place < span.end;
  const match = matches.findIndex(isIn);
  return {
    isItalic: italics.some(isIn),
    isOpening: opening !== undefined && isIn(opening),
    ...(match >= 0 && { match }),
  };
}
