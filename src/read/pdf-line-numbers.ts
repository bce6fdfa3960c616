import type { Run } from "./pdf-lines.ts";
import type { PdfPage } from "./pdf-pages.ts";

/** How many numbers stand below one another at least, where every line is numbered, and where every fifth is. */
const fewest = { 1: 8, 5: 3 };

/** Numbers lie in one column if their left or right edges are no further apart, in points. */
const sameEdge = 3;

/** The pages without the numbers of their lines, which drafts print in the margin: 1, 2, 3 … or 5, 10, 15 … below one another. */
export function withoutLineNumbers(pages: readonly PdfPage[]): readonly PdfPage[] {
  return pages.map((page) => {
    const numbers = page.runs.filter(({ text }) => /^\s*\d{1,4}\s*$/u.test(text));
    if (numbers.length < fewest[5]) return page;
    const gone = new Set(
      [...columnsBy(numbers, "x"), ...columnsBy(numbers, "right")].flatMap((column) => counted(column, page)),
    );
    return gone.size === 0 ? page : { ...page, runs: page.runs.filter((run) => !gone.has(run)) };
  });
}

/** Numbers whose edges on one side lie below one another, from top to bottom. */
function columnsBy(numbers: readonly Run[], edge: "x" | "right"): readonly (readonly Run[])[] {
  const columns: Run[][] = [];
  for (const run of numbers.toSorted((a, b) => a[edge] - b[edge])) {
    const column = columns.at(-1);
    if (column !== undefined && run[edge] - column[0]![edge] <= sameEdge) column.push(run);
    else columns.push([run]);
  }
  return columns.map((column) => column.toSorted((a, b) => b.y - a.y));
}

/** The numbers of a column that count lines: they grow by one or by five from each to the next. */
function counted(column: readonly Run[], page: PdfPage): readonly Run[] {
  const values = column.map(({ text }) => Number(text));
  for (const step of [1, 5] as const) {
    const isCounted = values.every((value, at) => at === 0 || value === values[at - 1]! + step);
    if (values.length < fewest[step] || !isCounted || (step === 5 && values[0]! % 5 !== 0)) continue;
    // rows of a table are numbered too, but none goes on with the sentence of the one before
    const goesOn = column.filter((run) => /^(?:$|\p{Ll})/u.test(besideOf(run, page))).length;
    if (step === 5 || goesOn >= column.length * 0.15) return column;
  }
  return [];
}

/** The words that follow a number on its line. */
function besideOf(number: Run, { runs }: PdfPage): string {
  let nearest: Run | undefined;
  for (const run of runs)
    if (Math.abs(run.y - number.y) < 0.45 * number.size && run.x >= number.right && /\S/u.test(run.text))
      if (nearest === undefined || run.x < nearest.x) nearest = run;
  return nearest?.text.trim() ?? "";
}
