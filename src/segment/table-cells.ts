import type { Span } from "../model/span.ts";
import { columnByColumn } from "../read/side-by-side.ts";
import type { Line } from "./line.ts";

/** A table of a Markdown file whose columns are translations of one another. */
export interface TranslatedTable {
  /** Index behind its last line. */
  readonly end: number;
  /** The lines of each paragraph of its cells, column by column. */
  readonly paragraphs: readonly (readonly Line[])[];
}

/**
 * The table that begins with a line, if its columns hold a text in a language each. Rows are lines between bars, or, in grid tables
 * (`+---+---+`), all lines between two rules.
 */
export function translatedTable(
  text: string,
  lines: readonly Line[],
  from: number,
): TranslatedTable | undefined {
  if (!isTableLine(text, lines[from])) return undefined;
  let end = from;
  while (end < lines.length && isTableLine(text, lines[end]) && (end === from || lines[end]!.blanks === 0))
    end += 1;
  if (end - from < 3) return undefined;
  const cells = columnByColumn(rowsOf(text, lines.slice(from, end)), (cell) => wordsOf(text, cell));
  return cells && { end, paragraphs: cells.flatMap((row) => paragraphsOf(text, row)) };
}

/** The stretches of a cell in the source, a line each. */
type Cell = readonly Span[];

function isTableLine(text: string, line: Line | undefined): boolean {
  const sign = line === undefined ? "" : text.charAt(line.start);
  return sign === "|" || (sign === "+" && /[-=]/u.test(text.charAt(line!.start + 1)));
}

function rowsOf(text: string, lines: readonly Line[]): readonly (readonly Cell[])[] {
  const isGrid = text.charAt(lines[0]!.start) === "+";
  const rows: Span[][][] = [];
  let isOpen = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (/^[+|][\s:+=|-]+$/u.test(words) && /-{3}|={3}/u.test(words)) {
      isOpen = false;
      continue;
    }
    const cells = cellsOf(words, line.start);
    const row = rows.at(-1);
    if (isGrid && isOpen && row?.length === cells.length)
      for (const [at, cell] of cells.entries()) row[at]!.push(cell);
    else rows.push(cells.map((cell) => [cell]));
    isOpen = true;
  }
  return rows;
}

/** What stands between the bars of a line. */
function cellsOf(words: string, start: number): readonly Span[] {
  const cells: Span[] = [];
  let from = 1;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && (words.charAt(at) !== "|" || words.charAt(at - 1) === "\\")) continue;
    const cell = trimmed(words, from, at);
    if (at < words.length || cell.start < cell.end)
      cells.push({ start: start + cell.start, end: start + cell.end });
    from = at + 1;
  }
  return cells;
}

function trimmed(words: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(words.charAt(start))) start += 1;
  while (end > start && /\s/u.test(words.charAt(end - 1))) end -= 1;
  return { start, end };
}

function wordsOf(text: string, cell: Cell): string {
  return cell.map(({ start, end }) => text.slice(start, Math.min(end, start + 100))).join(" ");
}

/** The paragraphs of cells that stand together: parted by `<br>` behind the end of a clause, or by an empty line of a grid. */
function paragraphsOf(text: string, cells: readonly Cell[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  for (const cell of cells)
    for (const { start, end } of cell) {
      if (start === end && cell.length > 1) paragraphs.push([]);
      for (const [order, part] of partsOf(text, start, end).entries()) {
        if (order > 0) paragraphs.push([]);
        if (part.start < part.end) paragraphs.at(-1)!.push({ ...part, indent: 0, blanks: 1, newPage: false });
      }
    }
  return paragraphs.filter(({ length }) => length > 0);
}

const lineBreak = /(?<=[.;:,،؛。；：，]["”»]?\s?)(?:<br\s?\/?>\s?){1,9}|(?:<br\s?\/?>\s?){2,9}/gu;

function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(lineBreak)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end }];
}
