import type { Diagnostic } from "../model/diagnostic.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Step } from "./step.ts";

/**
 * Doubts every number that, as the table of sessions tells, cannot exist: `number-impossible` with what would fit.
 * The target stays, so that a misprint still leads to what was probably meant.
 */
export const refereeNumbers: Step = (drafts, { registry }) =>
  drafts.map((draft) => {
    if (draft.layer !== "resolution" || draft.doubts.some(({ id }) => judged.has(id))) return draft;
    const { mention } = draft;
    const year = mention.type === "numbered" ? (mention.date?.slice(0, 4) ?? mention.year) : undefined;
    const doubts = draft.targets.flatMap(({ id }): Diagnostic[] => {
      const verdict = refereeSymbol(registry, id, year);
      return verdict.type === "impossible"
        ? [
            {
              id: "number-impossible",
              severity: "error",
              message: `There is no ${id}: expected ${verdict.expected}. Check number and year.`,
              candidates: [id],
            },
          ]
        : [];
    });
    return doubts.length === 0 ? draft : { ...draft, doubts: [...draft.doubts, ...doubts] };
  });

/** Doubts of earlier steps that say the same. */
const judged: ReadonlySet<string> = new Set(["number-impossible", "date-disagrees", "year-disagrees"]);
