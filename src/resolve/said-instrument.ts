import type { ShortMention } from "../model/mention.ts";
import { isOfKind } from "./of-kind.ts";
import { type Referent, type Referents, stands } from "./referents.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { textAround } from "./words-at.ts";

/**
 * "the agreement", "those treaties" in lower case as what the same paragraph has named by that noun; undefined where it
 * has named none, where it has named two in one breath and points to one, or speaks of a new one in between.
 */
export function saidInstrument(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const here = referents.fitting(
    ({ layer, heads, target, paragraph }) =>
      paragraph === draft.paragraph &&
      layer === "instrument" &&
      heads.has(mention.head) &&
      isOfKind(mention.head, registry.instruments.get(target.id)?.kind),
  );
  const [latest, second] = here;
  if (latest === undefined) return undefined;
  const text = textAround(draft, document);
  if (speaksOfAnother(text.slice(latest.end, draft.span.start), mention.head)) return undefined;
  if (mention.plural) return here.length < 2 ? undefined : stands(draft, here);
  return second !== undefined && isOneBreath(second, latest, text) ? undefined : stands(draft, [latest]);
}

/** "a new agreement", "another draft strategy": the noun again, of another work. */
function speaksOfAnother(text: string, head: string): boolean {
  const at = text.search(
    /(?<![\p{L}-])(?:an?|any|another|each|every|new|draft|national|regional|bilateral) /u,
  );
  return at >= 0 && text.slice(at).toLowerCase().includes(head);
}

function isOneBreath(one: Referent, other: Referent, text: string): boolean {
  return other.start - one.end < 40 && !/[.;:]/u.test(text.slice(one.end, other.start));
}
