import { expect, test } from "vitest";
import { fitColumns } from "../../src/cli/fit-columns.ts";

const rows: readonly (readonly [natural: readonly number[], room: number, widths: readonly number[]])[] = [
  [[10, 20], 40, [10, 20]],
  [[10, 60, 400], 120, [10, 55, 55]],
  [[10, 30, 400], 100, [10, 30, 60]],
  [[4, 9, 9, 9], 20, [4, 8, 8, 8]], // never below what is worth printing
  [[], 80, []],
];

test.each(rows)("columns of %j in %d characters become %j", (natural, room, widths) =>
  expect(fitColumns(natural, room)).toEqual(widths),
);
