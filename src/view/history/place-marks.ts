import type { HistoryMark } from "../../graph/history-of.ts";
import { grouped } from "../../model/grouped.ts";
import { clipped } from "../clipped.ts";
import { chart, type Scale, timeOf } from "./chart.ts";
import { freeRow } from "./free-row.ts";

export interface PlacedMark extends HistoryMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Words beside it, or none where there is no room. */
  readonly label: string | undefined;
  /** The side of the mark on which the words stand: the left where they would leave the chart. */
  readonly side: "left" | "right";
  /** True in a stack, which shows its time for it. */
  readonly isStacked?: boolean;
}

/** A frame around many marks of one time, wrapped into rows; measures in CSS pixels. */
export interface PlacedStack {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where on the axis the marks belong. */
  readonly at: number;
  /** How many there are and of when. */
  readonly label: string;
  /** Ids of the works, row by row. */
  readonly works: readonly string[];
  /** Marks in a row. */
  readonly columns: number;
}

export interface MarkWords {
  readonly markLabel: (mark: HistoryMark) => string;
  readonly stackLabel: (marks: readonly HistoryMark[]) => string;
  /** Width of words in pixels. */
  readonly measure: (words: string) => number;
}

/** Where the marks of a lane stand: those of towers too high to read in framed stacks. */
export interface PlacedLaneMarks {
  readonly marks: readonly PlacedMark[];
  readonly stacks: readonly PlacedStack[];
}

export interface LaneRoom {
  readonly width: number;
  /** Where marks without a date stand. */
  readonly undated: number;
  /** Makes room for rows of a height, and gives the middle of the first. */
  readonly addLane: (rows: number, row: number) => number;
}

/** A lane that would need more rows for its labels goes without; names come on hover and focus. */
const labelledRows = 8;

/** More marks than this have no labels however they lie. */
const labelledMarks = 60;

/** The marks of a lane: with labels while that leaves the chart in sight, else close together. */
export function placeMarks(
  marks: readonly HistoryMark[],
  x: Scale,
  room: LaneRoom,
  words: MarkWords,
): PlacedLaneMarks {
  const labelled = marks.length > labelledMarks ? undefined : withLabels(marks, x, room, words);
  if (labelled === undefined || labelled.rows > labelledRows) return closeTogether(marks, x, room, words);
  const top = room.addLane(labelled.rows, chart.row);
  return {
    marks: labelled.placed.map(({ row, ...mark }) => ({ ...mark, y: top + row * chart.row })),
    stacks: [],
  };
}

function withLabels(
  marks: readonly HistoryMark[],
  x: Scale,
  { width, undated }: LaneRoom,
  words: MarkWords,
): { readonly placed: readonly (Omit<PlacedMark, "y"> & { readonly row: number })[]; readonly rows: number } {
  const rows: number[] = [];
  const placed = marks.map((mark) => {
    const radius = Math.min(13, 5 + 1.8 * Math.sqrt(mark.weight));
    const time = timeOf(mark);
    const at = time === undefined ? undated : x(time);
    const most = Math.max(at, width - at) - radius - 14;
    const label = clipped(words.markLabel(mark), most, words.measure);
    const space = words.measure(label) + 10;
    const side = at + radius + space > width - 4 ? ("left" as const) : ("right" as const);
    const [before, after] = side === "left" ? [space, 0] : [0, space];
    const row = freeRow(rows, at - radius - before - 2, at + radius + after + 2);
    return { ...mark, x: at, radius, label, side, row };
  });
  return { placed, rows: rows.length };
}

/** Marks that begin within so many CSS pixels of each other count as of one time. */
const nearness = 12;

/** Marks of one time that may stand below each other; more are wrapped into a stack. */
const highestTower = 12;

/** CSS pixels between a stack's marks and its frame. */
const inset = 6;

/** The marks without labels in narrow rows, those of one time below each other, or in a stack if they are many. */
function closeTogether(
  marks: readonly HistoryMark[],
  x: Scale,
  room: LaneRoom,
  words: MarkWords,
): PlacedLaneMarks {
  const { dense } = chart;
  const rows: number[] = [];
  const placed = marks
    .map((mark) => {
      const time = timeOf(mark);
      return { mark, at: time === undefined ? room.undated : x(time), radius: radiusOf(mark) };
    })
    .sort((a, b) => a.at - b.at);
  const towers = towersOf(placed).map((tower) => {
    if (tower.length <= highestTower)
      return {
        tower,
        places: tower.map(({ at, radius }) => ({
          x: at,
          row: freeRow(rows, at - radius - 2, at + radius + 2),
        })),
      };
    const most = Math.max(1, Math.floor((room.width - 2 * inset - 8) / dense));
    const columns = Math.min(most, Math.ceil(tower.length / Math.max(8, Math.ceil(tower.length ** 0.5))));
    const lines = Math.ceil(tower.length / columns);
    const label = words.stackLabel(tower.map(({ mark }) => mark));
    const width = Math.max(columns * dense, words.measure(label)) + 2 * inset;
    const at = tower.reduce((sum, one) => sum + one.at, 0) / tower.length;
    const left = Math.min(Math.max(at - width / 2, room.undated - dense / 2), room.width - 4 - width);
    // A row for the label, and half a row above and below the frame.
    const row = freeRow(rows, left - 4, left + width + 4, lines + 2);
    return {
      tower,
      places: tower.map((_, index) => ({
        x: left + inset + dense * (0.5 + (index % columns)),
        row: row + 1.5 + Math.floor(index / columns),
      })),
      stack: { left, width, at, label, row, lines, columns },
    };
  });
  const top = room.addLane(rows.length, dense);
  return {
    marks: towers.flatMap(({ tower, places, stack }) =>
      tower.map(({ mark, radius }, index) => ({
        ...mark,
        radius,
        label: undefined,
        side: "right" as const,
        x: places[index]!.x,
        y: top + places[index]!.row * dense,
        ...(stack !== undefined && { isStacked: true }),
      })),
    ),
    stacks: towers.flatMap(({ tower, stack }) =>
      stack === undefined
        ? []
        : [
            {
              left: stack.left,
              top: top + stack.row * dense - inset,
              width: stack.width,
              height: (stack.lines + 1) * dense + 2 * inset,
              at: stack.at,
              label: stack.label,
              columns: stack.columns,
              works: tower.map(({ mark }) => mark.work),
            },
          ],
    ),
  };
}

function radiusOf({ weight }: HistoryMark): number {
  return Math.min(7.5, 3.5 + 1.8 * Math.sqrt(weight));
}

/** Marks, in order of time, that begin together. */
function towersOf<T extends { readonly at: number }>(marks: readonly T[]): readonly (readonly T[])[] {
  let first = -Infinity;
  return [
    ...grouped(marks, ({ at }) => {
      if (at - first > nearness) first = at;
      return first;
    }).values(),
  ];
}
