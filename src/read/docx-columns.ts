import { columnByColumn } from "./side-by-side.ts";
import type { XmlListener } from "./xml-events.ts";

type Event =
  | { readonly type: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly type: "text"; readonly words: string }
  | { readonly type: "close"; readonly name: string };

/** A table of more is no translation that people read, and is told as it comes: what is kept in memory has a bound. */
const mostEvents = 200_000;

/** Code units of a cell that tell its language. */
const sample = 100;

/** A listener to which tables whose columns hold a text in a language each are told column by column, all else as it comes. */
export function columnWise(listener: XmlListener): XmlListener {
  let table: Event[] | undefined;
  let depth = 0;
  const tell = (event: Event): void => {
    if (table === undefined) tellTo(listener, event);
    else table.push(event);
    if ((table?.length ?? 0) < mostEvents) return;
    for (const each of table!) tellTo(listener, each);
    table = undefined;
  };
  return {
    open(name, attributes) {
      if (name === "w:tbl") {
        depth += 1;
        if (depth === 1) table = [];
      }
      tell({ type: "open", name, attributes });
    },
    text: (words) => tell({ type: "text", words }),
    close(name) {
      tell({ type: "close", name });
      if (name !== "w:tbl") return;
      depth -= 1;
      if (depth > 0 || table === undefined) return;
      for (const event of inColumns(table)) tellTo(listener, event);
      table = undefined;
    },
  };
}

function tellTo(listener: XmlListener, event: Event): void {
  if (event.type === "open") listener.open(event.name, event.attributes);
  else if (event.type === "text") listener.text(event.words);
  else listener.close(event.name);
}

/** The events of a table with the cells of each column together, if they are translations of one another. */
function inColumns(table: readonly Event[]): readonly Event[] {
  const rows = rowsOf(table);
  const columns = rows.length < 2 ? undefined : columnByColumn(rows, wordsOf);
  if (columns === undefined) return table;
  const cells = columns.flatMap((row) => [rowStart, ...row.flat(), rowEnd]);
  return [table[0]!, ...cells, table.at(-1)!];
}

const rowStart: Event = { type: "open", name: "w:tr", attributes: {} };
const rowEnd: Event = { type: "close", name: "w:tr" };

/** The events of each cell of each row; tables within cells belong to them. */
function rowsOf(table: readonly Event[]): readonly (readonly (readonly Event[])[])[] {
  const rows: Event[][][] = [];
  let depth = 0;
  let cell: Event[] | undefined;
  for (const event of table) {
    if (event.type === "open" && event.name === "w:tbl") depth += 1;
    const isOwn = depth === 1 && event.type !== "text";
    if (isOwn && event.type === "open" && event.name === "w:tr") rows.push([]);
    if (isOwn && event.type === "open" && event.name === "w:tc") rows.at(-1)?.push((cell = []));
    cell?.push(event);
    if (isOwn && event.type === "close" && event.name === "w:tc") cell = undefined;
    if (event.type === "close" && event.name === "w:tbl") depth -= 1;
  }
  return rows;
}

function wordsOf(cell: readonly Event[]): string {
  let words = "";
  for (const event of cell) {
    if (event.type === "text") words += event.words;
    if (words.length > sample) break;
  }
  return words;
}
