import { asksForHome } from "../extract/at-home.ts";
import type { Citation } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Instrument, Body, Name, Registry } from "../registry/registry.ts";
import { treatyNumber } from "../registry/treaty-number.ts";
import type { Category, WorkAttributes } from "./collection.ts";
import { symbolFacts } from "./symbol-facts.ts";

/** All that the documents tell of a work: its own expressions and the citations of it. */
export interface WorkTraces {
  readonly id: string;
  readonly documents: readonly { readonly index: number; readonly document: Document }[];
  readonly citations: readonly Citation[];
  /** The words of those citations. */
  readonly quotes: readonly string[];
  readonly citedBy: number;
}

/** What a node has before the layouts are computed. */
export type PlacelessWork = Omit<WorkAttributes, "byDate" | "byCloseness" | "lane">;

/** The attributes of a work or body, from the registry, from its own texts, and else from the words that cite it. */
export function workAttributes(traces: WorkTraces, registry: Registry): PlacelessWork {
  const { id, documents, citedBy } = traces;
  const known = knownFacts(traces, registry);
  const languages = [...new Set(documents.map(({ document }) => document.language))].sort();
  const year = known.date === undefined ? known.year : Number(known.date.slice(0, 4));
  return {
    ...known,
    ...(year !== undefined && { year }),
    languages,
    inCollection: documents.length > 0,
    provisional: id.startsWith("name:"),
    citedBy,
    documents: documents.map(({ index }) => index),
  };
}

type Facts = Pick<
  PlacelessWork,
  "label" | "title" | "category" | "kind" | "layer" | "identifiers" | "names"
> &
  Partial<
    Pick<PlacelessWork, "issuingBody" | "symbol" | "date" | "year" | "inForce" | "place" | "adoptedBy">
  >;

function knownFacts(traces: WorkTraces, registry: Registry): Facts {
  const instrument = registry.instruments.get(traces.id);
  if (instrument) return instrumentFacts(instrument, traces.quotes);
  const body = registry.bodies.get(traces.id);
  if (body) return bodyFacts(body, traces.quotes, registry);
  return textFacts(traces, registry);
}

const treatyKinds = new Set(
  "treaty convention covenant protocol amendment charter statute constitution agreement".split(" "),
);
const documentKinds = new Set("report handbook guide letter publication document".split(" "));

function instrumentFacts(instrument: Instrument, quotes: readonly string[]): Facts {
  const { id, kind, names, treatySeries } = instrument;
  const [symbol] = instrument.adoptedBy;
  const ets = treatyNumber(instrument.source);
  const category: Category = treatyKinds.has(kind)
    ? "treaty"
    : documentKinds.has(kind)
      ? "document"
      : "declaration";
  return {
    label: labelOf(names, id, quotes),
    title: titleOf(names, id),
    category,
    kind,
    layer: category === "document" ? "document" : "instrument",
    identifiers: {
      ...(treatySeries && { [treatySeries.series.toLowerCase()]: treatySeries.numbers.join(", ") }),
      ...(treatySeries && treatySeries.volumes.length > 0 && { volumes: treatySeries.volumes.join(", ") }),
      ...(instrument.depositary !== undefined && { depositary: instrument.depositary }),
      ...(ets !== undefined && { ets }),
    },
    names: namePairs(names),
    ...(instrument.issuer !== undefined && { issuingBody: instrument.issuer }),
    ...(instrument.adopted !== undefined && { date: instrument.adopted }),
    ...(instrument.inForce !== undefined && { inForce: instrument.inForce }),
    ...(instrument.place !== undefined && { place: instrument.place }),
    ...(symbol !== undefined && { adoptedBy: symbol, symbol }),
  };
}

function bodyFacts(
  { id, kind, names, parent, from }: Body,
  quotes: readonly string[],
  registry: Registry,
): Facts {
  const number = /^ipu-assembly-(?<number>\d+)$/u.exec(id)?.groups?.number;
  const session = number === undefined ? undefined : registry.session("ipu", number);
  const date = session?.start ?? from;
  return {
    label: session?.place === undefined ? labelOf(names, id, quotes) : `IPU ${number} ${session.place}`,
    title: titleOf(names, id),
    category: kind === "assembly" ? "assembly" : "body",
    kind,
    layer: "body",
    identifiers: {},
    names: namePairs(names),
    ...(parent !== undefined && { issuingBody: parent }),
    ...(date !== undefined && { date }),
    ...(session?.place !== undefined && { place: session.place }),
  };
}

/** A work that no table knows: its own text first, then the citations of it, then what its symbol implies. */
function textFacts({ id, documents, citations }: WorkTraces, registry: Registry): Facts {
  const english =
    documents.find(({ document }) => document.language === "en" && document.facts.title) ?? documents[0];
  const facts = english?.document.facts;
  const targets = citations.flatMap(({ targets }) => targets).filter((target) => target.id === id);
  const implied = symbolFacts(id, registry);
  const assembly = /^ipu\/(?<number>\d+)\//u.exec(id)?.groups?.number;
  const title = facts?.title ?? longest(targets.map(({ name }) => name)) ?? titleless(id, documents) ?? id;
  const date =
    documents.map(({ document }) => document.facts.adopted).find(Boolean) ??
    mostOften(targets.flatMap(({ date }) => date ?? [])) ??
    dateOfAssembly(assembly, registry);
  const session = assembly === undefined ? undefined : registry.session("ipu", assembly);
  const place =
    session?.place ?? facts?.place ?? documents.map(({ document }) => document.facts.place).find(Boolean);
  const issuingBody = facts?.issuingBody ?? implied.issuingBody;
  const isSymbol = !/^(?:name|text|UNTS|LNTS):/u.test(id) && assembly === undefined;
  const kind = facts?.kind ?? citations[0]?.kind ?? implied.kind;
  return {
    label: isSymbol ? id : shorten(assembly === undefined ? title : `IPU ${assembly} · ${title}`),
    title,
    category: categoryOf(id, kind, implied.kind, citations[0]?.layer),
    kind,
    layer: citations[0]?.layer ?? "resolution",
    identifiers: {},
    names: namesFrom(documents.map(({ document }) => document)),
    ...(isSymbol && { symbol: id }),
    ...(issuingBody !== undefined && { issuingBody }),
    ...(date !== undefined && { date }),
    ...(implied.year !== undefined && { year: implied.year }),
    ...(place !== undefined && { place }),
  };
}

function categoryOf(
  id: string,
  kind: string,
  implied: string,
  layer: Citation["layer"] | undefined,
): Category {
  if (id.startsWith("name:")) return "provisional";
  if (layer === "body") return id.startsWith("ipu-assembly-") ? "assembly" : "body";
  if (kind === "declaration") return "declaration";
  if (id.startsWith("text:")) return "document";
  if (/^[UL]NTS:/u.test(id)) return "treaty";
  return implied === "report" ? "document" : "resolution";
}

/** The month, or at least the year, in which an assembly met. */
function dateOfAssembly(assembly: string | undefined, registry: Registry): string | undefined {
  const { start, end } = (assembly === undefined ? undefined : registry.session("ipu", assembly)) ?? {};
  if (start === undefined) return undefined;
  const month = start.slice(0, 7);
  return end === undefined || end.startsWith(month) ? month : start.slice(0, 4);
}

/** What to call a text of which neither itself nor a citation gives the title; a symbol is name enough. */
function titleless(id: string, [read]: WorkTraces["documents"]): string | undefined {
  const assembly = /^ipu\/(?<number>\d+)\//u.exec(id)?.groups?.number;
  if (assembly !== undefined) return `Resolution without a title, IPU Assembly ${assembly}`;
  const words = id.startsWith("text:") ? (read?.document.children[0]?.text.split(/\s+/u) ?? []) : [];
  return words.length === 0 ? undefined : `Text without a title: “${words.slice(0, 8).join(" ")} …”`;
}

const formOrder = ["acronym", "short", "title", "variant"];

/**
 * The short title or acronym that the texts use most; if they use none, the acronym if it means nothing else, else the
 * shortest short title, else the title, in English where there is one.
 */
function labelOf(names: readonly Name[], id: string, quotes: readonly string[]): string {
  // "Executive Board" is what the organ is called at home alone.
  const english = names.filter(
    ({ language, onlyWith }) => language === "en" && !onlyWith.some((word) => asksForHome(word)),
  );
  const brief = new Set(
    english.filter(({ form }) => form === "short" || form === "acronym").map(({ name }) => name),
  );
  const used = mostOften(quotes.filter((quote) => brief.has(quote) && quote.length <= labelLength));
  if (used !== undefined) return shorten(used);
  // What stands for others too ("ECO", "African Group") is no label of its own.
  const telling = english.filter(({ onlyWith }) => onlyWith.length === 0);
  const [best] = [...(telling.length > 0 ? telling : names)].sort(
    (a, b) => formOrder.indexOf(a.form) - formOrder.indexOf(b.form) || a.name.length - b.name.length,
  );
  return shorten(best?.name ?? id);
}

function titleOf(names: readonly Name[], id: string): string {
  const titles = names.filter(({ form }) => form === "title");
  return (titles.find(({ language }) => language === "en") ?? titles[0] ?? names[0])?.name ?? id;
}

function namePairs(names: readonly Name[]): readonly (readonly [string, string])[] {
  return [...names]
    .sort((a, b) => Number(b.form === "title") - Number(a.form === "title"))
    .map(({ language, name }) => [language, name] as const);
}

function namesFrom(documents: readonly Document[]): readonly (readonly [string, string])[] {
  const pairs = documents.flatMap(({ language, facts }) =>
    facts.title === undefined ? [] : [[language, facts.title] as const],
  );
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** Longest label, in code units. */
const labelLength = 44;

function shorten(words: string): string {
  if (words.length <= labelLength) return words;
  const cut = words.slice(0, labelLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), labelLength - 14)).replace(/[\s,;:(]+$/u, "")}…`;
}

function longest(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
}

function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
