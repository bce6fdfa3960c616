import {
  type Matrix,
  type MatrixOrder,
  matrixOf,
  usualColumns,
  matrixOrders,
  type MatrixShape,
  matrixShapes,
} from "../graph/matrix-of.ts";
import { type Arguments, type Command, text, UsageError } from "./command.ts";
import { collectionOf } from "./collection-of.ts";
import { printTable, tableFormat } from "./print-table.ts";
import { readingOptions } from "./settings.ts";

export const matrix: Command = {
  name: "matrix",
  summary: "Tells who cites what, as a table of numbers of mentions.",
  usage: "[PATH…] [options]",
  options: {
    ...tableFormat,
    shape: {
      type: "string",
      value: "SHAPE",
      description: `${matrixShapes.join(", ")}; the first unless told`,
    },
    rows: {
      type: "string",
      value: "ORDER",
      description: `${matrixOrders.join(", ")}; the first unless told`,
    },
    columns: {
      type: "string",
      value: "ORDER",
      description: "as for rows; citing (how many cite it) unless told",
    },
    ...readingOptions,
  },
  run: async (given) => {
    const { works, code } = await collectionOf(given, given.paths);
    if (code === 2) return 2;
    const shape = oneOf<MatrixShape>(given, "shape", matrixShapes, "works-instruments");
    const result = matrixOf(works, {
      shape,
      rows: oneOf<MatrixOrder>(given, "rows", matrixOrders, "date"),
      columns: oneOf<MatrixOrder>(given, "columns", matrixOrders, usualColumns(shape)),
    });
    await printTable(given, { ...tableOf(result), title: [shape] }, jsonOf(result));
    return code;
  },
};

function oneOf<T extends string>(given: Arguments, option: string, choices: readonly T[], otherwise: T): T {
  const value = text(given, option) ?? otherwise;
  if ((choices as readonly string[]).includes(value)) return value as T;
  throw new UsageError(`--${option} "${value}" is none of ${choices.join(", ")}`);
}

function tableOf({ rows, columns, cell, total }: Matrix): { head: string[]; rows: (string | number)[][] } {
  return {
    head: ["", ...columns.map(({ label }) => label), "total"],
    rows: [
      ...rows.map((row) => [
        row.label,
        ...columns.map((column) => cell(row.id, column.id)?.weight ?? ""),
        row.total,
      ]),
      ["total", ...columns.map((column) => column.total), total],
    ],
  };
}

function jsonOf({ rows, columns, cell, total }: Matrix): unknown {
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const given = cell(row.id, column.id);
      if (given === undefined) return [];
      const { weight, act, strength, evidence } = given;
      return [{ row: row.id, column: column.id, weight, act, strength, evidence }];
    }),
  );
  return { rows, columns, cells, total };
}
