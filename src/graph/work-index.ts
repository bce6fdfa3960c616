import type { Collection, EdgeAttributes, WorkAttributes } from "./collection.ts";
import { grouped } from "../model/grouped.ts";

export interface Work extends WorkAttributes {
  readonly id: string;
}

export interface Edge extends EdgeAttributes {
  /** `from|kind|to`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The works and edges of a collection with the look-ups that questions about them need. The page asks them while it
 * draws, and this is made in a tenth of the time of a graphology graph.
 */
export interface WorkIndex {
  readonly works: readonly Work[];
  readonly edges: readonly Edge[];
  readonly work: (id: string) => Work | undefined;
  readonly edge: (key: string) => Edge | undefined;
  /** Edges from a work, and edges to it, in the order of the graph. */
  readonly out: (id: string) => readonly Edge[];
  readonly into: (id: string) => readonly Edge[];
}

/** The index of a graph as a collection holds it. */
export function indexWorks(graph: Collection["graph"]): WorkIndex {
  const works = graph.nodes.map((node): Work => ({ id: node.key, ...(node.attributes as WorkAttributes) }));
  const edges = graph.edges.map((edge): Edge => {
    const attributes = edge.attributes as EdgeAttributes;
    const key = edge.key ?? `${edge.source}|${attributes.kind}|${edge.target}`;
    return { ...attributes, key, from: edge.source, to: edge.target };
  });
  const byId = new Map(works.map((work) => [work.id, work]));
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const out = grouped(edges, (edge) => edge.from);
  const into = grouped(edges, (edge) => edge.to);
  return {
    works,
    edges,
    work: (id) => byId.get(id),
    edge: (key) => byKey.get(key),
    out: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
  };
}
