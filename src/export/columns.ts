import type { EdgeAttributes, WorkAttributes } from "../graph/collection.ts";

export type ColumnType = "string" | "integer" | "boolean";
/** An attribute that the formats of graphs write: its name, its type and its value. */
export type Column<T> = readonly [
  id: string,
  type: ColumnType,
  value: (item: T) => string | number | boolean | undefined,
];

/** What is written of each work, beside its id and its label. */
export const nodeColumns: readonly Column<WorkAttributes>[] = [
  ["title", "string", ({ title }) => title],
  ["category", "string", ({ category }) => category],
  ["kind", "string", ({ kind }) => kind],
  ["layer", "string", ({ layer }) => layer],
  ["issuingBody", "string", ({ issuingBody }) => issuingBody],
  ["symbol", "string", ({ symbol }) => symbol],
  ["date", "string", ({ date }) => date],
  ["year", "integer", ({ year }) => year],
  ["inForce", "string", ({ inForce }) => inForce],
  ["place", "string", ({ place }) => place],
  ["languages", "string", ({ languages }) => listOf(languages)],
  ["inCollection", "boolean", ({ inCollection }) => inCollection],
  ["provisional", "boolean", ({ provisional }) => provisional],
  ["citedBy", "integer", ({ citedBy }) => citedBy],
  ["unts", "string", ({ identifiers }) => identifiers.unts],
  ["lnts", "string", ({ identifiers }) => identifiers.lnts],
  ["volumes", "string", ({ identifiers }) => identifiers.volumes],
  ["depositary", "string", ({ identifiers }) => identifiers.depositary],
  ["ets", "string", ({ identifiers }) => identifiers.ets],
];

/** What is written of each edge, beside its ends and its weight. */
export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  ["relation", "string", ({ kind }) => kind],
  ["act", "string", ({ act }) => act],
  ["strength", "integer", ({ strength }) => strength],
  [
    "acts",
    "string",
    ({ acts }) => listOf(Object.entries(acts).map(([act, count]) => `${act || "none"}: ${count}`)),
  ],
  ["paragraphs", "string", ({ paragraphs }) => listOf(paragraphs)],
  ["quote", "string", ({ quote }) => quote],
];

function listOf(items: readonly string[]): string {
  return items.length === 0 ? "" : `[${items.join(", ")}]`;
}
