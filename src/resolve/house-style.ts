import type { Citation } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import type { Instrument, Registry } from "../registry/registry.ts";
import { isSame } from "./same-work.ts";

/** Kinds of instruments that notes give a source for; goals and initiatives are named like anything else. */
const noted: ReadonlySet<string> = new Set(
  "treaty,protocol,agreement,amendment,charter,statute,declaration,plan,principles,guidelines,rules,code,agenda,outcome,framework,strategy,compact,consensus,standards,regulations,pact".split(
    ",",
  ),
);

/** A citation and what a drafter should look at in it. */
export interface Remark {
  readonly citation: Citation;
  readonly doubt: Diagnostic;
}

/** The house style is taken as given from this many first mentions with a note … */
const fewest = 3;
/** … if they are at least this share of all. */
const share = 0.6;

/**
 * First mentions of instruments without a footnote, in a document that gives most of the others one with their
 * Treaty Series entry or the resolution that adopted them (`no-footnote`); empty if it has no such style.
 */
export function missingNotes(
  document: Document,
  citations: readonly Citation[],
  registry: Registry,
): readonly Remark[] {
  const firsts = firstMentions(document, citations, registry);
  const sources = citations.filter(
    ({ paragraph, layer, targets }) =>
      document.children[paragraph]?.part === "footnote" && layer !== "body" && targets.length > 0,
  );
  const bare = firsts.filter((first) => !isNoted(first, document, sources, registry));
  const have = firsts.length - bare.length;
  if (have < fewest || have < share * firsts.length) return [];
  return bare.map(({ citation, instrument }) => ({
    citation,
    doubt: {
      id: "no-footnote",
      severity: "warning",
      message: `${have} of the ${firsts.length} instruments that this text names have a footnote with their source where they are first named; this one has none. Add one: ${sourceOf(instrument)}.`,
      candidates: [instrument.id],
    },
  }));
}

interface First {
  readonly citation: Citation;
  readonly instrument: Instrument;
}

/** The instruments that a note could give a source for, each where the text first names it. */
function firstMentions(
  { children, work }: Document,
  citations: readonly Citation[],
  registry: Registry,
): readonly First[] {
  const named = new Set<string>();
  const firsts: First[] = [];
  for (const citation of citations) {
    const part = children[citation.paragraph]?.part;
    const [target, ...others] = citation.targets;
    if (part === "footnote" || part === "heading" || target === undefined) continue;
    const isNew = !named.has(target.id);
    for (const { id } of citation.targets) named.add(id);
    const instrument = registry.instruments.get(target.id);
    if (!isNew || others.length > 0 || instrument === undefined || part === "annex" || part === "note")
      continue;
    if (citation.via !== "direct" || instrument.id === "un-charter" || !noted.has(instrument.kind)) continue;
    if (sourceOf(instrument) === "" || isNumberedBeside(citation, instrument, citations)) continue;
    // What the document itself adopts needs no source.
    if (instrument.adoptedBy.includes(work)) continue;
    if (isInName(citation, children[citation.paragraph]?.text ?? "")) continue;
    firsts.push({ citation, instrument });
  }
  return firsts;
}

// "Conference of the Parties to the", "secretariat of the", "the case concerning the Application of the", "a Protocol to the".
const inName =
  /(?:[Pp]art(?:y|ies) to|[Ss]ecretariats? of|Programme for the Implementation of|Conference (?:on|of)|Application of|Protocols? to|Committee on) (?:the )?$/u;

/** True for an instrument inside the name of a body, of a case, of another instrument, or in a title in quotation marks. */
function isInName({ span }: Citation, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 260), span.start);
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  return inName.test(before.slice(-40));
}

/** True where the text itself gives the resolution: "the Declaration …, adopted by its resolution 41/128". */
function isNumberedBeside(
  { paragraph }: Citation,
  { adoptedBy }: Instrument,
  citations: readonly Citation[],
): boolean {
  return citations.some(
    (other) => other.paragraph === paragraph && other.targets.some(({ id }) => adoptedBy.includes(id)),
  );
}

// Nothing, "and the Programme of Action of the World Summit for Social Development", ", adopted by the Conference on 12 March 1995,".
const leadsToNote =
  /^(?:(?:,? of (?:\d{1,2} )?\p{L}{3,9} \d{4})?[^\p{L}]*|,? (?:and (?:the |its )?|(?:as )?(?:adopted|contained|amended|revised|modified|annexed|approved|endorsed|held|done|signed|concluded|opened)(?!\p{L}))[^;:]{0,160})$/u;

/** True if a note cites the work or an entry that it shares, or a note with a source hangs right behind the name. */
function isNoted(
  { citation, instrument }: First,
  { children }: Document,
  sources: readonly Citation[],
  registry: Registry,
): boolean {
  const [target] = citation.targets;
  const numbers = instrument.treatySeries?.numbers ?? [];
  const isOf = (source: Citation): boolean =>
    source.targets.some(
      (one) =>
        (target !== undefined && isSame(one, target, registry)) ||
        registry.instruments.get(one.id)?.treatySeries?.numbers.some((number) => numbers.includes(number)) ===
          true,
    );
  if (sources.some(isOf)) return true;
  const paragraph = children[citation.paragraph];
  return (
    paragraph?.calls.some(
      ({ at, footnote }) =>
        at >= citation.span.start &&
        footnote !== undefined &&
        leadsToNote.test(paragraph.text.slice(citation.span.end, at)),
    ) === true
  );
}

/** `United Nations, Treaty Series, vol. 1577, No. 27531` or `A/RES/41/128`; empty if the registry has no source. */
function sourceOf({ treatySeries, adoptedBy }: Instrument): string {
  const [number] = treatySeries?.numbers ?? [];
  const [volume] = treatySeries?.volumes ?? [];
  if (treatySeries !== undefined && (number !== undefined || volume !== undefined)) {
    const series =
      treatySeries.series === "UNTS" ? "United Nations, Treaty Series" : "League of Nations, Treaty Series";
    return [
      series,
      ...(volume === undefined ? [] : [`vol. ${volume}`]),
      ...(number === undefined ? [] : [`No. ${number}`]),
    ].join(", ");
  }
  return adoptedBy.join(", ");
}
