import type { DateAxis, Position } from "./collection.ts";
import { grouped } from "../model/grouped.ts";
import type { PlacelessWork } from "./work-attributes.ts";

/** Distances in node diameters. */
const spacing = { alongRow: 3.4, betweenRows: 2.1, betweenLanes: 3.2, undatedColumns: 3 };

/** Height over width of the finished layout, about that of the space the page gives it. */
const shape = 0.66;

/** Lanes from top to bottom. */
const lanes = [
  "treaty",
  "declaration",
  "resolution",
  "parliamentary",
  "document",
  "provisional",
  "assembly",
  "body",
];

export interface DateLayout {
  readonly positions: ReadonlyMap<string, Position>;
  readonly axis: DateAxis;
}

/** The lane of a work: its category, with resolutions of parliaments apart from those of the United Nations. */
export function laneOf(id: string, { category }: Pick<PlacelessWork, "category">): string {
  return category === "resolution" && /^(?:ipu|pace|ep)\//u.test(id) ? "parliamentary" : category;
}

/**
 * Places for works by their date of adoption: time runs to the right, crowded years get more room, each kind has a lane,
 * and no node lies on another. The widest row decides the scale, so that the whole has the shape of the page.
 */
export function layoutByDate(works: ReadonlyMap<string, PlacelessWork>): DateLayout {
  const dated = spreadInYears(
    [...works].flatMap(([id, work]) => {
      const time = timeOf(work);
      if (time === undefined) return [];
      return [{ id, time, lane: laneOf(id, work), isDay: work.date !== undefined && work.date.length > 4 }];
    }),
  );
  dated.sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
  const undated = [...works]
    .filter(([, work]) => timeOf(work) === undefined)
    .map(([id, work]) => ({ id, lane: laneOf(id, work) }));
  undated.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let width = 60; ; width *= 1.12) {
    const layout = layoutOfWidth(width, dated, undated);
    if (layout.height <= shape * width || width > 20_000) return layout;
  }
}

/**
 * Works of which only the year is known, side by side through their year instead of all at its middle, so that a hundred
 * documents of one year make a block and not a tower.
 */
function spreadInYears(dated: readonly (Dated & { readonly isDay: boolean })[]): Dated[] {
  const vague = dated.filter(({ isDay }) => !isDay).sort((a, b) => (a.id < b.id ? -1 : 1));
  const years = grouped(vague, ({ time, lane }) => `${lane} ${Math.floor(time)}`);
  const placed = [...years.values()].flatMap((works) =>
    works.map((work, at) => ({ ...work, time: Math.floor(work.time) + (at + 0.5) / works.length })),
  );
  return [...dated.filter(({ isDay }) => isDay), ...placed];
}

interface Dated {
  readonly id: string;
  readonly time: number;
  readonly lane: string;
}

function layoutOfWidth(
  width: number,
  dated: readonly Dated[],
  undated: readonly Omit<Dated, "time">[],
): DateLayout & { readonly height: number } {
  const scale = timeScale(
    dated.map(({ time }) => time),
    width,
  );
  const positions = new Map<string, Position>();
  const drawn: { lane: string; top: number; bottom: number }[] = [];
  const left = -spacing.undatedColumns * 2;
  let y = 0;
  for (const lane of lanes) {
    const ends: number[] = [];
    const place = (id: string, x: number) => {
      const free = ends.findIndex((end) => end + spacing.alongRow <= x);
      const row = free < 0 ? ends.length : free;
      ends[row] = x;
      positions.set(id, { x: round(x), y: round(y - row * spacing.betweenRows) });
    };
    for (const { id, time } of dated.filter((work) => work.lane === lane)) place(id, scale(time));
    const rest = undated.filter((work) => work.lane === lane);
    // As many rows as the dated works of the lane have, unless these are a great many.
    const square = Math.ceil(Math.sqrt(rest.length));
    const rows = Math.max(Math.min(ends.length, 2 * square), Math.min(rest.length, 6), square);
    rest.forEach(({ id }, index) =>
      positions.set(id, {
        x: round(left - Math.floor(index / rows) * spacing.undatedColumns),
        y: round(y - (index % rows) * spacing.betweenRows),
      }),
    );
    const used = Math.max(ends.length, rest.length > 0 ? rows : 0);
    if (used === 0) continue;
    drawn.push({ lane, top: round(y + 1), bottom: round(y - (used - 1) * spacing.betweenRows - 1) });
    y -= (used - 1) * spacing.betweenRows + spacing.betweenLanes;
  }
  const years = dated.length === 0 ? [] : yearMarks(dated[0]!.time, dated.at(-1)!.time, scale);
  return {
    positions,
    axis: { years, lanes: drawn, ...(undated.length > 0 && { undated: left }) },
    height: -y,
  };
}

/** Years with their fraction: 2012.97 for 20 December 2012; the middle of the year if only that is known. */
function timeOf({ date, year }: Pick<PlacelessWork, "date" | "year">): number | undefined {
  if (date === undefined) return year === undefined ? undefined : year + 0.5;
  const [y, month, day] = date.split("-").map(Number);
  return y! + (month === undefined ? 0.5 : (month - 1) / 12 + ((day ?? 15) - 1) / 372);
}

/** A rising scale onto [0, width]: a third of the way by the calendar, the rest by how many works fall in each year. */
function timeScale(times: readonly number[], width: number): (time: number) => number {
  const first = times[0] ?? 0;
  const span = Math.max(1, (times.at(-1) ?? 0) - first);
  return (time) => {
    const calendar = (time - first) / span;
    return width * (0.34 * calendar + 0.66 * shareBefore(times, time));
  };
}

/** The share of sorted times before a time, rising evenly between one and the next. */
function shareBefore(times: readonly number[], time: number): number {
  if (times.length < 2) return 0;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  if (low === times.length) return 1;
  const [before, after] = [times[low - 1]!, times[low]!];
  return (low - 1 + (time - before) / (after - before)) / (times.length - 1);
}

/** Decades, or single years of a short span, that keep a distance of eight node diameters. */
function yearMarks(first: number, last: number, scale: (time: number) => number): DateAxis["years"] {
  const step = last - first > 30 ? 10 : last - first > 12 ? 5 : 1;
  const marks: { year: number; x: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const x = round(scale(year));
    if (marks.length === 0 || x - marks.at(-1)!.x >= 8) marks.push({ year, x });
  }
  return marks;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
