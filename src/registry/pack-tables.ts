import { csvFormat } from "d3-dsv";
import { type Language, languages } from "../model/language.ts";
import { ownersIn, packNames } from "./pack-names.ts";
import type { TableTexts } from "./registry.ts";
import { type Row, type Table, tableOf } from "./table.ts";
import { tableKind } from "./table-kind.ts";
import { treatyNumber } from "./treaty-number.ts";

/** The tables as the page loads them. */
export interface PackedTables {
  /**
   * All that reading English texts takes: no names in other languages, and of sources the numbers of treaties alone.
   * `unpackCore` makes tables of it.
   */
  readonly core: TableTexts;
  /** The names in each other language, to be loaded with the first text in it; `unpackNames` makes tables of them. */
  readonly names: Readonly<Partial<Record<Language, TableTexts>>>;
}

/** The tables parted into what every reader needs and what texts in one language need; together they are all. */
export function packTables(texts: TableTexts): PackedTables {
  const tables = Object.entries(texts).map(([path, text]) => tableOf(path, text));
  const others = languages.filter((language) => language !== "en");
  return {
    core: coreOf(tables.map(withoutSource)),
    names: Object.fromEntries(
      others.map((language) => [
        language,
        Object.fromEntries(
          tables
            .filter(({ columns }) => tableKind(columns) === "names")
            .map(({ path, rows }) => [path, packNames(inLanguage(rows, language), inLanguage(rows, "en"))]),
        ),
      ]),
    ),
  };
}

function inLanguage(rows: readonly Row[], language: Language): readonly Row[] {
  return rows.filter((row) => row.language === language);
}

/** Tables of names keep the English ones, all others stay whole. */
function coreOf(tables: readonly Table[]): TableTexts {
  const owners = tables.flatMap(ownersIn);
  return Object.fromEntries(
    tables.map(({ path, columns, rows }) => {
      if (tableKind(columns) === "names") return [path, packNames(inLanguage(rows, "en"), owners)];
      return [path, rows.length > 0 ? csvFormat([...rows], [...columns]) : `${columns.join(",")}\n`];
    }),
  );
}

/** Only instruments keep a source, where a number stands there that leads to their official page. */
function withoutSource(table: Table): Table {
  if (tableKind(table.columns) !== "instruments")
    return { ...table, columns: table.columns.filter((column) => column !== "source") };
  const rows = table.rows.map((row) => {
    const number = treatyNumber(row.source ?? "");
    return { ...row, source: number === undefined ? "" : `CoE ETS ${number}` };
  });
  return { ...table, rows };
}
