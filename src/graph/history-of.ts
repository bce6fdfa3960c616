import type { Evidence, WorkAttributes } from "./collection.ts";
import type { WorkGraph } from "./build-collection.ts";
import { type CitedWith, citedWith } from "./cited-with.ts";

/** Something that happened to the work itself. */
export interface HistoryEvent {
  readonly type: "adopted" | "inForce" | "amendment" | "protocol" | "succeeded";
  /** ISO date, as exact as known. */
  readonly date: string;
  /** Id of the work concerned: the work itself, its protocol, its amendment. */
  readonly work: string;
}

/** One citing document. */
export interface HistoryMark {
  readonly work: string;
  /** Registry id of its issuing body, or `unknown`. */
  readonly lane: string;
  readonly date?: string;
  readonly year?: number;
  /** The strongest act, in English. */
  readonly act?: string;
  readonly strength: number;
  readonly part: "preamble" | "operative" | "other";
  /** Number of mentions. */
  readonly weight: number;
  /** Indexes in `evidence.json`, in text order. */
  readonly evidence: readonly number[];
}

/** How a work or body has been cited, in order of time; works without a date come last. */
export interface History {
  readonly id: string;
  readonly events: readonly HistoryEvent[];
  readonly marks: readonly HistoryMark[];
  /** Issuing bodies of the marks, the one with most marks first. */
  readonly lanes: readonly string[];
  /** Citing documents a year, from the first to the last year, gaps included. */
  readonly perYear: readonly { readonly year: number; readonly count: number }[];
  readonly firstCited?: number;
  readonly lastCited?: number;
  readonly mostOftenWith: readonly CitedWith[];
}

/** The history of a node. @throws Error if the graph has no such node. */
export function historyOf(graph: WorkGraph, evidence: readonly Evidence[], id: string): History {
  const marks = marksOf(graph, evidence, id);
  const years = marks.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const perYear = countsPerYear(years);
  return {
    id,
    events: eventsOf(graph, id),
    marks,
    lanes: byFrequency(marks.map(({ lane }) => lane)),
    perYear,
    ...(perYear.length > 0 && { firstCited: perYear[0]!.year, lastCited: perYear.at(-1)!.year }),
    mostOftenWith: citedWith(graph, id).slice(0, 8),
  };
}

/** Works in order of date, those without one last; equal dates by id. */
export function byDate(a: Dated, b: Dated): number {
  const [first, second] = [a.date ?? endOfTime(a), b.date ?? endOfTime(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.work < b.work ? -1 : 1;
}

interface Dated {
  readonly work: string;
  readonly date?: string;
  readonly year?: number;
}

function endOfTime({ year }: Dated): string {
  return year === undefined ? "9999" : `${year}-12-31`;
}

function marksOf(graph: WorkGraph, evidence: readonly Evidence[], id: string): readonly HistoryMark[] {
  const marks = graph.mapInEdges(id, (_, edge, from, __, citing): HistoryMark | undefined => {
    if (edge.kind !== "cites" && edge.kind !== "mentions") return undefined;
    return {
      work: from,
      lane: citing.issuingBody ?? "unknown",
      ...datesOf(citing),
      ...(edge.act !== undefined && { act: edge.act }),
      strength: edge.strength,
      part: partOf(edge.evidence.map((index) => evidence[index]!.part)),
      weight: edge.weight,
      evidence: edge.evidence,
    };
  });
  return marks.filter((mark) => mark !== undefined).sort(byDate);
}

function datesOf({ date, year }: WorkAttributes): Pick<HistoryMark, "date" | "year"> {
  return { ...(date !== undefined && { date }), ...(year !== undefined && { year }) };
}

/** Operative if one mention is: that is where a text acts. */
function partOf(parts: readonly Evidence["part"][]): HistoryMark["part"] {
  if (parts.includes("operative")) return "operative";
  return parts.includes("preamble") ? "preamble" : "other";
}

function eventsOf(graph: WorkGraph, id: string): readonly HistoryEvent[] {
  const { date, inForce } = graph.getNodeAttributes(id);
  const own: readonly HistoryEvent[] = [
    ...(date === undefined ? [] : [{ type: "adopted" as const, date, work: id }]),
    ...(inForce === undefined ? [] : [{ type: "inForce" as const, date: inForce, work: id }]),
  ];
  const related = graph.mapInEdges(id, (_, { kind }, from, __, other): HistoryEvent | undefined => {
    if (other.date === undefined) return undefined;
    if (kind === "supplements") return { type: "protocol", date: other.date, work: from };
    return kind === "amends" ? { type: "amendment", date: other.date, work: from } : undefined;
  });
  return [...own, ...related.filter((event) => event !== undefined)].sort(byDate);
}

function countsPerYear(years: readonly number[]): History["perYear"] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: years.filter((year) => year === first + index).length,
  }));
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
