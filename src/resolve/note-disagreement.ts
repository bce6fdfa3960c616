import type { Target } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { spoken } from "./spoken.ts";
import type { Draft } from "./step.ts";

/** What a footnote cites. */
export interface Evidence {
  readonly works: readonly Target[];
  readonly layer: Draft["layer"];
  /** True for "See A/63/855": the note gives a source for a statement and names nothing. */
  readonly isReference: boolean;
  readonly isAnnex: boolean;
  readonly isTreaty: boolean;
}

/** The doubt `note-disagrees` about a name whose note cites another work; with the words before the name and of the gap up to the note. */
export function disagreement(
  { targets }: Draft,
  evidence: Evidence,
  { before, gap }: { readonly before: string; readonly gap: string },
  registry: Registry,
): Diagnostic | undefined {
  const [work] = evidence.works;
  const id = targets[0]?.id ?? "";
  const isBeside = gap.trim().length <= 2 || adoptionClause.test(gap);
  if (!isBeside || work === undefined || !contradicts(evidence, registry.instruments.get(id)))
    return undefined;
  if (!evidence.isAnnex && !evidence.isTreaty && about.test(before)) return undefined;
  return {
    id: "note-disagrees",
    severity: "warning",
    message: `This is the name of ${spoken(id, registry)}, but its footnote cites ${spoken(work.id, registry)}. Check which is meant.`,
    candidates: [...targets.map((target) => target.id), work.id],
  };
}

/** What can stand between a name and the mark of its note: "adopted on 16 December 1966", "de 1951". */
const adoptionClause =
  /^[\s,(]{0,3}(?:adopted|signed|concluded|done|opened for signature|of|adoptée?|signée?|conclue?|du|de|adoptad[ao]|firmad[ao]|hech[ao]|принят\p{L}{1,3}|подписан\p{L}{1,3}|от|vom|von)(?!\p{L})[^.;:,()\d]{0,50}(?:\d{1,2}[^.;:,()\d]{1,16})?(?:19|20)\d\d\)?[\s,]{0,2}$/u;

/** "the outcome document of the high-level meeting on the Millennium Development Goals,¹": the note is about what comes before the name. */
const about =
  /\b(?:outcome|document|declaration|review|report|statement|resolution|decision|meeting|communiqué)s?\b[^,;]*$/iu;

/** True where both sides are of one sort: a registration against another, an adopting resolution against another. */
function contradicts(evidence: Evidence, instrument: Instrument | undefined): boolean {
  if (instrument === undefined || evidence.isReference) return false;
  if (evidence.isTreaty) return instrument.treatySeries !== undefined;
  // A text that one body adopted can be annexed to a later resolution of another.
  return (
    evidence.layer === "resolution" &&
    // What is done towards goals has resolutions of its own.
    instrument.kind !== "goals" &&
    instrument.adoptedBy.some((symbol) => symbol.includes("/RES/"))
  );
}
