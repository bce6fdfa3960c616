import type { ShortMention } from "../model/mention.ts";
import type { Referents } from "./referents.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { wordsAt } from "./words-at.ts";

/** "its rules of procedure" as those of the document's own body; undefined where another body may be meant. */
export function ownRules(
  draft: Draft,
  { head }: ShortMention,
  referents: Referents,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const own = document.facts.issuingBody;
  const ofUnion = referents.get("ipu") !== undefined || own?.startsWith("ipu") === true;
  const body = ofUnion && (head === "rule" || own === "ipu") ? "ipu-assembly" : own;
  const [latest] = referents.fitting(
    (one) => one.layer === "body" && one.paragraph === draft.paragraph && one.start < draft.span.start,
  );
  if (body === undefined || (head !== "rule" && latest !== undefined && latest.target.id !== own))
    return undefined;
  const rules = [...registry.instruments.values()].filter(
    ({ kind, issuer, names }) =>
      kind === "rules" &&
      issuer === body &&
      names.some(({ name }) => /^(?:Provisional )?[Rr]ules of /u.test(name)),
  );
  const [only] = rules;
  if (only === undefined || rules.length > 1) return undefined;
  return {
    ...draft,
    kind: "rules",
    via: "short",
    targets: [registryTarget(only.id, registry)],
    ...(head === "rule" && { pinpoint: wordsAt(draft, document) }),
    steps: [...draft.steps, `the rules of ${body}, whose text this is`],
  };
}
