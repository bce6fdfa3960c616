import type { ShortMention } from "../model/mention.ts";
import { type Referent, type Referents, stands } from "./referents.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { textAround, wordsBefore } from "./words-at.ts";

/** How many paragraphs back, beside its own, a pointing word can reach. */
const reach = 1;

/**
 * "that resolution", "those decisions" as those numbered last; undefined where none stands near, or where the last
 * ones stand in a list and the text points to one.
 */
export function saidResolution(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  { document }: ResolveContext,
): Draft | undefined {
  if (mention.extractor === "paragraph-resolutions") {
    const targets = referents.listedIn(mention.count ?? "", mention.head);
    return targets.length === 0
      ? undefined
      : { ...draft, via: "short", targets, steps: [...draft.steps, `those of paragraph ${mention.count}`] };
  }
  const near = referents.fitting(
    (one) =>
      one.layer === "resolution" &&
      (one.kind === "decision") === (mention.head === "decision") &&
      draft.paragraph - one.paragraph <= reach,
  );
  const [latest] = near;
  if (latest === undefined) return undefined;
  // "the resolution", "en vertu de cette résolution" in the next paragraph can be the text itself.
  const before = wordsBefore(draft, document);
  if (latest.paragraph !== draft.paragraph && /(?<!\p{L})(?:cette|esta|the) $/iu.test(before))
    return undefined;
  const together = near.filter((one) => one.paragraph === latest.paragraph);
  if (mention.plural) return together.length >= 2 ? stands(draft, together) : undefined;
  const [, second] = together;
  return second !== undefined && isList(second, latest, textAround(latest, document))
    ? undefined
    : stands(draft, [latest]);
}

/** "resolutions 60/1 of 16 September 2005 and 61/16": nothing but a date and a conjunction between them. */
function isList(one: Referent, other: Referent, text: string): boolean {
  return !/\p{Ll}{3}\P{L}+\p{Ll}{3}|[.;]/u.test(text.slice(one.end, other.start)) || other.start < one.end;
}
