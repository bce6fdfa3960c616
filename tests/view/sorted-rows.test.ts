import { expect, test } from "vitest";
import type { CollectionIndex } from "../../src/view/collection-index.ts";
import type { Column } from "../../src/view/table/columns.tsx";
import { sortedInSteps, sortedRows } from "../../src/view/table/sorted-rows.ts";

const column: Column<string | number> = {
  name: "value",
  words: "column.title",
  width: 1,
  isUsual: true,
  value: (row) => row,
};
const order = (isDown: boolean) => ({ column, isDown, index: {} as CollectionIndex });

test.each<[rows: readonly (string | number)[], up: readonly (string | number)[]]>([
  [
    ["A/RES/67/193", "A/RES/67/9", "A/RES/7/1"],
    ["A/RES/7/1", "A/RES/67/9", "A/RES/67/193"],
  ],
  [
    ["Über", "zero", "Éclair", "apple"],
    ["apple", "Éclair", "Über", "zero"],
  ],
  [
    ["“Quoted", "plain", ""],
    ["plain", "“Quoted", ""],
  ],
  [
    [10, "", 9, 1.5],
    [1.5, 9, 10, ""],
  ],
])("%j is sorted as %j, and what is empty stays last the other way round", async (rows, up) => {
  const filled = up.filter((row) => row !== "");
  const empty = up.filter((row) => row === "");
  expect(sortedRows(rows, order(false))).toEqual(up);
  expect(sortedRows(rows, order(true))).toEqual([...filled.reverse(), ...empty]);
  expect(await sortedInSteps(rows, order(false))).toEqual(up);
});

test("rows that are equal keep their order", () => {
  const equal: Column<{ readonly at: number }> = {
    name: "value",
    words: "column.title",
    width: 1,
    isUsual: true,
    value: () => "same",
  };
  const rows = Array.from({ length: 50 }, (_, at) => ({ at }));
  for (const isDown of [false, true])
    expect(sortedRows(rows, { ...order(isDown), column: equal })).toEqual(rows);
});
