import { csvFormatRows } from "d3-dsv";
import type { Matrix, MatrixLine } from "../../graph/matrix-of.ts";

/** What the table shows, sums included. */
export function matrixCsv(
  { rows, columns, cell, total }: Matrix,
  lineName: (line: MatrixLine) => string,
): string {
  const head = ["", ...columns.map(lineName), "total"];
  const body = rows.map((row) => [
    lineName(row),
    ...columns.map((column) => cell(row.id, column.id)?.weight ?? ""),
    row.total,
  ]);
  const foot = ["total", ...columns.map((column) => column.total), total];
  return `${csvFormatRows([head, ...body, foot].map((row) => row.map(String)))}\n`;
}
