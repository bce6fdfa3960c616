import Table from "cli-table3";
import { csvFormatRows } from "d3-dsv";
import { type Arguments, text, UsageError } from "./command.ts";
import { write } from "./write-lines.ts";

/** The option that the commands with tables share. */
export const tableFormat = {
  format: { type: "string", short: "f", value: "FORMAT", description: "table (unless told), json or csv" },
} as const;

export interface PrintedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines above the table on a terminal. */
  readonly title: readonly string[];
}

/**
 * Prints a result as a table for people, as CSV of the same rows, or as the JSON of the whole result.
 * @throws UsageError if the format is none of the three.
 */
export async function printTable(given: Arguments, table: PrintedTable, result: unknown): Promise<void> {
  const format = text(given, "format") ?? "table";
  if (format === "json") return write(`${JSON.stringify(result, undefined, 1)}\n`);
  if (format === "csv")
    return write(`${csvFormatRows([table.head, ...table.rows].map((row) => row.map(String)))}\n`);
  if (format === "table") return write(`${terminal(table)}\n`);
  throw new UsageError(`no format "${format}"; expected table, json or csv`);
}

/** Longest cell on a terminal, in characters. */
const widest = 72;

function terminal({ head, rows, title }: PrintedTable): string {
  const plain = { head: [], border: [], compact: true };
  const table = new Table({ head: [...head], style: plain });
  table.push(...rows.map((row) => row.map((cell) => shorten(String(cell)))));
  return [...title, table.toString()].join("\n");
}

function shorten(words: string): string {
  return words.length > widest ? `${words.slice(0, widest - 1)}…` : words;
}
