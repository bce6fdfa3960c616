import type { TableTexts } from "./registry.ts";
import { rowSchemas } from "./schema.ts";
import { sessionKey } from "./session-key.ts";
import { listOf, type Row, type Table, tableOf } from "./table.ts";
import { noTable, tableColumns, type TableKind, tableKind } from "./table-kind.ts";

/**
 * Every fault of the tables, a line each: `registry/bodies.csv:41: from "1946-13"; expected a date as YYYY-MM-DD …`.
 * @param own Paths of the user's tables: they may leave out columns and cells, stand in any order, and have rows
 * that stand over shipped ones.
 */
export function checkTables(texts: TableTexts, own: ReadonlySet<string> = new Set()): readonly string[] {
  const tables = Object.entries(texts).map(([path, text]) => tableOf(path, text));
  const rows = tables.flatMap((table) => placedRows(table, own.has(table.path)));
  return [
    ...tables.flatMap((table) => columnFaults(table)),
    ...tables.filter(({ path }) => own.has(path)).flatMap((table) => shapeFaults(table)),
    ...schemaFaults(rows),
    ...rows.flatMap((placed) => senseFaults(placed)),
    ...keyFaults(rows),
    ...orderFaults(tables.filter(({ path }) => !own.has(path))),
    ...referenceFaults(rows),
    ...nameFaults(rows),
    ...titleFaults(rows),
  ];
}

interface Placed {
  readonly kind: TableKind;
  readonly row: Row;
  /** `registry/bodies.csv:41` */
  readonly at: string;
  /** True for a row of the user's. */
  readonly own: boolean;
}

function placedRows({ path, columns, rows, places }: Table, own: boolean): readonly Placed[] {
  const kind = tableKind(columns);
  if (kind === undefined || rows.length === 0) return [];
  const lines = places();
  return rows.map((row, index) => ({ kind, row, at: `${path}:${lines[index]?.line ?? "?"}`, own }));
}

function columnFaults({ path, columns }: Table): readonly string[] {
  const kind = tableKind(columns);
  if (kind === undefined) return [`${path}:1: ${noTable(columns)}`];
  return columns
    .filter((column) => !(tableColumns[kind] as readonly string[]).includes(column))
    .map((column) => `${path}:1: column "${column}"; expected one of ${tableColumns[kind].join(", ")}`);
}

/** A table without rows, and rows whose cells a comma in a name has shifted. */
function shapeFaults({ path, columns, rows, places }: Table): readonly string[] {
  if (tableKind(columns) === undefined) return [];
  if (rows.length === 0) return [`${path}:2: no row; expected at least one`];
  return places()
    .filter(({ cells }) => cells > columns.length)
    .map(
      ({ line, cells }) =>
        `${path}:${line}: ${cells} cells; expected ${columns.length} as in line 1; a cell with a delimiter in it stands in quotation marks`,
    );
}

function schemaFaults(rows: readonly Placed[]): readonly string[] {
  const shipped = new Set(rows.filter(({ own }) => !own).map(({ kind, row }) => `${kind} ${row.id}`));
  return rows.flatMap(({ kind, row, at, own }) => {
    const result = rowSchemas[kind].safeParse(row);
    if (result.success) return [];
    return result.error.issues.flatMap(({ path, message }) => {
      const field = String(path[0]);
      const isNeeded = needed.has(field) || (field === "kind" && !shipped.has(`${kind} ${row.id}`));
      return own && !row[field] && !isNeeded
        ? []
        : [`${at}: ${field} "${shown(row[field])}"; expected ${message}`];
    });
  });
}

/** Fields that a row of the user's cannot leave empty. */
const needed: ReadonlySet<string> = new Set(
  "id language name body session phrase english strength concept".split(" "),
);

/** A cell on one line; one of which the closing quotation mark is missing is as long as the table. */
function shown(cell = ""): string {
  const line = cell.replace(/[\r\n]+/gu, "\u23CE");
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

/** Fields that must not come before another: [earlier, later]. */
const inTime: readonly (readonly [string, string])[] = [
  ["adopted", "in_force"],
  ["from", "to"],
  ["start", "end"],
];

/** Fields that contradict each other. */
function senseFaults({ kind, row, at }: Placed): readonly string[] {
  const { first = "", last = "", series = "", registration = "" } = row;
  return [
    ...inTime.flatMap(([earlier, later]) => {
      const [before = "", after = ""] = [row[earlier], row[later]];
      const isLate = after !== "" && after < before.slice(0, after.length);
      return isLate ? [`${at}: ${later} "${after}"; expected a date not before ${earlier} "${before}"`] : [];
    }),
    ...(last !== "" && Number(last) < Number(first)
      ? [`${at}: last "${last}"; expected a number not below first "${first}"`]
      : []),
    ...(kind === "instruments" && registration !== "" && series === ""
      ? [`${at}: series ""; expected UNTS or LNTS for registration "${registration}"`]
      : []),
  ];
}

function keyOf(kind: TableKind, row: Row): string {
  if (kind === "instruments" || kind === "bodies") return row.id ?? "";
  if (kind === "names") return [row.id, row.language, row.name].join("\t");
  if (kind === "sessions") return `${row.body ?? ""}\t${sessionKey(row.session ?? "")}`;
  if (kind === "words") return [row.language, row.concept, row.form].join("\t");
  return [row.language, row.phrase, row.part].join("\t");
}

/**
 * Two rows of one table kind with the same key; ids are shared by instruments and bodies. A row of the user's may
 * stand over a shipped one of its kind.
 */
function keyFaults(rows: readonly Placed[]): readonly string[] {
  const seen = new Map<string, Placed>();
  return rows.flatMap((placed) => {
    const { kind, row, at, own } = placed;
    const space = kind === "instruments" || kind === "bodies" ? "ids" : kind;
    const key = `${space}\t${keyOf(kind, row)}`;
    const earlier = seen.get(key);
    seen.set(key, placed);
    if (earlier === undefined || (own && !earlier.own && kind === earlier.kind)) return [];
    const what = keyOf(kind, row).replaceAll("\t", ", ");
    return kind === earlier.kind
      ? [`${at}: "${what}" stands a second time; expected once (${earlier.at})`]
      : [
          `${at}: "${what}" stands a second time, among the ${earlier.kind} (${earlier.at}); expected another id`,
        ];
  });
}

/** Instruments and bodies stand in the order of their ids, names below one another by id. */
function orderFaults(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ path, columns, rows, places }) => {
    const kind = tableKind(columns);
    const field = kind === "sessions" ? "body" : "id";
    if (kind === undefined || kind === "openingPhrases" || kind === "words") return [];
    return rows.flatMap((row, index) => {
      const before = rows[index - 1]?.[field] ?? "";
      const here = row[field] ?? "";
      return here < before
        ? [
            `${path}:${places()[index]?.line}: ${field} "${here}" after "${before}"; expected alphabetical order`,
          ]
        : [];
    });
  });
}

const instrumentRelations = ["supplements", "amends", "supersedes", "part_of"];

/** Ids that are no row. */
function referenceFaults(rows: readonly Placed[]): readonly string[] {
  const idsOf = (kind: TableKind) =>
    new Set(rows.filter((placed) => placed.kind === kind).map(({ row }) => row.id ?? ""));
  const [instruments, bodies] = [idsOf("instruments"), idsOf("bodies")];
  const groups = new Set(rows.filter(({ row }) => row.kind === "group").map(({ row }) => row.id ?? ""));
  const missing = (
    at: string,
    field: string,
    id: string | undefined,
    known: ReadonlySet<string>,
    what: string,
  ) =>
    id === undefined || id === "" || known.has(id)
      ? []
      : [`${at}: ${field} "${id}"; expected the id of ${what}`];
  const named = new Set([...instruments, ...bodies, ...assemblyIds(rows)]);
  return rows.flatMap(({ kind, row, at }) => {
    if (kind === "instruments")
      return [
        ...missing(at, "issuer", row.issuer, bodies, "a body"),
        ...instrumentRelations.flatMap((field) =>
          listOf(row[field]).flatMap((id) =>
            field === "part_of"
              ? missing(at, field, id, groups, "a group")
              : missing(at, field, id, instruments, "an instrument"),
          ),
        ),
      ];
    if (kind === "bodies")
      return ["parent", "successor"].flatMap((field) => missing(at, field, row[field], bodies, "a body"));
    if (kind === "names") return missing(at, "id", row.id, named, "an instrument or body");
    return kind === "sessions" ? missing(at, "body", row.body, bodies, "a body") : [];
  });
}

function assemblyIds(rows: readonly Placed[]): readonly string[] {
  return rows
    .filter(({ kind, row }) => kind === "sessions" && row.body === "ipu")
    .map(({ row }) => `ipu-assembly-${row.session}`);
}

/** A name of several bearers in one language, of which more than one goes without words that tell them apart. */
function nameFaults(rows: readonly Placed[]): readonly string[] {
  const bare = new Map<string, Placed>();
  return rows.flatMap((placed) => {
    if (placed.kind !== "names" || listOf(placed.row.only_with).length > 0) return [];
    const key = `${placed.row.language}\t${placed.row.name?.toLowerCase()}`;
    const earlier = bare.get(key);
    if (earlier === undefined) bare.set(key, placed);
    return earlier === undefined || earlier.row.id === placed.row.id
      ? []
      : [
          `${placed.at}: name "${placed.row.name}" of ${placed.row.id} is also that of ${earlier.row.id} (${earlier.at}); expected only_with at one of them`,
        ];
  });
}

/** Instruments and bodies that no English name names, and those of the user's that none does. */
function titleFaults(rows: readonly Placed[]): readonly string[] {
  const names = rows.filter(({ kind }) => kind === "names").map(({ row }) => row);
  const named = new Set(names.map(({ id }) => id));
  const english = new Set(names.filter(({ language }) => language === "en").map(({ id }) => id));
  return rows
    .filter(({ kind }) => kind === "instruments" || kind === "bodies")
    .flatMap(({ at, row, own }) =>
      (own ? named : english).has(row.id)
        ? []
        : [
            `${at}: id "${row.id}"; expected ${own ? "a name of it in a table of names (id,language,form,name)" : "an English name of it"}`,
          ],
    );
}
