import type { Matrix, MatrixLine } from "./matrix-of.ts";

/** A matrix as a plain table: a head, a row a line, sums at the edges; empty cells are empty words. */
export function matrixRows(
  { rows, columns, cell, total }: Matrix,
  nameOf: (line: MatrixLine) => string = ({ label }) => label,
): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
} {
  return {
    head: ["", ...columns.map(nameOf), "total"],
    rows: [
      ...rows.map((row) => [
        nameOf(row),
        ...columns.map((column) => cell(row.id, column.id)?.weight ?? ""),
        row.total,
      ]),
      ["total", ...columns.map((column) => column.total), total],
    ],
  };
}
