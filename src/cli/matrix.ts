import {
  type Matrix,
  type MatrixLine,
  type MatrixOrder,
  matrixOf,
  usualColumns,
  matrixOrders,
  type MatrixShape,
  matrixShapes,
} from "../graph/matrix-of.ts";
import { matrixRows } from "../graph/matrix-rows.ts";
import { type Command, text } from "./command.ts";
import { collectionOf } from "./collection-of.ts";
import { type PrintedTable, printTable, tableFormat } from "./print-table.ts";
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
      choices: matrixShapes,
      description: `${matrixShapes.join(", ")}; the first unless told`,
    },
    rows: {
      type: "string",
      value: "ORDER",
      choices: matrixOrders,
      description: `${matrixOrders.join(", ")}; the first unless told`,
    },
    columns: {
      type: "string",
      value: "ORDER",
      choices: matrixOrders,
      description: "as for rows; citing (how many cite it) unless told",
    },
    ...readingOptions,
  },
  notes: ['PATH: texts, or a folder that "recalling build" wrote; without it the folder in which you are.'],
  run: async (given) => {
    const { works, code } = await collectionOf(given, given.paths);
    if (code === 2) return 2;
    // Which words they take is checked already.
    const shape = (text(given, "shape") ?? "works-instruments") as MatrixShape;
    const result = matrixOf(works, {
      shape,
      rows: (text(given, "rows") ?? "date") as MatrixOrder,
      columns: (text(given, "columns") ?? usualColumns(shape)) as MatrixOrder,
    });
    const title = [titles[shape]];
    await printTable(given, { ...matrixRows(result), title }, jsonOf(result), (room) => ({
      ...partOf(result, room),
      title,
    }));
    return code;
  },
};

const titles: Readonly<Record<MatrixShape, string>> = {
  "works-instruments": "Which texts cite which instruments: numbers of mentions",
  "bodies-instruments": "Which bodies cite which instruments: numbers of mentions",
  "works-bodies": "Which texts name which bodies: numbers of mentions",
  "assemblies-decades": "From which decades assemblies cite: numbers of mentions",
};

/** Longest name of a line on a terminal, in characters. */
const longest = 44;

/**
 * The part of a matrix that a terminal has room for: turned if that shows more, its columns numbered where their names
 * are long, with a line that says what is left out.
 */
function partOf({ rows, columns, cell, total }: Matrix, room: number): Omit<PrintedTable, "title"> {
  const isTurned = columns.length > rows.length;
  const [down, across] = isTurned ? [columns, rows] : [rows, columns];
  const isNumbered = across.some(({ label }) => label.length > 9);
  const name = Math.min(longest, Math.max(...down.map(({ label }) => label.length)));
  // A column takes 7 characters, the sums and the frame 12.
  const fitting = Math.max(1, Math.floor((room - name - 12) / (isNumbered ? 7 : 11)));
  const shown = across.slice(0, fitting);
  const between = (one: MatrixLine, other: MatrixLine) =>
    (isTurned ? cell(other.id, one.id) : cell(one.id, other.id))?.weight ?? "";
  return {
    head: ["", ...shown.map(({ label }, at) => (isNumbered ? `[${at + 1}]` : label)), "total"],
    rows: [
      ...down.map((line) => [
        shortened(line.label),
        ...shown.map((other) => between(line, other)),
        line.total,
      ]),
      ["total", ...shown.map((other) => other.total), total],
    ],
    foot: [
      ...(isNumbered
        ? shown.map(({ label, year }, at) => `[${at + 1}] ${label} ${year ?? ""}`.trimEnd())
        : []),
      ...(shown.length < across.length
        ? [`${shown.length} of ${across.length} columns; --format csv has all`]
        : []),
    ],
  };
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
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
