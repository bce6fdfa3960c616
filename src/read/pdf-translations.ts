import { type Column, columnsOf, commonGutter } from "./pdf-columns.ts";
import { directionOf } from "./pdf-direction.ts";
import { wordsOf } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-pages.ts";
import { areTranslations } from "./side-by-side.ts";

/** A column and the page that it stands on. */
export interface PlacedColumn {
  /** Index of the page. */
  readonly page: number;
  readonly column: Column;
}

/**
 * The columns of all pages in reading order. Where a text and its translation stand side by side on every page, all left columns come
 * before the right ones; what stands over both before them comes first, all else that does last.
 */
export function columnsInOrder(pages: readonly PdfPage[]): readonly PlacedColumn[] {
  const base = directionOf(pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(""));
  const placed = pages.flatMap(({ runs }, page) => columnsOf(runs, base).map((column) => ({ page, column })));
  const gutter = pages.length < 2 ? undefined : commonGutter(pages.map(({ runs }) => runs));
  if (gutter === undefined) return placed;
  const parted = pages.flatMap(({ runs }, page) =>
    columnsOf(runs, base, gutter).map((column) => ({ page, column })),
  );
  const sides = parted.map(({ column }) => sideOf(column, gutter));
  const of = (side: Side): readonly PlacedColumn[] => parted.filter((_, at) => sides[at] === side);
  const [left, right] = [of("left"), of("right")];
  if (!areTranslations([left, right].map(sampleOf))) return placed;
  const first = sides.findIndex((side) => side !== "both");
  const lead = parted.slice(0, first);
  return [...lead, ...left, ...right, ...of("both").filter((each) => !lead.includes(each))];
}

type Side = "left" | "right" | "both";

function sideOf(column: Column, gutter: number): Side {
  if (column.every((line) => line.right <= gutter)) return "left";
  return column.every((line) => line.x >= gutter) ? "right" : "both";
}

/** Words enough to tell the language of some columns. */
function sampleOf(columns: readonly PlacedColumn[]): string {
  return columns
    .flatMap(({ column }) => column)
    .slice(0, 60)
    .map(wordsOf)
    .join(" ");
}
