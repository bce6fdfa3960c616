import { scaleLinear } from "d3-scale";
import { grouped } from "../../graph/grouped.ts";
import type { History, HistoryEvent, HistoryMark } from "../../graph/history-of.ts";
import { fractionalYear } from "../dates.ts";

/** Measures of the chart in CSS pixels. */
export const chart = {
  /** Room for the names of lanes left of the axis; below the narrow width they stand above their lanes instead. */
  left: 148,
  narrow: 560,
  narrowLeft: 32,
  laneHead: 20,
  right: 28,
  top: 12,
  row: 34,
  dense: 16,
  event: 26,
  lane: 14,
  bars: 64,
  axis: 24,
} as const;

export interface PlacedMark extends HistoryMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Words beside it, or none where there is no room. */
  readonly label: string | undefined;
  /** The side of the mark on which the words stand: the left where they would leave the chart. */
  readonly side: "left" | "right";
}

export interface PlacedEvent {
  readonly x: number;
  readonly y: number;
  readonly events: readonly HistoryEvent[];
  /** All that happened that day. */
  readonly name: string;
  /** As much of the name as there is room for. */
  readonly label: string;
}

export interface PlacedLane {
  /** Registry id of the issuing body; `events` for the work's own. */
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  /** Its name in lines, `y` at their foot. */
  readonly name: readonly { readonly words: string; readonly y: number }[];
}

export interface HistoryLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly events: readonly PlacedEvent[];
  readonly bars: readonly {
    readonly year: number;
    readonly count: number;
    /** The count, where there is room for it. */
    readonly label?: string;
    readonly x: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Years without any citation between two with, both ends left out, five at least. */
  readonly gaps: readonly { readonly years: number; readonly from: number; readonly to: number }[];
  /** Bottom of the lanes: the axis, on which the bars hang. */
  readonly axisY: number;
}

export interface LayoutWords {
  readonly laneName: (id: string) => string;
  readonly markLabel: (mark: HistoryMark) => string;
  readonly eventsLabel: (events: readonly HistoryEvent[]) => string;
  /** Width of words in pixels. */
  readonly measure: (words: string) => number;
}

/**
 * Where everything of a history stands on a chart of this width: a lane for each issuing body, marks that fall close
 * together in rows below each other. Time runs from the year given, else the work's adoption, to the end of the last one.
 */
export function layoutHistory(
  history: History,
  width: number,
  { first: from, last }: { readonly first?: number | undefined; readonly last: number },
  words: LayoutWords,
): HistoryLayout {
  const times = [
    ...history.events.map(({ date }) => fractionalYear(date)),
    ...history.marks.flatMap((mark) => timeOf(mark) ?? []),
  ];
  const first = from ?? Math.floor(Math.min(...times, last));
  const isNarrow = width < chart.narrow;
  const left = isNarrow ? chart.narrowLeft : chart.left;
  const head = isNarrow ? chart.laneHead : 0;
  const x = scaleLinear([first, Math.max(last + 1, ...times)], [left + 12, width - chart.right]);
  const lanes: PlacedLane[] = [];
  let y = chart.top;
  const addLane = (id: string, rows: number, row: number): number => {
    const top = y;
    const lines = isNarrow
      ? [clipped(words.laneName(id), width, words.measure)]
      : laneLines(words.laneName(id));
    const foot = isNarrow ? top + 18 : top + 24 - (laneLine * (lines.length - 1)) / 3;
    const name = lines.map((line, at) => ({ words: line, y: foot + laneLine * at }));
    y += head + rows * row + chart.lane;
    lanes.push({ id, top, bottom: y, name });
    return top + head + chart.lane / 2 + row / 2;
  };
  const events = placeEvents(history, x, width, words, (rows) => addLane("events", rows, chart.event));
  const marks = history.lanes.flatMap((lane) =>
    placeMarks(
      history.marks.filter((mark) => mark.lane === lane),
      x,
      { width, undated: left - 14 },
      words,
      (rows, row) => addLane(lane, rows, row),
    ),
  );
  const most = Math.max(1, ...history.perYear.map(({ count }) => count));
  const barWidth = Math.max(2, Math.min(18, x(first + 1) - x(first) - 2));
  return {
    width,
    height: y + chart.axis + chart.bars,
    lanes,
    marks,
    events,
    bars: history.perYear
      .filter(({ count }) => count > 0)
      .map(({ year, count }) => ({
        year,
        count,
        ...((barWidth >= 14 || count === most) && { label: String(count) }),
        x: x(year + 0.5) - barWidth / 2,
        width: barWidth,
        height: Math.max(3, ((chart.bars - 22) * count) / most),
      })),
    ticks: x
      .ticks(Math.max(2, Math.floor(width / 110)))
      .filter(Number.isInteger)
      .map((year) => ({ year, x: x(year) })),
    gaps: gapsOf(history).map(([from, to]) => ({ years: to - from - 1, from: x(from + 1), to: x(to) })),
    axisY: y,
  };
}

function timeOf({ date, year }: Pick<HistoryMark, "date" | "year">): number | undefined {
  if (date !== undefined) return fractionalYear(date);
  return year === undefined ? undefined : year + 0.5;
}

type Scale = (time: number) => number;

/** Events of one day share a mark; their labels go into further rows where they would lie on each other. */
function placeEvents(
  history: History,
  x: Scale,
  width: number,
  words: LayoutWords,
  addLane: (rows: number) => number,
): readonly PlacedEvent[] {
  const days = [...grouped(history.events, ({ date }) => date)].map(([date, events]) => {
    const at = x(fractionalYear(date));
    const name = words.eventsLabel(events);
    return { at, events, name, label: clipped(name, width - at - 16, words.measure) };
  });
  const rows: number[] = [];
  const placed = days.map((event) => ({
    ...event,
    row: freeRow(rows, event.at - 8, event.at + 14 + words.measure(event.label)),
  }));
  if (placed.length === 0) return [];
  const top = addLane(rows.length);
  return placed.map(({ at, row, ...event }) => ({ ...event, x: at, y: top + row * chart.event }));
}

/** As many of the words as there is room for. */
function clipped(words: string, room: number, measure: LayoutWords["measure"]): string {
  if (measure(words) <= room) return words;
  const letter = measure(words) / words.length;
  return `${words.slice(0, Math.max(8, Math.floor(room / letter) - 2)).trimEnd()}…`;
}

/** A lane that would need more rows for its labels goes without; names come on hover and focus. */
const labelledRows = 8;

/** The marks of a lane with the rows that they need: with labels while that leaves the chart in sight, else close together. */
function placeMarks(
  marks: readonly HistoryMark[],
  x: Scale,
  { width, undated }: { readonly width: number; readonly undated: number },
  words: LayoutWords,
  addLane: (rows: number, row: number) => number,
): readonly PlacedMark[] {
  const rows: number[] = [];
  const place = (isLabelled: boolean) =>
    marks.map((mark) => {
      const radius = Math.min(isLabelled ? 13 : 9, (isLabelled ? 5 : 3.5) + 1.8 * Math.sqrt(mark.weight));
      const time = timeOf(mark);
      const at = time === undefined ? undated : x(time);
      const most = Math.max(at, width - at) - radius - 14;
      const label = isLabelled ? clipped(words.markLabel(mark), most, words.measure) : undefined;
      const room = label === undefined ? 0 : words.measure(label) + 10;
      const side = at + radius + room > width - 4 ? ("left" as const) : ("right" as const);
      const [before, after] = side === "left" ? [room, 0] : [0, room];
      const row = freeRow(rows, at - radius - before - 2, at + radius + after + 2);
      return { mark, at, radius, label, side, row };
    });
  let placed = place(marks.length <= 60);
  if (rows.length > labelledRows) {
    rows.length = 0;
    placed = place(false);
  }
  const height = placed.some(({ label }) => label !== undefined) ? chart.row : chart.dense;
  const top = addLane(rows.length, height);
  return placed.map(({ mark, at, row, ...look }) => ({ ...mark, ...look, x: at, y: top + row * height }));
}

/** The first row that is free from one place on; `rows` holds where each ends, and learns of the new one. */
function freeRow(rows: number[], from: number, to: number): number {
  const free = rows.findIndex((end) => end <= from);
  const row = free < 0 ? rows.length : free;
  rows[row] = to;
  return row;
}

function gapsOf({ perYear }: History): readonly (readonly [number, number])[] {
  const cited = perYear.filter(({ count }) => count > 0).map(({ year }) => year);
  return cited.flatMap((year, index) => {
    const before = cited[index - 1];
    return before !== undefined && year - before > 5 ? [[before, year] as const] : [];
  });
}

/** Height of a line of a lane's name in CSS pixels. */
const laneLine = 15;

/** Letters that have room left of the axis. */
const laneLetters = 21;

/** The name of a lane in at most two lines. */
export function laneLines(words: string): readonly string[] {
  const cut = words.length > laneLetters ? words.lastIndexOf(" ", laneLetters) : -1;
  const lines = cut < 0 ? [words] : [words.slice(0, cut), words.slice(cut + 1)];
  return lines.map((line) =>
    line.length > laneLetters ? `${line.slice(0, laneLetters - 1).trimEnd()}…` : line,
  );
}
