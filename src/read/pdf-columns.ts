import { lineOf, rowsOf, splitAtGaps, type Line, type Run } from "./pdf-lines.ts";

/** Lines that are read one after another: a column, or what stands over the whole width. */
export type Column = readonly Line[];

/**
 * The columns of a page in reading order; `base` is the direction of most words of the document, `given` the place of the gutter where it is known. Where most rows break at one place near the middle, the left column comes before the
 * right one, between rows that run across both.
 */
export function columnsOf(
  runs: readonly Run[],
  base: "ltr" | "rtl" = "ltr",
  given?: number,
): readonly Column[] {
  const rows = rowsOf(runs);
  const gutter = given ?? gutterOf(rows);
  if (gutter === undefined) return [rows.flatMap((row) => linesIn(splitAtGaps(row), base))];
  const columns: Column[] = [];
  let band: Run[] = [];
  // The lines of two columns need not stand on one height, so each column is cut into rows by itself.
  const endBand = (): void => {
    for (const side of [
      band.filter((run) => middle(run) < gutter),
      band.filter((run) => middle(run) >= gutter),
    ]) {
      if (side.length > 0) columns.push(linesIn(rowsOf(side), base));
    }
    band = [];
  };
  for (const row of rows) {
    if (crosses(row, gutter)) {
      endBand();
      columns.push(linesIn([row], base));
    } else band.push(...row);
  }
  endBand();
  return columns;
}

function linesIn(parts: readonly (readonly Run[])[], base: "ltr" | "rtl"): readonly Line[] {
  return parts.map((part) => lineOf(part, base)).filter((line) => line !== undefined);
}

function middle({ x, right }: Run): number {
  return (x + right) / 2;
}

/** The x at which the columns of most pages part, or undefined if they have but one. */
export function commonGutter(pages: readonly (readonly Run[])[]): number | undefined {
  const rows = pages.map(rowsOf);
  const all = rows.flat();
  const found = [gutterOf(all), ...rows.map(gutterOf)];
  return found.find(
    (x) => x !== undefined && all.filter((row) => crosses(row, x)).length <= 0.1 * all.length,
  );
}

/** The x at which two columns part, or undefined if the page has but one. */
function gutterOf(rows: readonly (readonly Run[])[]): number | undefined {
  const printed = rows
    .map((row) => row.filter(({ text }) => /\S/u.test(text)))
    .filter((row) => row.length > 0);
  if (printed.length < fewestRows) return undefined;
  const start = Math.min(...printed.map((row) => row[0]?.x ?? Infinity));
  const end = Math.max(...printed.map((row) => Math.max(...row.map(({ right }) => right))));
  let best: { from: number; to: number; readonly score: number } | undefined;
  for (let x = start + 0.3 * (end - start); x <= start + 0.7 * (end - start); x += step) {
    const crossing = printed.filter((row) => crosses(row, x)).length;
    const both = printed.filter((row) => isGap(row, x)).length;
    const isColumned =
      both >= Math.max(fewestRows / 2, 0.4 * printed.length) && crossing <= 0.25 * printed.length;
    const score = both - 2 * crossing;
    if (isColumned && (best === undefined || score > best.score)) best = { from: x, to: x, score };
    // the middle of the free space between the columns
    else if (isColumned && score === best?.score && best.to === x - step) best.to = x;
  }
  return best === undefined ? undefined : (best.from + best.to) / 2;
}

/** Points between two places that are tried. */
const step = 2;

/** Fewer rows than this tell nothing about columns. */
const fewestRows = 12;

function crosses(row: readonly Run[], x: number): boolean {
  return row.some((run) => /\S/u.test(run.text) && run.x < x && run.right > x);
}

/** Whether the row has words on both sides of x and a gap of at least the size of its letters between them. */
function isGap(row: readonly Run[], x: number): boolean {
  const left = row.filter((run) => run.right <= x);
  const right = row.filter((run) => run.x >= x);
  if (left.length === 0 || right.length === 0 || crosses(row, x)) return false;
  const gap = Math.min(...right.map((run) => run.x)) - Math.max(...left.map((run) => run.right));
  return gap >= (row[0]?.size ?? 0);
}
