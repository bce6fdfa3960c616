import type { Target } from "../model/citation.ts";
import type { Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft } from "./step.ts";

/** A draft that its footnote says to be a work: what was doubtful about it is settled. */
export function identified(draft: Draft, target: Target): Draft {
  return {
    ...draft,
    targets: [target],
    doubts: draft.doubts.filter(
      ({ id }) => id !== "ambiguous-name" && id !== "no-antecedent" && id !== "two-antecedents",
    ),
    steps: [...draft.steps, `its footnote says that it is ${target.id}`],
  };
}

/** What the name stands for: the one instrument that the resolution of the note adopted, the name itself with that symbol, or the document. */
export function workOf(draft: Draft, work: Target, registry: Registry): Target {
  const adopted = registry.adoptedBy(work.id);
  const [instrument] = adopted;
  if (instrument !== undefined && adopted.length === 1) return registryTarget(instrument.id, registry);
  const { mention } = draft;
  if (mention.type !== "titled" || mention.assemblies.length > 0 || mention.extractor === "dated-resolution")
    return work;
  const own = draft.targets[0];
  if (own === undefined || /^(?:UNTS|LNTS):/u.test(work.id))
    return work.id.includes("TS:") ? { ...work, name: own?.name ?? work.name } : work;
  return work.id.startsWith("name:") ? own : { ...own, symbol: work.id };
}
