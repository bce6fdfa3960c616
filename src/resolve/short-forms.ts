import type { Diagnostic } from "../model/diagnostic.ts";
import type { ShortMention } from "../model/mention.ts";
import type { Instrument } from "../registry/registry.ts";
import { adoptedTogether } from "./adopted-together.ts";
import { pointsBack, type Referent, Referents, stands } from "./referents.ts";
import { isOfKind } from "./of-kind.ts";
import { ownInstrument } from "./own-instrument.ts";
import { ownRules } from "./own-rules.ts";
import { Papers } from "./papers.ts";
import { registryTarget } from "./registry-target.ts";
import { spokenList } from "./spoken.ts";
import { saidInstrument } from "./said-instrument.ts";
import { saidResolution } from "./said-resolution.ts";
import { counts } from "./counts.ts";
import { shortBody } from "./short-body.ts";
import { shortReport } from "./short-report.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { toldBeside } from "./told-beside.ts";
import { twinOf } from "./twin.ts";
import { protocolsTo, withToldSubjects } from "./protocols.ts";
import { textAround, wordsAt, wordsBehind } from "./words-at.ts";

/**
 * Short forms with their antecedents: the latest work or body before them that bears the head noun. Where two are
 * equally good the mention stays open with the doubt `two-antecedents`, where there is none with `no-antecedent`.
 */
export const resolveShortForms: Step = (drafts, context) => {
  const referents = new Referents(context, drafts);
  let known: Papers | undefined;
  const papers = (): Papers => (known ??= new Papers(drafts, context));
  const result: Draft[] = [];
  // Behind it nobody asks what was named.
  const last = drafts.findLastIndex(({ mention }) => mention.type === "short");
  for (const [index, draft] of drafts.entries()) {
    const read =
      draft.mention.type === "short" ? resolved(draft, draft.mention, referents, papers, context) : draft;
    if (read === undefined) continue;
    const one = toldBeside(read, drafts.slice(index + 1, index + 3), context);
    result.push(one);
    if (index < last) referents.add(one);
  }
  return result;
};

function resolved(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  papers: () => Papers,
  context: ResolveContext,
): Draft | undefined {
  if (mention.head === "report") return shortReport(draft, mention, referents, papers, context);
  if (draft.targets.length > 0) return { ...draft, via: "short" };
  if (mention.layer === "resolution") return saidResolution(draft, mention, referents, context);
  if (mention.extractor === "said-instrument") return saidInstrument(draft, mention, referents, context);
  if (mention.extractor === "own-rules") return ownRules(draft, mention, referents, context);
  if (mention.layer === "body") return shortBody(draft, mention, referents, context);
  if (mention.head === "protocol") return protocol(draft, mention, referents, context);
  if (mention.plural) return several(draft, mention, referents, context);
  return instrument(draft, mention, referents, context);
}

/** "those instruments", "the Conventions", "the two covenants": those of this paragraph, else of the last one with several. */
function several(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  const any = mention.head === "instrument";
  const fitting = referents.fitting(
    (referent) => referent.layer === "instrument" && (any || referent.heads.has(mention.head)),
  );
  const count = counts[mention.count?.trim() ?? ""];
  if (count !== undefined)
    return fitting.length >= count
      ? stands(draft, fitting.slice(0, count))
      : isGeneric(draft, context)
        ? undefined
        : open(draft, "no-antecedent", [], context);
  const nearest = fitting[0]?.paragraph;
  for (const paragraph of new Set([draft.paragraph, nearest, ...fitting.map((one) => one.paragraph)])) {
    if (paragraph === undefined || draft.paragraph - paragraph > 6) continue;
    const here = fitting.filter((one) => one.paragraph === paragraph);
    if (here.length >= 2 && mention.head !== "goal") return stands(draft, here);
  }
  // "the Guidelines", "the Goals": one work for all its plural.
  if (alwaysPlural.has(mention.head) && !isLonger(draft, context))
    return instrument(draft, mention, referents, context);
  return isGeneric(draft, context) ? undefined : open(draft, "no-antecedent", [], context);
}

/** "the Guidelines on flag State inspection": a name of its own. */
function isLonger(draft: Draft, { document }: ResolveContext): boolean {
  return /^ (?:on|for) /u.test(wordsBehind(draft, document, 5));
}

/** "those instruments" after "relevant international instruments", "ledit traité" after "tout traité": no one work is meant. */
function isGeneric(draft: Draft, { document }: ResolveContext): boolean {
  const words = wordsAt(draft, document);
  return /\p{Ll}/u.test(words) && !/\p{Lu}/u.test(words.replace(/^\p{Lu}(?=\p{Ll}+ )/u, ""));
}

/** "the Protocols thereto", "its 1967 Protocol", "the Optional Protocol". */
function protocol(draft: Draft, mention: ShortMention, referents: Referents, context: ResolveContext): Draft {
  const text = textAround(draft, context.document);
  const written = text.slice(draft.span.start, draft.span.end);
  const before = text.slice(Math.max(0, draft.span.start - 18), draft.span.start);
  const belongs =
    / thereto|Additional|[Oo]ptional|[Ff]acultati|[Aa]dditionnel|[Aa]dicional|ополнительн|акультативн| к н|ختياري|إضافي|الملحق|任择|附加/u.test(
      written,
    ) ||
    /(?:its|their|ses|sus|leurs) (?:respectiv(?:e|[ao]s) )?$/iu.test(before) ||
    written.endsWith("ها");
  const inYear = (one: Instrument | undefined): boolean =>
    mention.year === undefined || one?.adopted?.startsWith(mention.year) === true;
  const { registry } = context;
  const named = referents.fitting(
    (one) =>
      one.layer === "instrument" &&
      one.heads.has("protocol") &&
      inYear(registry.instruments.get(one.target.id)),
  );
  if (!belongs && mention.year === undefined && !mention.plural && named[0] !== undefined)
    return choose(draft, named, referents, context);
  const own =
    mention.year === undefined && !mention.plural && (named.length === 0 || /[Ii]ts $/u.test(before))
      ? ownInstrument(draft, mention.head, referents, context)
      : undefined;
  if (own !== undefined) return stands(draft, [referentOf(own, context)]);
  const parents = referents.fitting((one) => one.layer === "instrument");
  const here = respective.test(`${before}${text.slice(draft.span.end, draft.span.end + 12)}`)
    ? parents.filter(({ paragraph }) => paragraph === draft.paragraph)
    : [];
  // "those Conventions and their respective Optional Protocols"
  const theirs = here
    .toReversed()
    .flatMap(({ target }) => protocolsTo(target.id, context.registry).filter(inYear));
  if (mention.plural && here.length > 1 && theirs.length > 0)
    return stands(
      draft,
      theirs.map((one) => referentOf(one, context)),
    );
  for (const parent of parents) {
    if (draft.paragraph - parent.paragraph > 40) break;
    const children = protocolsTo(parent.target.id, context.registry).filter(inYear);
    if (children.length === 0) continue;
    if (mention.plural || children.length === 1)
      return stands(
        draft,
        withToldSubjects(children, text.slice(draft.span.end, draft.span.end + 320)).map((one) =>
          referentOf(one, context),
        ),
      );
    const known = named.filter(({ target }) => children.some(({ id }) => id === target.id));
    if (known[0] !== undefined) return choose(draft, known, referents, context);
    return open(
      draft,
      "two-antecedents",
      children.map(({ id }) => id),
      context,
    );
  }
  if (mention.plural && named.length >= 2) return stands(draft, named);
  return named[0] === undefined
    ? open(draft, "no-antecedent", [], context)
    : choose(draft, named, referents, context);
}

const respective = /respecti/iu;

function referentOf(instrument: Instrument, { registry }: ResolveContext): Referent {
  const target = registryTarget(instrument.id, registry);
  return {
    target,
    layer: "instrument",
    kind: instrument.kind,
    heads: new Set(),
    paragraph: 0,
    start: 0,
    end: 0,
    established: true,
    times: 1,
  };
}

function instrument(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  context: ResolveContext,
): Draft | undefined {
  const { registry } = context;
  const own = ownInstrument(draft, mention.head, referents, context);
  if (own !== undefined) return stands(draft, [referentOf(own, context)]);
  const fitting = referents.fitting(
    ({ layer, heads, target }) =>
      layer === "instrument" &&
      heads.has(mention.head) &&
      isOfKind(mention.head, registry.instruments.get(target.id)?.kind) &&
      (mention.year === undefined ||
        registry.instruments.get(target.id)?.adopted?.startsWith(mention.year) === true),
  );
  // "the Constitution" is mostly that of a State.
  if (mention.head === "constitution" && fitting[0]?.paragraph !== draft.paragraph) return undefined;
  if (fitting.length === 0 || mention.head === "goal") {
    if (uncertain.has(mention.head)) {
      const together = adoptedTogether(mention.head, fitting, referents, context);
      return together === undefined ? undefined : stands(draft, [referentOf(together, context)]);
    }
    // "Chapter VII of the Charter" needs no antecedent in a text of the United Nations.
    if (mention.head === "charter" && mention.year === undefined && registry.instruments.has("un-charter"))
      return stands(draft, [
        { ...referentOf(registry.instruments.get("un-charter") as Instrument, context) },
      ]);
    return isGeneric(draft, context) ? undefined : open(draft, "no-antecedent", [], context);
  }
  return choose(draft, fitting, referents, context);
}

const alwaysPlural = new Set(["article", "goal", "guideline", "principle", "rule"]);

/** Nouns in capitals that stand for much else besides. */
const uncertain = new Set(["article", "code", "communiqué", "final document", "goal", "outcome document"]);

/** The one that the document itself means by the noun, else the latest of the fitting ones, unless the text named two of them in one breath and neither alone before. */
function choose(
  draft: Draft,
  fitting: readonly Referent[],
  referents: Referents,
  context: ResolveContext,
): Draft {
  const [latest, second] = fitting;
  const twin = twinOf(draft, fitting, context);
  if (twin !== undefined) return stands(draft, [twin]);
  if (latest === undefined) return open(draft, "no-antecedent", [], context);
  const meant = draft.mention.type === "short" ? referents.meant(draft.mention.head) : undefined;
  // Where a paragraph has said "that Agreement" of another one again and again, it goes on to speak of that.
  const isTurned =
    latest.paragraph === draft.paragraph &&
    (latest.pointed ?? 0) > 1 &&
    meant?.paragraph !== draft.paragraph &&
    latest.target.id !== meant?.target.id;
  if (meant !== undefined && isTurned) return stands(draft, [latest]);
  if (meant !== undefined && (latest.paragraph !== draft.paragraph || !pointsBack(draft, context)))
    return stands(draft, [meant]);
  if (second === undefined || latest.established || latest.paragraph !== second.paragraph)
    return stands(draft, [latest]);
  const between = context.document.children[latest.paragraph]?.text.slice(second.end, latest.start) ?? "";
  const isHere = latest.paragraph === draft.paragraph;
  if (isHere && (between.length > 40 || /[.;:]/u.test(between))) return stands(draft, [latest]);
  if (second.established) return stands(draft, [second]);
  if (meant !== undefined) return stands(draft, [meant]);
  // two others in passing, where the text has said "the Convention" of one before
  const settled = fitting.find((one) => (one.shortly ?? 0) > 0);
  if (settled !== undefined) return stands(draft, [settled]);
  if (latest.times !== second.times) return stands(draft, [latest.times > second.times ? latest : second]);
  return open(draft, "two-antecedents", [latest.target.id, second.target.id], context);
}

function open(
  draft: Draft,
  id: "no-antecedent" | "two-antecedents",
  candidates: readonly string[],
  { document, registry }: ResolveContext,
): Draft {
  const written = wordsAt(draft, document);
  const doubt: Diagnostic = {
    id,
    severity: "note",
    message:
      id === "no-antecedent"
        ? `Nothing that the text has named before fits “${written}”. Write the name out.`
        : `“${written}” can stand for ${spokenList(candidates, registry)}. Write out which is meant.`,
    candidates,
  };
  return { ...draft, via: "short", doubts: [...draft.doubts, doubt] };
}
