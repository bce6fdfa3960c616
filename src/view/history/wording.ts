import { diffWordsWithSpace } from "diff";

export type WordingPart = { readonly type: "same" | "added" | "removed"; readonly words: string };

/** How one citing sentence differs from the one before it. */
export interface Wording {
  readonly isSame: boolean;
  /** Share of the words that stayed, from 0 to 1. */
  readonly likeness: number;
  readonly parts: readonly WordingPart[];
}

/** Below this likeness two sentences are different recitals, and their differences tell nothing. */
export const oneRecital = 0.55;

/** What changed in the wording from one sentence to the next; numbers and dates count as words. */
export function compareWording(before: string, after: string): Wording {
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): WordingPart => ({
    type: added ? "added" : removed ? "removed" : "same",
    words: value,
  }));
  const length = (type: WordingPart["type"]) =>
    parts.filter((part) => part.type === type).reduce((sum, { words }) => sum + wordCount(words), 0);
  const same = length("same");
  const all = same + Math.max(length("added"), length("removed"));
  return { isSame: all === same, likeness: all === 0 ? 1 : same / all, parts };
}

function wordCount(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
