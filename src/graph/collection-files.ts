import type { BuiltCollection } from "./build-collection.ts";
import type { Collection } from "./collection.ts";

export type WorkRow = Collection["graph"]["nodes"][number];
export type EdgeRow = Collection["graph"]["edges"][number];

/**
 * The files in which a collection is kept, by name: `collection.json`, `works.json`, `edges.json`, `evidence.json` and the
 * text of each document. The three that grow with the collection are lists with one row a line, so that the page can
 * read them piece by piece; they are JSON like the others.
 */
export function collectionFiles({
  collection,
  evidence,
  texts,
}: BuiltCollection): readonly (readonly [name: string, content: string])[] {
  const { nodes, edges } = collection.graph;
  const head: Collection = { ...collection, graph: { ...collection.graph, nodes: [], edges: [] } };
  return [
    ["collection.json", JSON.stringify(head)],
    ["works.json", rowByLine(nodes)],
    ["edges.json", rowByLine(edges)],
    ["evidence.json", rowByLine(evidence)],
    ...texts.map((text, index) => [collection.documents[index]!.file, JSON.stringify(text)] as const),
  ];
}

/** The collection of which these are `collection.json`, `works.json` and `edges.json`. */
export function joinCollection(
  head: Collection,
  nodes: readonly WorkRow[],
  edges: readonly EdgeRow[],
): Collection {
  return { ...head, graph: { ...head.graph, nodes: [...nodes], edges: [...edges] } };
}

function rowByLine(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}
