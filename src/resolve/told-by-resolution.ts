import type { Instrument, Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, Step } from "./step.ts";
import { textAround } from "./words-at.ts";

// "resolution 78/4 (2023), entitled “", "résolution 78/4, intitulée « ", "(резолюция 74/2, озаглавленная «", "第78/4号决议，题为《".
const before =
  /^(?: ?\((?:19|20)\d\d\))?,? ?(?:de \d{4}, ?)?(?:(?:entitled|titled|containing|the|intitulée|contenant|titulada|relativa a|озаглавленн\p{L}{2,3}|mit dem Titel|المعنون|题为|通过的|所载|所附)(?: the| la| le)?)?[\s“"«„《:]{0,3}$/iu;
// "political declaration … (resolution 74/2, annex)", "…, adopted by the General Assembly in resolution 78/3".
const behind =
  /^[”"»“》]?,? (?:\(|(?:as )?(?:contained|set out|annexed|adopted|proclaimed) (?:in|to|by) |adopted by the General Assembly (?:in|by|through) (?:its )?)(?:[Gg]eneral Assembly )?$/u;

/**
 * Of several declarations of one name the one that the resolution beside it adopted: "resolution 78/4 (2023), entitled
 * “Political declaration of the high-level meeting on universal health coverage”" is that of 2023.
 */
export const toldByResolution: Step = (drafts, { document, registry }) =>
  drafts.map((draft, at) => {
    if (draft.mention.type !== "named" || draft.layer === "body") return draft;
    const text = textAround(draft, document);
    const last = drafts[at - 1];
    const next = drafts[at + 1];
    const beside =
      isResolutionOf(draft, last) && before.test(text.slice(last.span.end, draft.span.start))
        ? last
        : isResolutionOf(draft, next) && behind.test(text.slice(draft.span.end, next.span.start))
          ? next
          : undefined;
    if (beside === undefined) return draft;
    const adopted = registry.adoptedBy(beside.targets[0]?.id ?? "");
    const meant = adopted.find((one) => isMeant(one, draft, adopted, registry));
    if (meant === undefined || draft.targets[0]?.id === meant.id) return draft;
    return {
      ...draft,
      kind: meant.kind,
      targets: [registryTarget(meant.id, registry)],
      doubts: draft.doubts.filter(({ id }) => id !== "ambiguous-name" && id !== "year-disagrees"),
      steps: [...draft.steps, `the one that ${beside.targets[0]?.id ?? ""}, named beside it, adopted`],
    };
  });

function isResolutionOf({ paragraph }: Draft, other: Draft | undefined): other is Draft {
  return other?.paragraph === paragraph && other.layer === "resolution" && other.targets.length === 1;
}

/** True for one of several bearers, and for another declaration on the subject than the one that the name alone gives. */
function isMeant(
  one: Instrument,
  { mention, targets }: Draft,
  adopted: readonly Instrument[],
  registry: Registry,
): boolean {
  if (mention.type === "named" && mention.candidates.includes(one.id)) return true;
  const [target] = targets;
  const other = registry.instruments.get(target?.id ?? "");
  // `uhc-declaration-2019` and `uhc-declaration-2023` are two of a series.
  const seriesOf = (id: string): string => id.replace(/-\d{4}$/u, "");
  return (
    adopted.length === 1 &&
    other !== undefined &&
    other.kind === one.kind &&
    seriesOf(other.id) === seriesOf(one.id)
  );
}
