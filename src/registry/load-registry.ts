import { DataError } from "../model/diagnostic.ts";
import { addTo } from "../model/grouped.ts";
import { assembliesOf } from "./assemblies.ts";
import { instrumentIndexes } from "./instrument-indexes.ts";
import type { Body, Instrument, Name, OpeningPhrase, Registry, TableTexts } from "./registry.ts";
import { bodyOf, instrumentOf, nameOf, openingPhraseOf, sessionOf } from "./row.ts";
import { sessionKey } from "./session-key.ts";
import { type Row, type Table, tableOf } from "./table.ts";
import { noTable, type TableKind, tableKind } from "./table-kind.ts";

/**
 * The tables, indexed. A later table adds to an earlier one: a row with a known id gives its filled cells to that
 * row, a name is added. Only what would make a row unusable is checked here; `checkTables` checks everything.
 * @throws DataError naming every unusable row as `file:line: field, found, expected`.
 */
export function loadRegistry(texts: TableTexts): Registry {
  const faults: string[] = [];
  const tables = Object.entries(texts)
    .filter(([path]) => path.endsWith(".csv"))
    .map(([path, text]) => tableOf(path, text));
  const rowsOf = rowsByKind(tables, faults);

  const names = namesById(rowsOf("names"), faults);
  const instruments = new Map<string, Instrument>();
  for (const [id, row] of merged(rowsOf("instruments"), (row) => row.id))
    instruments.set(id, instrumentOf(row, names.get(id) ?? []));
  const bodies = new Map<string, Body>();
  for (const [id, row] of merged(rowsOf("bodies"), (row) => row.id))
    bodies.set(id, bodyOf(row, names.get(id) ?? []));
  const sessions = [...merged(rowsOf("sessions"), sessionKeyOf).values()].map(sessionOf);
  for (const assembly of assembliesOf(sessions, names))
    if (!bodies.has(assembly.id)) bodies.set(assembly.id, assembly);
  if (faults.length > 0) throw new DataError(faults);

  const sessionByKey = new Map(sessions.map((session) => [sessionKeyOf(session), session]));
  return {
    instruments,
    bodies,
    sessions,
    openingPhrases: openingPhrasesOf(rowsOf("openingPhrases")),
    words: wordsOf(rowsOf("words")),
    ...instrumentIndexes(instruments),
    session: (body, session) => sessionByKey.get(sessionKeyOf({ body, session })),
  };
}

interface Placed {
  readonly row: Row;
  readonly table: Table;
  readonly index: number;
}

/** The rows of each kind of table, in the order of the tables. */
function rowsByKind(tables: readonly Table[], faults: string[]): (kind: TableKind) => readonly Placed[] {
  const rows = new Map<TableKind, Placed[]>();
  for (const table of tables) {
    const kind = tableKind(table.columns);
    if (kind === undefined) {
      if (!table.path.startsWith("language/")) faults.push(`${table.path}:1: ${noTable(table.columns)}`);
      continue;
    }
    const placed = rows.get(kind) ?? [];
    rows.set(kind, placed);
    table.rows.forEach((row, index) => placed.push({ row, table, index }));
  }
  return (kind) => rows.get(kind) ?? [];
}

/** One row for each key; the filled cells of a later row stand over those of an earlier one. */
function merged(rows: readonly Placed[], keyOf: (row: Row) => string | undefined): Map<string, Row> {
  const byKey = new Map<string, Row>();
  for (const { row } of rows) {
    const key = keyOf(row);
    if (key === undefined || key === "") continue;
    const earlier = byKey.get(key);
    byKey.set(key, earlier === undefined ? row : withFilled(earlier, row));
  }
  return byKey;
}

function withFilled(earlier: Row, later: Row): Row {
  return { ...earlier, ...Object.fromEntries(Object.entries(later).filter(([, cell]) => cell !== "")) };
}

function sessionKeyOf({
  body = "",
  session = "",
}: {
  readonly body?: string | undefined;
  readonly session?: string | undefined;
}) {
  return `${body}\t${sessionKey(session)}`;
}

function namesById(rows: readonly Placed[], faults: string[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  for (const { row, table, index } of rows) {
    const name = nameOf(row);
    if (typeof name === "string") {
      faults.push(`${table.path}:${table.places()[index]?.line}: ${name}`);
      continue;
    }
    addTo(names, row.id ?? "", name);
  }
  return names;
}

function openingPhrasesOf(rows: readonly Placed[]): readonly OpeningPhrase[] {
  return rows.map(({ row }) => openingPhraseOf(row));
}

function wordsOf(rows: readonly Placed[]): Registry["words"] {
  const forms = new Map<string, string[]>();
  for (const { row } of rows)
    addTo(forms, `${row.concept ?? ""}\t${row.language ?? ""}`, (row.form ?? "").toLowerCase());
  return (concept, language) => forms.get(`${concept}\t${language}`) ?? [];
}
