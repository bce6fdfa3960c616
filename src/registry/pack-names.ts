import { csvFormat } from "d3-dsv";
import type { Language } from "../model/language.ts";
import type { TableTexts } from "./registry.ts";
import { forms } from "./row.ts";
import { type Row, type Table, tableOf } from "./table.ts";
import { tableKind } from "./table-kind.ts";

const columns = ["step", "form", "name", "only_with"] as const;

/**
 * Names in one language as a part that needs other rows with the same ids, the works and bodies themselves or their English
 * names: instead of the id stands how many ids further on among those it is, nothing for the id of the row before, and of
 * the form its first letter. That saves a quarter of the part.
 */
export function packNames(rows: readonly Row[], others: readonly Row[]): string {
  const places = new Map(idsOf(others).map((id, index) => [id, index]));
  let last = 0;
  const packed = rows.map((row): Row => {
    const place = places.get(row.id ?? "");
    const form = row.form?.slice(0, 1);
    if (place === undefined) return { ...row, form, step: `=${row.id ?? ""}` };
    const step = place === last ? "" : String(place - last);
    last = place;
    return { ...row, form, step };
  });
  return packed.length > 0 ? csvFormat([...packed], [...columns]) : `${columns.join(",")}\n`;
}

/** A part that `packNames` wrote, as tables of names again; `core` has the English ones under the same paths. */
export function unpackNames(language: Language, part: TableTexts, core: TableTexts): TableTexts {
  return Object.fromEntries(
    Object.entries(part).map(([path, text]) => [
      `${language}/${path}`,
      unpacked(path, text, language, tableOf(path, core[path] ?? "id\n").rows),
    ]),
  );
}

/** The tables that every reader needs, with the English names that `packTables` put against the works and bodies. */
export function unpackCore(core: TableTexts): TableTexts {
  const others = Object.entries(core).flatMap(([path, text]) => ownersIn(tableOf(path, text)));
  return Object.fromEntries(
    Object.entries(core).map(([path, text]) => [
      path,
      text.startsWith("step,") ? unpacked(path, text, "en", others) : text,
    ]),
  );
}

/** The rows of a table of works or bodies; none of another table. */
export function ownersIn({ columns, rows }: Table): readonly Row[] {
  const kind = tableKind(columns);
  return kind === "instruments" || kind === "bodies" ? rows : [];
}

function unpacked(path: string, text: string, language: Language, others: readonly Row[]): string {
  const ids = idsOf(others);
  let place = 0;
  const rows = tableOf(path, text).rows.map(({ step = "", ...packed }): Row => {
    const row = { ...packed, form: forms.find((form) => form.startsWith(packed.form ?? "")) };
    if (step.startsWith("=")) return { ...row, id: step.slice(1), language };
    place += Number(step);
    return { ...row, id: ids[place] ?? "", language };
  });
  return csvFormat(rows, ["id", "language", "form", "name", "only_with"]);
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ id = "" }) => id))];
}
