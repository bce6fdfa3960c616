import type { Evidence } from "../../graph/collection.ts";
import type { HistoryMark } from "../../graph/history-of.ts";
import { compareWording, oneRecital, type Wording } from "./wording.ts";

export interface Change {
  /** The earlier citing text with the most alike sentence; of equals the latest. */
  readonly since: HistoryMark;
  /** BCP 47 tag of both sentences. */
  readonly language: string;
  readonly wording: Wording;
}

/** How a recital differs from the most alike one of earlier texts, the latest first; undefined if none is like it. */
export function changeSince(
  evidence: readonly Evidence[],
  before: readonly HistoryMark[],
  after: HistoryMark,
): Change | undefined {
  let best = { likeness: 0, since: after, from: -1, to: -1 };
  for (const to of after.evidence)
    for (const since of before)
      for (const from of since.evidence) {
        const [earlier, later] = [evidence[from], evidence[to]];
        // A note or a table says little in words.
        if (earlier === undefined || earlier.language !== later?.language || !isRecital(later)) continue;
        const likeness = likenessOf(earlier.sentence, later.sentence);
        if (likeness > best.likeness) best = { likeness, since, from, to };
      }
  const [earlier, later] = [evidence[best.from], evidence[best.to]];
  if (earlier === undefined || later === undefined) return undefined;
  const wording = compareWording(earlier.sentence, later.sentence);
  return wording.likeness < oneRecital ? undefined : { since: best.since, language: later.language, wording };
}

function isRecital({ part }: Evidence): boolean {
  return part === "preamble" || part === "operative";
}

/** Share of the words that two sentences have in common, from 0 to 1, whatever their order: quick, to choose by. */
function likenessOf(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  let common = 0;
  for (const word of words) if (others.has(word)) common += 1;
  return common / Math.max(1, words.size, others.size);
}

/** The words of the sentences that were compared last; a history compares each with a dozen. */
const known = new Map<string, ReadonlySet<string>>();

function wordsOf(sentence: string): ReadonlySet<string> {
  const words = known.get(sentence) ?? new Set(sentence.match(/[\p{L}\p{N}]+/gu));
  if (known.size > 2000) known.clear();
  known.set(sentence, words);
  return words;
}
