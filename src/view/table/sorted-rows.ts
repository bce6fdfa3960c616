import type { CollectionIndex } from "../collection-index.ts";
import type { Column } from "./columns.tsx";

/** The rows by one column: numbers as numbers, words by the rules of the language, what is empty always last. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: { readonly column: string; readonly isDown: boolean },
  index: CollectionIndex,
): readonly Row[] {
  const column = columns.find(({ name }) => name === sort.column);
  if (column === undefined) return rows;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sign = sort.isDown ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: column.value(row, index) }));
  keyed.sort((a, b) => {
    if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
    if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
    return sign * collator.compare(String(a.value), String(b.value));
  });
  return keyed.map(({ row }) => row);
}
