import type { HistoryMark } from "../../graph/history-of.ts";
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
  stackTip: 6,
  event: 26,
  lane: 14,
  bars: 64,
  axis: 24,
} as const;

/** Where a time, as a fractional year, stands from left to right. */
export type Scale = (time: number) => number;

/** The fractional year of a mark; a year alone counts as its middle. */
export function timeOf({ date, year }: Pick<HistoryMark, "date" | "year">): number | undefined {
  if (date !== undefined) return fractionalYear(date);
  return year === undefined ? undefined : year + 0.5;
}
