import type { Target } from "../model/citation.ts";
import type { Span } from "../model/span.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import type { Evidence } from "./note-disagreement.ts";
import { headsOf } from "./heads-of.ts";
import { identified, workOf } from "./identified.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft } from "./step.ts";

/**
 * A bare "the Convention" right before its mark is the instrument of the note, if that bears the noun, and so is "the
 * Declaration adopted by the General Assembly at its special session" whatever the note gives. Any other text
 * speaks for it only where nothing named before fits and no report, decision or meeting leads to it.
 */
export function bareForm(
  draft: Draft,
  head: string,
  work: Target,
  { text, window }: { readonly text: string; readonly window: Span },
  registry: Registry,
): Draft {
  const gap = text.slice(draft.span.end, window.end).trim();
  if (describes.test(gap)) return identified(draft, workOf(draft, work, registry));
  const [only, ...others] = instrumentsOf(work, head, registry);
  // "Under article 19 (3) of the Covenant, restrictions must be provided by law.¹"
  if (gap.length > 2)
    return only !== undefined && others.length === 0 && !otherHead.test(gap)
      ? { ...draft, noted: registryTarget(only.id, registry) }
      : draft;
  if (only !== undefined && others.length === 0) return identified(draft, registryTarget(only.id, registry));
  return otherHead.test(text.slice(Math.max(window.start, draft.span.start - reach), draft.span.start))
    ? draft
    : { ...draft, noted: workOf(draft, work, registry) };
}

// "decision of the eighteenth Meeting of States Parties to", "general comment No. 15 … (articles 11 and 12 of".
const otherHead =
  /(?<![\p{L}-])(?:[Rr]eports?|[Dd]ecisions?|[Rr]esolutions?|[Cc]omments?|[Cc]onference|[Mm]eetings?|[Ss]essions?|[Ss]tatus|[Rr]ecommendations?)(?![\p{L}-])[^.;]*$/u;

// "Declaration and review document adopted by the General Assembly at its twenty-second special session,"
const describes = /^(?:and (?:\p{L}+ ){1,4})?(?:adopted|proclaimed) (?:by|at) /u;

/** How far before the short form, in code units, another head noun can lead to it. */
const reach = 200;

/**
 * The name that the note hangs on: the last one, but of "the report of the Secretary-General on the implementation of
 * resolution 75/233³" with the symbol of a report that report.
 */
export function holderOf(
  inWindow: readonly number[],
  drafts: readonly Draft[],
  { works, layer, isAnnex, isTreaty }: Evidence,
  text: string,
  registry: Registry,
): number | undefined {
  const last = inWindow.at(-1);
  const named = last === undefined ? undefined : drafts[last];
  const [work] = works;
  if (last === undefined || named === undefined || work === undefined) return last;
  const { mention, span } = named;
  const isShort = mention.type === "short" && mention.head !== "report";
  if (isShort ? instrumentsOf(work, mention.head, registry).length > 0 : !isKnown(named, registry))
    return last;
  if (!isShort && (layer !== "document" || isAnnex || isTreaty || /CONF\./u.test(work.id))) return last;
  const report = inWindow.findLast((at) => {
    const one = drafts[at];
    return (
      one?.mention.type === "short" &&
      one.mention.head === "report" &&
      one.targets.length === 0 &&
      (isShort || !goesOn.test(text.slice(one.span.end, span.start)))
    );
  });
  return report ?? last;
}

/** A name or number that needs no note to tell what it is. */
function isKnown({ mention, targets }: Draft, registry: Registry): boolean {
  if (mention.type === "collective") return true;
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0) return false;
  return mention.type === "numbered" || (mention.type === "named" && registry.instruments.has(target.id));
}

/** Between a report and a name that is not part of what it is about. */
const goesOn =
  /[;:]|, (?!on |of |for |in (?!particular)|pursuant |submitted |including )|(?<!\p{L})and (?:\p{L}+ing|its|the) (?!of )/u;

/** The instruments that a note's work is or adopted and that bear a head noun. */
function instrumentsOf(work: Target, head: string, registry: Registry): readonly Instrument[] {
  const own = registry.instruments.get(work.id);
  return [...(own === undefined ? [] : [own]), ...registry.adoptedBy(work.id)].filter((one) =>
    headsOf(one.id, work.name, "en", registry).has(head),
  );
}
