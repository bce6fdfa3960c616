import type { ShortMention } from "../model/mention.ts";
import { counts } from "./counts.ts";
import type { Referents } from "./referents.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";

interface CountedCommittees {
  /** Registry id of the assembly or organization that has them. */
  readonly of: string;
  readonly ids: readonly string[];
}

/** By head noun, in the order in which they are counted. */
const committees: Readonly<Record<string, CountedCommittees>> = {
  // The first three, which it had alone until 2013, or all four.
  "standing committee": { of: "ipu", ids: ["ipu-sc1", "ipu-sc2", "ipu-sc3", "ipu-sc4"] },
  "main committee": {
    of: "unga",
    ids: ["first", "second", "third", "fourth", "fifth", "sixth"].map((which) => `unga-${which}-committee`),
  },
};

/** True for a head noun of committees that are counted. */
export function isCounted({ head }: ShortMention): boolean {
  return committees[head] !== undefined;
}

/** "the three Standing Committees" in a text of or on the Inter-Parliamentary Union, "the six Main Committees" of the General Assembly. */
export function countedCommittees(
  draft: Draft,
  { head, count = "" }: ShortMention,
  referents: Referents,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const { of, ids } = committees[head] ?? none;
  if (referents.get(of) === undefined && document.facts.issuingBody !== of) return undefined;
  const meant = ids.slice(0, counts[count]).filter((id) => registry.bodies.has(id));
  return {
    ...draft,
    kind: "committee",
    via: "collective",
    targets: meant.map((id) => registryTarget(id, registry)),
    steps: [...draft.steps, `the committees of ${registry.bodies.get(of)?.names[0]?.name ?? of}`],
  };
}

const none: CountedCommittees = { of: "", ids: [] };
