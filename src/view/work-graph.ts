import { MultiDirectedGraph } from "graphology";
import type { WorkGraph } from "../graph/build-collection.ts";
import type { Collection } from "../graph/collection.ts";
import type { CollectionIndex } from "./collection-index.ts";

const graphs = new WeakMap<Collection, WorkGraph>();

/** The collection as a graph, made once, for what `src/graph` computes from it. */
export function workGraph({ collection }: CollectionIndex): WorkGraph {
  const known = graphs.get(collection) ?? (MultiDirectedGraph.from(collection.graph) as WorkGraph);
  graphs.set(collection, known);
  return known;
}
