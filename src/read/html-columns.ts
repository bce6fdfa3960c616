import { childrenOf, isElement, wordsOf, type Element } from "./html-tree.ts";
import { columnByColumn } from "./side-by-side.ts";

/** The cells of a table column by column, where each column holds the text in a language of its own; undefined for any other table. */
export function translatedColumns(table: Element): readonly Element[] | undefined {
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  return rows.length < 2 ? undefined : columnByColumn(rows, wordsOf)?.flat();
}

function rowsOf(table: Element): readonly Element[] {
  return elementsIn(table).flatMap((child) =>
    child.name === "tr" ? [child] : /^t(?:head|body|foot)$/u.test(child.name) ? rowsOf(child) : [],
  );
}

function cellsOf(row: Element): readonly Element[] {
  return elementsIn(row).filter(({ name }) => name === "td" || name === "th");
}

function elementsIn(element: Element): readonly Element[] {
  return childrenOf(element).filter((child) => isElement(child));
}
