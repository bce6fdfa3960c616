import { csvFormatRows } from "d3-dsv";
import type { Matrix, MatrixLine } from "../../graph/matrix-of.ts";
import { matrixRows } from "../../graph/matrix-rows.ts";

/** What the table shows, sums included. */
export function matrixCsv(matrix: Matrix, lineName: (line: MatrixLine) => string): string {
  const { head, rows } = matrixRows(matrix, lineName);
  return `${csvFormatRows([head, ...rows].map((row) => row.map(String)))}\n`;
}
