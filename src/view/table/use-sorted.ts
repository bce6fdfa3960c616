import { useEffect, useMemo, useState } from "preact/hooks";
import type { CollectionIndex } from "../collection-index.ts";
import { interfaceLanguage } from "../store.ts";
import type { Column } from "./columns.tsx";
import { sortedInSteps, sortedRows } from "./sorted-rows.ts";

/** Rows that are sorted while the page waits; more than these are sorted in steps. */
const atOnce = 3000;

/** All rows in the order of a column; where they are many, as they came until they are sorted. */
export function useSorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: { readonly column: string; readonly isDown: boolean },
  index: CollectionIndex | undefined,
): readonly Row[] {
  const column = columns.find(({ name }) => name === sort.column);
  const order =
    column === undefined || index === undefined ? undefined : { column, isDown: sort.isDown, index };
  const causes = [rows, sort.column, sort.isDown, interfaceLanguage.value];
  const isQuick = rows.length <= atOnce;
  const quick = useMemo(
    () => (!isQuick ? undefined : order === undefined ? rows : sortedRows(rows, order)),
    causes,
  );
  const [slow, setSlow] = useState({ of: rows, sorted: rows });
  useEffect(() => {
    if (isQuick || order === undefined) return undefined;
    let isWanted = true;
    const sortAll = async (): Promise<void> => {
      const sorted = await sortedInSteps(rows, order);
      if (isWanted) setSlow({ of: rows, sorted });
    };
    void sortAll();
    return () => {
      isWanted = false;
    };
  }, causes);
  return quick ?? (slow.of === rows ? slow.sorted : rows);
}
