import type { Diagnostic } from "../model/diagnostic.ts";
import type { Registry } from "../registry/registry.ts";
import type { Draft, Step } from "./step.ts";
import { wordsAt } from "./words-at.ts";

/**
 * Doubts a year that stands beside a numbered assembly and is not the one in which it met: `year-disagrees`, as in
 * "118th IPU Assembly (Cape Town, April 2009)", which met in 2008.
 */
export const refereeAssemblies: Step = (drafts, { document, registry }) =>
  drafts.map((draft) => {
    if (draft.layer !== "body" || draft.targets.length !== 1) return draft;
    const words = wordsAt(draft, document);
    const doubt = doubtOf(draft, words, registry);
    return doubt === undefined ? draft : { ...draft, doubts: [...draft.doubts, doubt] };
  });

function doubtOf({ targets }: Draft, words: string, registry: Registry): Diagnostic | undefined {
  const id = targets[0]?.id ?? "";
  const number = /^ipu-assembly-(?<number>\d+)$/u.exec(id)?.groups?.number;
  const written = /(?:1[89]|20)\d\d/u.exec(words)?.[0];
  const session = number === undefined ? undefined : registry.session("ipu", number);
  if (written === undefined || session?.start === undefined) return undefined;
  const years = [session.start, session.end ?? session.start].map((date) => date.slice(0, 4));
  if (years.includes(written)) return undefined;
  const when = [session.place, years[0]].filter((part) => part !== undefined).join(", ");
  return {
    id: "year-disagrees",
    severity: "warning",
    message: `"${words}" gives the year ${written}; the assembly met in ${when}. Check number and year.`,
    candidates: [id],
  };
}
