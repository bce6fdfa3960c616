import type { Language } from "../model/language.ts";
import { languageOf } from "./text-language.ts";

/** Letters that a column has at least, for its language to be told. */
const fewestLetters = 80;

/** Letters that a cell of a column of numbers has at most, as an average. */
const lettersBesideNumber = 4;

const mostColumns = 6;

/**
 * True for columns that each hold a text in another language: a translation beside its original. Each is read to its end before the
 * next. `columns` are the words of each, or the beginnings of its paragraphs.
 */
export function areTranslations(columns: readonly string[]): boolean {
  if (columns.length < 2 || columns.length > mostColumns) return false;
  if (columns.some((words) => lettersIn(words) < fewestLetters)) return false;
  return new Set<Language>(columns.map(languageOf)).size === columns.length;
}

/**
 * The cells of a table whose columns hold a text in a language each, column by column; undefined for any other table. Cells that come
 * in one list are one paragraph: a column of numbers stands before the words of the next. A row of one cell above the columns comes
 * first, one between them where it stands in the first column.
 */
export function columnByColumn<Cell>(
  rows: readonly (readonly Cell[])[],
  wordsOf: (cell: Cell) => string,
): readonly (readonly Cell[])[] | undefined {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (count < 2 || count > mostColumns) return undefined;
  if (rows.some(({ length }) => length !== count && length !== 1)) return undefined;
  const first = rows.findIndex(({ length }) => length === count);
  const whole = rows.filter(({ length }) => length === count);
  const columns = Array.from({ length: count }, (_, at) => whole.map((row) => wordsOf(row[at]!)).join(" "));
  const groups = groupsOf(columns, whole.length);
  if (groups === undefined) return undefined;
  const cells: (readonly Cell[])[] = [];
  for (const [order, group] of groups.entries())
    for (const row of rows.slice(first)) {
      if (row.length === count)
        cells.push(
          ...together(
            group.map((at) => row[at]!),
            wordsOf,
          ),
        );
      else if (order === 0) cells.push(row);
    }
  return [...rows.slice(0, first), ...cells];
}

/** The cells of a row of one text: in one list, unless what stands beside the words is no number but the head of a column ("No."). */
function together<Cell>(
  cells: readonly Cell[],
  wordsOf: (cell: Cell) => string,
): readonly (readonly Cell[])[] {
  const isNumber = (cell: Cell): boolean => /^$|\d|^\(?\p{L}{1,4}\)/u.test(wordsOf(cell).trim());
  return cells.slice(0, -1).every(isNumber) ? [cells] : cells.map((cell) => [cell]);
}

/** The columns that make up each text: its own, behind one of numbers. */
function groupsOf(columns: readonly string[], rows: number): readonly (readonly number[])[] | undefined {
  const groups: number[][] = [];
  let waiting: number[] = [];
  for (const [at, words] of columns.entries()) {
    if (lettersIn(words) <= lettersBesideNumber * rows && lettersIn(words) < fewestLetters) waiting.push(at);
    else {
      groups.push([...waiting, at]);
      waiting = [];
    }
  }
  groups.at(-1)?.push(...waiting);
  return areTranslations(groups.map((group) => group.map((at) => columns[at]!).join(" ")))
    ? groups
    : undefined;
}

function lettersIn(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0;
}
