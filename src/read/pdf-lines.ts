import { directionOf, inReadingOrder } from "./pdf-direction.ts";

/** A stretch of a PDF page in one font and size. Lengths are PDF points; y grows upwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** Where a hyperlink over it leads. */
  readonly link?: string;
}

/** Runs on one baseline, in reading order, with small raised ones among them. */
export interface Line {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  /** Of the baseline of most of its words. */
  readonly y: number;
  /** Of most of its words. */
  readonly size: number;
  readonly direction: "ltr" | "rtl";
}

/** The rows of a page from top to bottom: each holds all runs on one height, from left to right. */
export function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row === undefined || Math.abs(row.y - run.y) > sameRow * Math.max(row.size, run.size)) {
      rows.push({ y: run.y, size: run.size, runs: [run] });
      continue;
    }
    row.runs.push(run);
    // A raised mark comes first, since it stands higher; the larger words beside it make the row.
    if (run.size > row.size) [row.y, row.size] = [run.y, run.size];
  }
  return withHighMarks(rows).map((row) => row.runs.toSorted((a, b) => a.x - b.x));
}

/** Joins rows that hold only raised marks to the row below, where some programs set them more than half a letter higher. */
function withHighMarks(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, at) => {
    const [above, below] = [rows[at - 1], rows[at + 1]];
    const isTaken = below !== undefined && isMarkRow(row, below);
    if (isTaken) return [];
    return above !== undefined && isMarkRow(above, row)
      ? [{ ...row, runs: [...above.runs, ...row.runs] }]
      : [row];
  });
}

function isMarkRow(row: Row, below: Row): boolean {
  const isNear = row.size <= 0.9 * below.size && row.y - below.y < 0.75 * below.size;
  return (
    isNear &&
    row.runs.every(({ text }) => /^\s*(?:\d{1,3}|[*†‡]{1,3}|[([]?[\d٠-٩]{0,3}[)\]]?)?\s*$/u.test(text))
  );
}

interface Row {
  y: number;
  size: number;
  readonly runs: Run[];
}

/** Baselines nearer to each other than this share of the letters' size are one row: raised marks lie 0.35 higher. */
const sameRow = 0.45;

/** A line of the runs of one row, or undefined if they are blank. */
export function lineOf(row: readonly Run[], base: "ltr" | "rtl" = "ltr"): Line | undefined {
  const printed = row.filter(({ text }) => /\S/u.test(text));
  if (printed.length === 0) return undefined;
  const main = printed.reduce((most, run) => (weight(run) > weight(most) ? run : most));
  // in an Arabic document a full stop at the left ends a line of Latin words
  const isEndedLeft = base === "rtl" && /^\s*[.,;:،؛]/u.test(printed[0]!.text);
  const direction = isEndedLeft ? "rtl" : directionOf(printed.map(({ text }) => text).join(""));
  return {
    runs: withWholeMarks(inReadingOrder(row, direction), main),
    x: Math.min(...printed.map(({ x }) => x)),
    right: Math.max(...printed.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    direction,
  };
}

/** The runs with those joined that are the brackets and digits of one raised mark. */
function withWholeMarks(runs: readonly Run[], main: Run): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const isPart =
      last !== undefined && [last, run].every((each) => isRaised(each, main) && markPart.test(each.text));
    if (isPart)
      result[result.length - 1] = {
        ...last,
        text: last.text + run.text,
        x: Math.min(last.x, run.x),
        right: Math.max(last.right, run.right),
      };
    else result.push(run);
  }
  return result;
}

const markPart = /^[()[\]（）［］\d٠-٩]{1,5}$/u;

function weight({ text, size }: Run): number {
  return text.trim().length * size * size;
}

/** Splits a row where a gap is wider than any between words: between the cells of a masthead or a table. */
export function splitAtGaps(row: readonly Run[]): readonly (readonly Run[])[] {
  const cells: Run[][] = [];
  let right = -Infinity;
  for (const run of row) {
    if (!/\S/u.test(run.text)) {
      cells.at(-1)?.push(run);
      continue;
    }
    const cell = cells.at(-1);
    const isLabel =
      cell !== undefined && cell.length < 6 && labelPattern.test(cell.map(({ text }) => text).join(""));
    if (cell === undefined || run.x - right > (isLabel ? widestTab : wideGap) * run.size) cells.push([run]);
    else cell.push(run);
    right = Math.max(right, run.right);
  }
  return cells;
}

/** In sizes of the letters: between cells, and from a number to its paragraph. */
const wideGap = 2.5;
const widestTab = 6;

/** A number that a tab divides from its paragraph: `12.`, `(a)`, `•`, `79/262.`, a raised mark. */
const labelPattern =
  /^\s*(?:\(?(?:\d{1,4}|\p{L}|[ivxlIVXL]{1,6})[.)]{1,2}|\d{1,4}\/\d{1,4}\.|[•–—*-]{1,3}|\d{1,3})\s*$/u;

/** True for a run that stands above the line in smaller letters. */
export function isRaised(run: Run, line: Pick<Line, "size" | "y">): boolean {
  return run.size < 0.88 * line.size && run.y > line.y + 0.1 * line.size && run.y < line.y + 0.8 * line.size;
}

/** The words of a line, blanks supplied where the gap between two runs shows one. */
export function wordsOf(line: Line): string {
  return pieces(line)
    .map(({ text }) => text)
    .join("");
}

/** The runs of a line, a blank before the text of those that stand apart from the run before, none before a comma. */
export function pieces(line: Line): readonly Run[] {
  let before: Run | undefined;
  return line.runs.map((run, at) => {
    if (!/\S/u.test(run.text) && /^[,.)،؛]/u.test(line.runs[at + 1]?.text ?? "")) return { ...run, text: "" };
    const gap = before === undefined ? 0 : Math.max(run.x - before.right, before.x - run.right);
    const isApart = before !== undefined && gap > 0.2 * line.size && !isRaised(run, line);
    const needsBlank = isApart && !/\s$/u.test(before?.text ?? "") && !/^[\s،؛]/u.test(run.text);
    before = run;
    return needsBlank ? { ...run, text: ` ${run.text}` } : run;
  });
}
