import type { Citation, Layer, Target, Via } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { ReadDocument, Reading } from "../model/reading.ts";
import { sourceOffset, sourceSpan } from "../model/reading-text.ts";

/** One line of `recalling extract`: `design.md` 4 in the shape it prints. Offsets count in the source text. */
export interface MentionRecord {
  readonly source: string;
  readonly document: string;
  readonly work: string;
  readonly language: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly layer: Layer;
  readonly kind: string;
  readonly via: Via;
  readonly targets: readonly Target[];
  readonly pinpoint: string | null;
  readonly act: string | null;
  readonly actEnglish: string | null;
  readonly anchor?: number;
  readonly note?: string;
}

/** All mentions of a file in text order. */
export function mentionRecords(reading: Reading): readonly MentionRecord[] {
  return reading.documents
    .flatMap((read) => recordsOf(reading.source, read))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function recordsOf(
  { source, text }: Reading["source"],
  { document, citations }: ReadDocument,
): readonly MentionRecord[] {
  return citations.map((citation) => {
    const paragraph = document.children[citation.paragraph]!;
    const { start, end } = sourceSpan(text, paragraph, citation.span);
    const { anchor, doubts } = citation;
    return {
      source,
      document: String(document.index),
      work: document.work,
      language: paragraph.language ?? document.language,
      paragraph: paragraph.label,
      start,
      end,
      quote: text.slice(start, end),
      layer: citation.layer,
      kind: citation.kind,
      via: citation.via,
      targets: citation.targets.map(({ id, name, symbol }) => ({
        id,
        name,
        ...(symbol !== undefined && { symbol }),
      })),
      pinpoint: citation.pinpoint ?? null,
      act: citation.act ?? null,
      actEnglish: citation.actEnglish ?? null,
      ...(anchor && { anchor: anchorStart(document, citations, anchor, text) }),
      ...(doubts.length > 0 && { note: doubts.map(({ id, message }) => `${id}: ${message}`).join("; ") }),
    };
  });
}

/** Where the words begin on which a note hangs: those of the last mention before its mark, else the mark itself. */
function anchorStart(
  document: Document,
  citations: readonly Citation[],
  anchor: NonNullable<Citation["anchor"]>,
  text: string,
): number {
  const paragraph = document.children[anchor.paragraph]!;
  const named = citations.findLast(
    (citation) =>
      citation.paragraph === anchor.paragraph &&
      citation.span.end <= anchor.at &&
      citation.span.end >= anchor.at - 4,
  );
  return named === undefined
    ? sourceOffset(paragraph, anchor.at)
    : sourceSpan(text, paragraph, named.span).start;
}
