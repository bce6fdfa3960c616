import { dsvFormat } from "d3-dsv";
import { type RowPlace, rowPlaces } from "./row-places.ts";

/** A row by its column names; an absent cell is undefined, an empty one "". */
export type Row = Readonly<Record<string, string | undefined>>;

export interface Table {
  /** Path below `data/`, or as the user gave it. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Line and number of cells of each row; worked out when asked for. */
  readonly places: () => readonly RowPlace[];
}

/**
 * A CSV text as rows, without those that have no filled cell. Semicolons or tabs may stand between the cells, as
 * spreadsheets of many countries write them, and capitals and blanks in the header.
 */
export function tableOf(path: string, text: string): Table {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const delimiter = delimiterOf(plain);
  const parsed = dsvFormat(delimiter).parse(plain);
  const columns = parsed.columns.map((column) => column.trim().toLowerCase());
  const filled = blankLine.test(plain) ? parsed.filter((row) => Object.values(row).some(isFilled)) : parsed;
  const rows = columns.every((column, index) => column === parsed.columns[index])
    ? filled
    : filled.map((row) => plainRow(row, parsed.columns));
  return { path, columns, rows, places: () => rowPlaces(plain, delimiter).slice(1) };
}

/** What stands most often in the header. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.indexOf("\n") >>> 0);
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [",", ";", "\t"].reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}

// Lines without a filled cell: blank ones, and those of delimiters alone.
const blankLine = /\n[ \t,;"\r]*\n|\n[ \t,;"\r]+$/u;

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== "";
}

/** A row under the plain names of its columns; who writes blanks behind the commas means none in the cells. */
function plainRow(row: Row, columns: readonly string[]): Row {
  const hasBlanks = columns.some((column) => column !== column.trim());
  return Object.fromEntries(
    columns.map((column) => [column.trim().toLowerCase(), hasBlanks ? row[column]?.trim() : row[column]]),
  );
}

/** The parts of a cell that holds a list, e.g. `["A/RES", "A"]` for `A/RES;A`. */
export function listOf(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === "") return none;
  return cell.includes(";")
    ? cell
        .split(";")
        .map((part) => part.trim())
        .filter((part) => part !== "")
    : [cell];
}

const none: readonly string[] = [];
