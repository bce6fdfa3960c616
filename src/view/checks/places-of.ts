import type { Check, Evidence } from "../../graph/collection.ts";
import { grouped } from "../../model/grouped.ts";

/** Doubtful words in a sentence, with what stands before them since the last ones. */
export interface CheckedMark {
  /** Index of the evidence. */
  readonly evidence: number;
  readonly before: string;
  readonly words: string;
  /** End of the words in the sentence. */
  readonly end: number;
}

/** A doubt about one sentence, or about a whole file (without marks). */
export interface CheckedPlace {
  readonly check: Check;
  readonly marks: readonly CheckedMark[];
}

/** The places of some checks; the same doubt about several words of one sentence is one place with several marks. */
export function placesOf(checks: readonly Check[], evidence: readonly Evidence[]): readonly CheckedPlace[] {
  const places = grouped(checks, (check) => {
    const at = check.evidence === undefined ? undefined : evidence[check.evidence];
    return JSON.stringify([check.source, check.message, check.document, at?.label, at?.sentence]);
  });
  return [...places.values()].map((twins): CheckedPlace => ({
    check: twins[0]!,
    marks: marksOf(twins, evidence),
  }));
}

function marksOf(twins: readonly Check[], evidence: readonly Evidence[]): readonly CheckedMark[] {
  const numbers = twins
    .flatMap((twin) => twin.evidence ?? [])
    .sort((a, b) => evidence[a]!.mark.start - evidence[b]!.mark.start);
  let last = 0;
  return numbers.flatMap((number): readonly CheckedMark[] => {
    const { sentence, mark } = evidence[number]!;
    // A name may stand inside a longer one.
    if (mark.start < last) return [];
    const before = sentence.slice(last, mark.start);
    last = mark.end;
    return [{ evidence: number, before, words: sentence.slice(mark.start, mark.end), end: mark.end }];
  });
}
