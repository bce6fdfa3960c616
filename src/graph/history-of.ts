import { type CitedWith, citedWith } from "./cited-with.ts";
import type { Evidence, WorkAttributes } from "./collection.ts";
import type { WorkIndex } from "./work-index.ts";

/** Something that happened to the work or body itself. */
export interface HistoryEvent {
  readonly type: "adopted" | "founded" | "inForce" | "amendment" | "protocol";
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

/** The history of a work or body. */
export function historyOf(index: WorkIndex, evidence: readonly Evidence[], id: string): History {
  const marks = marksOf(index, evidence, id);
  const years = marks.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const perYear = countsPerYear(years);
  return {
    id,
    events: eventsOf(index, id),
    marks,
    lanes: byFrequency(marks.map(({ lane }) => lane)),
    perYear,
    ...(perYear.length > 0 && { firstCited: perYear[0]!.year, lastCited: perYear.at(-1)!.year }),
    mostOftenWith: citedWith(index, id).slice(0, 8),
  };
}

/** Works in order of date, those without one last; equal dates by id. */
function byDate(a: DatedWork, b: DatedWork): number {
  return compareDates(a, b) || (a.work < b.work ? -1 : 1);
}

/** The order of two dates, a year counting as its end and no date as the end of time; 0 if they are equal. */
export function compareDates(a: Dated, b: Dated): number {
  const [first, second] = [a.date ?? endOfTime(a), b.date ?? endOfTime(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

interface Dated {
  readonly date?: string;
  readonly year?: number;
}

interface DatedWork extends Dated {
  readonly work: string;
}

function endOfTime({ year }: Dated): string {
  return year === undefined ? "9999" : `${year}-12-31`;
}

function marksOf(index: WorkIndex, evidence: readonly Evidence[], id: string): readonly HistoryMark[] {
  return index
    .into(id)
    .filter(({ kind }) => kind === "cites" || kind === "mentions")
    .map((edge): HistoryMark => {
      const citing = index.work(edge.from)!;
      return {
        work: edge.from,
        lane: citing.issuingBody ?? "unknown",
        ...datesOf(citing),
        ...(edge.act !== undefined && { act: edge.act }),
        strength: edge.strength,
        part: partOf(edge.evidence.map((at) => evidence[at]!.part)),
        weight: edge.weight,
        evidence: edge.evidence,
      };
    })
    .sort(byDate);
}

function datesOf({ date, year }: WorkAttributes): Pick<HistoryMark, "date" | "year"> {
  return { ...(date !== undefined && { date }), ...(year !== undefined && { year }) };
}

/** Operative if one mention is: that is where a text acts. */
function partOf(parts: readonly Evidence["part"][]): HistoryMark["part"] {
  if (parts.includes("operative")) return "operative";
  return parts.includes("preamble") ? "preamble" : "other";
}

function eventsOf(index: WorkIndex, id: string): readonly HistoryEvent[] {
  const { date, inForce, layer } = index.work(id)!;
  const begun = layer === "body" ? "founded" : "adopted";
  const own: readonly HistoryEvent[] = [
    ...(date === undefined ? [] : [{ type: begun, date, work: id } as const]),
    ...(inForce === undefined ? [] : [{ type: "inForce" as const, date: inForce, work: id }]),
  ];
  const related = index.into(id).flatMap(({ kind, from }): readonly HistoryEvent[] => {
    const then = index.work(from)!.date;
    if (then === undefined) return [];
    if (kind === "supplements") return [{ type: "protocol", date: then, work: from }];
    return kind === "amends" ? [{ type: "amendment", date: then, work: from }] : [];
  });
  return [...own, ...related].sort(byDate);
}

function countsPerYear(years: readonly number[]): History["perYear"] {
  if (years.length === 0) return [];
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
