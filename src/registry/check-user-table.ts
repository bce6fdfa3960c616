import { DataError } from "../model/diagnostic.ts";
import { loadRegistry } from "./load-registry.ts";
import type { TableTexts } from "./registry.ts";
import { tableOf } from "./table.ts";
import { tableKind } from "./table-kind.ts";

/** The faults that keep a user's table from joining the tables that stand, a line each; empty if there is none. */
export function checkUserTable(tables: TableTexts, path: string, text: string): readonly string[] {
  const { columns, rows } = tableOf(path, text);
  if (tableKind(columns) !== undefined && rows.length === 0)
    return [`${path}:2: no row; expected at least one`];
  try {
    loadRegistry({ ...tables, [path]: text });
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults;
    throw error;
  }
}
