import { scaleLinear } from "d3-scale";
import { grouped } from "../../model/grouped.ts";
import type { History, HistoryEvent } from "../../graph/history-of.ts";
import { fractionalYear } from "../dates.ts";
import { clipped } from "../clipped.ts";
import { chart, type Scale, timeOf } from "./chart.ts";
import { freeRow } from "./free-row.ts";
import { type MarkWords, type PlacedMark, type PlacedStack, placeMarks } from "./place-marks.ts";

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
  readonly stacks: readonly PlacedStack[];
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

export interface LayoutWords extends MarkWords {
  readonly laneName: (id: string) => string;
  readonly eventsLabel: (events: readonly HistoryEvent[]) => string;
}

/**
 * Where everything of a history stands on a chart of this width: a lane for each issuing body, marks that fall close
 * together in rows below each other, or wrapped into a stack. Time runs from the year given, else the work's adoption,
 * to the end of the last one.
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
  const placed = history.lanes.map((lane) =>
    placeMarks(
      history.marks.filter((mark) => mark.lane === lane),
      x,
      { width, undated: left - 14, addLane: (rows, row) => addLane(lane, rows, row) },
      words,
    ),
  );
  const most = Math.max(1, ...history.perYear.map(({ count }) => count));
  const barWidth = Math.max(2, Math.min(18, x(first + 1) - x(first) - 2));
  return {
    width,
    height: y + chart.axis + chart.bars,
    lanes,
    marks: placed.flatMap(({ marks }) => marks),
    stacks: placed.flatMap(({ stacks }) => stacks),
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
