import type { WorkGraph } from "./build-collection.ts";
import type { EdgeAttributes } from "./collection.ts";
import { byDate } from "./history-of.ts";
import { seriate } from "./seriate.ts";

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
  readonly passes?: (edge: string) => boolean;
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
  graph: WorkGraph,
  { shape, rows, columns, passes = () => true }: MatrixOptions,
): Matrix {
  const cells = new Map<string, Map<string, MatrixCell>>();
  const lines = { rows: new Map<string, MatrixLine>(), columns: new Map<string, MatrixLine>() };
  graph.forEachEdge((edge, attributes, from, to) => {
    const key = passes(edge) ? keyOf(graph, shape, attributes.kind, from, to) : undefined;
    if (key === undefined) return;
    const row = cells.get(key[0]) ?? new Map<string, MatrixCell>();
    const isNew = !row.has(key[1]);
    add(lines.rows, key[0], attributes.weight, isNew, () => rowOf(graph, key[0]));
    add(lines.columns, key[1], attributes.weight, isNew, () => columnOf(graph, key[1]));
    cells.set(key[0], row.set(key[1], joined(row.get(key[1]), attributes)));
  });
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

/** The row and the column to which an edge belongs, or undefined if it has no place in this shape. */
function keyOf(
  graph: WorkGraph,
  shape: MatrixShape,
  kind: EdgeAttributes["kind"],
  from: string,
  to: string,
): readonly [string, string] | undefined {
  if (kind !== (shape === "works-bodies" ? "mentions" : "cites")) return undefined;
  const { issuingBody = "unknown" } = graph.getNodeAttributes(from);
  if (shape === "works-bodies") return [from, to];
  if (shape === "works-instruments") return [from, to];
  if (shape === "bodies-instruments") return [issuingBody, to];
  const year = graph.getNodeAttribute(to, "year");
  return [assemblyOf(from) ?? issuingBody, year === undefined ? "undated" : `${Math.floor(year / 10)}0`];
}

/** IPU assemblies count one by one, other organs as a whole. */
function assemblyOf(work: string): string | undefined {
  const number = /^ipu\/(?<number>\d+)\//u.exec(work)?.groups?.number;
  return number === undefined ? undefined : `ipu-assembly-${number}`;
}

type NewLine = Omit<MatrixLine, "cells" | "total">;

function add(
  lines: Map<string, MatrixLine>,
  id: string,
  weight: number,
  isNewCell: boolean,
  newLine: () => NewLine,
): void {
  const known = lines.get(id) ?? { ...newLine(), cells: 0, total: 0 };
  lines.set(id, { ...known, cells: known.cells + (isNewCell ? 1 : 0), total: known.total + weight });
}

function rowOf(graph: WorkGraph, id: string): NewLine {
  const issuer = graph.hasNode(id) ? graph.getNodeAttribute(id, "issuingBody") : undefined;
  return { ...lineOf(graph, id), group: issuer ?? "unknown" };
}

function columnOf(graph: WorkGraph, id: string): NewLine {
  return {
    ...lineOf(graph, id),
    group: graph.hasNode(id) ? graph.getNodeAttribute(id, "category") : "unknown",
  };
}

function lineOf(graph: WorkGraph, id: string): Omit<NewLine, "group"> {
  if (!graph.hasNode(id)) return { id, label: id, ...yearIn(id) };
  const { label, date, year } = graph.getNodeAttributes(id);
  return { id, label, ...(date !== undefined && { date }), ...(year !== undefined && { year }) };
}

/** A decade is its first year; an assembly outside the graph is ordered by its number. */
function yearIn(id: string): { readonly year?: number } {
  const number = /(?<number>\d+)$/u.exec(id)?.groups?.number;
  return number === undefined ? {} : { year: Number(number) };
}

function joined(
  known: MatrixCell | undefined,
  { weight, act, strength, evidence }: EdgeAttributes,
): MatrixCell {
  if (known === undefined) return { weight, strength, evidence, ...(act !== undefined && { act }) };
  const stronger = strength > known.strength ? act : known.act;
  return {
    weight: known.weight + weight,
    strength: Math.max(strength, known.strength),
    evidence: [...known.evidence, ...evidence],
    ...(stronger !== undefined && { act: stronger }),
  };
}

/** Made once: `localeCompare` would look up the language for every pair. */
const inEnglish = new Intl.Collator("en");

function sorted(
  lines: readonly MatrixLine[],
  order: MatrixOrder,
  likeness: ReadonlyMap<string, number>,
): readonly MatrixLine[] {
  const byName = (a: MatrixLine, b: MatrixLine) =>
    inEnglish.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
  const comparisons: Readonly<Record<MatrixOrder, (a: MatrixLine, b: MatrixLine) => number>> = {
    name: byName,
    group: (a, b) => inEnglish.compare(a.group, b.group) || byName(a, b),
    citing: (a, b) => b.cells - a.cells || b.total - a.total || byName(a, b),
    total: (a, b) => b.total - a.total || byName(a, b),
    date: (a, b) => byDate({ ...a, work: a.id }, { ...b, work: b.id }),
    similarity: (a, b) => (likeness.get(a.id) ?? 0) - (likeness.get(b.id) ?? 0) || byName(a, b),
  };
  return [...lines].sort(comparisons[order]);
}
