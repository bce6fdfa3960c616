import { compareDates } from "./history-of.ts";
import { seriate } from "./seriate.ts";
import type { Edge, WorkIndex } from "./work-index.ts";
import { inEnglish } from "./in-english.ts";

export const matrixShapes = [
  "works-instruments",
  "bodies-instruments",
  "works-bodies",
  "assemblies-decades",
] as const;
export type MatrixShape = (typeof matrixShapes)[number];

export const matrixOrders = ["date", "citing", "total", "name", "group", "similarity"] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** The order of columns unless the user chooses one: decades by time, works by how many cite them. */
export function usualColumns(shape: MatrixShape): MatrixOrder {
  return shape === "assemblies-decades" ? "date" : "citing";
}

export interface MatrixOptions {
  readonly shape: MatrixShape;
  readonly rows: MatrixOrder;
  readonly columns: MatrixOrder;
  /** Edges that the filters let through; all, if absent. */
  readonly passes?: (edge: Edge) => boolean;
}

export interface MatrixLine {
  /** Id of a work or body, or a decade such as `1990`. */
  readonly id: string;
  readonly label: string;
  readonly date?: string;
  readonly year?: number;
  /** Registry id of the body that adopted it (rows), or its kind (columns); lines of one group stand together. */
  readonly group: string;
  /** Number of cells that are not empty. */
  readonly cells: number;
  /** Number of mentions in all its cells. */
  readonly total: number;
}

export interface MatrixCell {
  /** Number of mentions. */
  readonly weight: number;
  readonly act?: string;
  readonly strength: number;
  /** Indexes in `evidence.json`. */
  readonly evidence: readonly number[];
}

export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  /** The cell of a row and a column, or undefined where nothing is cited. */
  readonly cell: (row: string, column: string) => MatrixCell | undefined;
  readonly total: number;
}

/** Who cites what, as a table; lines without any citation are left out. */
export function matrixOf(
  index: WorkIndex,
  { shape, rows, columns, passes = () => true }: MatrixOptions,
): Matrix {
  const cells = new Map<string, Map<string, MatrixCell>>();
  const lines = { rows: new Map<string, Line>(), columns: new Map<string, Line>() };
  const kind = shape === "works-bodies" ? "mentions" : "cites";
  for (const edge of index.edges) {
    if (edge.kind !== kind || !passes(edge)) continue;
    const row = lineIn(lines.rows, rowId(index, shape, edge), (id) => rowOf(index, id, edge));
    const column = lineIn(lines.columns, columnId(index, shape, edge), (id) => columnOf(index, id));
    const cellsOfRow = cells.get(row.id) ?? new Map<string, MatrixCell>();
    const known = cellsOfRow.get(column.id);
    if (known === undefined) {
      row.cells += 1;
      column.cells += 1;
      cells.set(row.id, cellsOfRow);
    }
    row.total += edge.weight;
    column.total += edge.weight;
    cellsOfRow.set(column.id, known === undefined ? edge : joined(known, edge));
  }
  const needsLikeness = rows === "similarity" || columns === "similarity";
  const likeness = needsLikeness ? seriate(cells) : { rows: new Map(), columns: new Map() };
  const ordered = {
    rows: sorted([...lines.rows.values()], rows, likeness.rows),
    columns: sorted([...lines.columns.values()], columns, likeness.columns),
  };
  return {
    ...ordered,
    cell: (row, column) => cells.get(row)?.get(column),
    total: ordered.rows.reduce((sum, { total }) => sum + total, 0),
  };
}

function rowId(index: WorkIndex, shape: MatrixShape, { from }: Edge): string {
  if (shape === "works-instruments" || shape === "works-bodies") return from;
  const issuer = index.work(from)?.issuingBody ?? "unknown";
  return shape === "bodies-instruments" ? issuer : (assemblyOf(from) ?? issuer);
}

function columnId(index: WorkIndex, shape: MatrixShape, { to }: Edge): string {
  if (shape !== "assemblies-decades") return to;
  const year = index.work(to)?.year;
  return year === undefined ? "undated" : `${Math.floor(year / 10)}0`;
}

/** IPU assemblies count one by one, other organs as a whole. */
function assemblyOf(work: string): string | undefined {
  const number = /^ipu\/(?<number>\d+)\//u.exec(work)?.groups?.number;
  return number === undefined ? undefined : `ipu-assembly-${number}`;
}

/** A line while it is counted. */
type Line = { -readonly [Key in keyof MatrixLine]: MatrixLine[Key] };
type NewLine = Omit<MatrixLine, "cells" | "total">;

/** The line of this id, made when it is first met. */
function lineIn(lines: Map<string, Line>, id: string, newLine: (id: string) => NewLine): Line {
  const known = lines.get(id);
  if (known !== undefined) return known;
  const line = { ...newLine(id), cells: 0, total: 0 };
  lines.set(id, line);
  return line;
}

/** An assembly of which the graph holds no more than its texts has their year. */
function rowOf(index: WorkIndex, id: string, { from }: Edge): NewLine {
  const year = index.work(from)?.year;
  const known = index.work(id);
  if (known === undefined) return { id, label: id, group: "unknown", ...(year !== undefined && { year }) };
  return { ...lineOf(index, id), group: known.issuingBody ?? "unknown" };
}

function columnOf(index: WorkIndex, id: string): NewLine {
  return { ...lineOf(index, id), group: index.work(id)?.category ?? "unknown" };
}

function lineOf(index: WorkIndex, id: string): Omit<NewLine, "group"> {
  const work = index.work(id);
  if (work === undefined) return { id, label: id, ...yearIn(id) };
  const { label, date, year } = work;
  return { id, label, ...(date !== undefined && { date }), ...(year !== undefined && { year }) };
}

/** A decade is its first year. */
function yearIn(id: string): { readonly year?: number } {
  const number = /(?<number>\d+)$/u.exec(id)?.groups?.number;
  return number === undefined ? {} : { year: Number(number) };
}

function joined(known: MatrixCell, { weight, act, strength, evidence }: Edge): MatrixCell {
  const stronger = strength > known.strength ? act : known.act;
  return {
    weight: known.weight + weight,
    strength: Math.max(strength, known.strength),
    evidence: [...known.evidence, ...evidence],
    ...(stronger !== undefined && { act: stronger }),
  };
}

function sorted(
  lines: readonly MatrixLine[],
  order: MatrixOrder,
  likeness: ReadonlyMap<string, number>,
): readonly MatrixLine[] {
  // Lines that are equal otherwise, of which there are hundreds, stand by id: names would be compared ten thousand times.
  const byId = (a: MatrixLine, b: MatrixLine) => (a.id < b.id ? -1 : 1);
  const byName = (a: MatrixLine, b: MatrixLine) => inEnglish.compare(a.label, b.label) || byId(a, b);
  const comparisons: Readonly<Record<MatrixOrder, (a: MatrixLine, b: MatrixLine) => number>> = {
    name: byName,
    group: (a, b) => inEnglish.compare(a.group, b.group) || byName(a, b),
    citing: (a, b) => b.cells - a.cells || b.total - a.total || byId(a, b),
    total: (a, b) => b.total - a.total || byId(a, b),
    date: (a, b) => compareDates(a, b) || byId(a, b),
    similarity: (a, b) => (likeness.get(a.id) ?? 0) - (likeness.get(b.id) ?? 0) || byId(a, b),
  };
  return [...lines].sort(comparisons[order]);
}
