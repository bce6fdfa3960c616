import { childrenOf, isElement, wordsOf, type Element } from "./html-tree.ts";
import { areTranslations } from "./side-by-side.ts";

/** The cells of a table column by column, where each column holds the text in a language of its own; undefined for any other table. */
export function translatedColumns(table: Element): readonly (readonly Element[])[] | undefined {
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.length > 0);
  const count = rows[0]?.length ?? 0;
  if (rows.length < 2 || count < 2 || rows.some((cells) => cells.length !== count)) return undefined;
  const columns = Array.from({ length: count }, (_, at) => rows.map((cells) => cells[at]!));
  return areTranslations(columns.map((cells) => cells.map(wordsOf).join(" "))) ? columns : undefined;
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
