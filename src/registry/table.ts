import { csvParse } from "d3-dsv";

/** A row by its column names; an absent cell is undefined, an empty one "". */
export type Row = Readonly<Record<string, string | undefined>>;

export interface Table {
  /** Path below `data/`, or as the user gave it. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A CSV text as rows; the first row after the header is line 2. */
export function tableOf(path: string, text: string): Table {
  const parsed = csvParse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  return { path, columns: parsed.columns, rows: parsed };
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
