import Table from "cli-table3";
import { csvFormatRows } from "d3-dsv";
import { type Arguments, text } from "./command.ts";
import { fitColumns } from "./fit-columns.ts";
import { write } from "./write-lines.ts";

/** The option that the commands with tables share. */
export const tableFormat = {
  format: {
    type: "string",
    short: "f",
    value: "FORMAT",
    choices: ["table", "json", "csv"],
    description: "table (unless told), json or csv",
  },
} as const;

export interface PrintedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Lines above the table on a terminal, and below it. */
  readonly title: readonly string[];
  readonly foot?: readonly string[];
}

/**
 * Prints a result as a table for people, as CSV of the same rows, or as the JSON of the whole result. A table that is
 * too large for a terminal gives the part that is shown there, by the number of characters in a line.
 */
export async function printTable(
  given: Arguments,
  table: PrintedTable,
  result: unknown,
  shown: (room: number) => PrintedTable = () => table,
): Promise<void> {
  const format = text(given, "format");
  if (format === "json") return write(`${JSON.stringify(result, undefined, 1)}\n`);
  if (format === "csv")
    return write(`${csvFormatRows([table.head, ...table.rows].map((row) => row.map(String)))}\n`);
  return write(`${terminal(shown(room()), room())}\n`);
}

/** Characters in a line of the terminal; 120 where there is none. */
function room(): number {
  return process.stdout.columns || Number(process.env["COLUMNS"]) || 120;
}

function terminal({ head, rows, title, foot = [] }: PrintedTable, room: number): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const natural = head.map((_, at) => Math.max(1, ...cells.map((row) => row[at]?.length ?? 0)));
  // Each column has a space on both sides and a line before it; the table one line more.
  const widths = fitColumns(natural, room - 3 * head.length - 1);
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + 2),
    wordWrap: true,
  });
  table.push(...cells.slice(1));
  return [...title, table.toString(), ...foot].join("\n");
}
