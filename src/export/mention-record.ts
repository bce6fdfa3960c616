import type { Layer, Target, Via } from "../model/citation.ts";
import type { ReadDocument, Reading } from "../model/reading.ts";

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
  return reading.documents.flatMap((read) => recordsOf(reading, read));
}

function recordsOf(reading: Reading, read: ReadDocument): readonly MentionRecord[] {
  void reading;
  void read;
  return [];
}
