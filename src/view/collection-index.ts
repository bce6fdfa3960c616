import type {
  Collection,
  DocumentEntry,
  EdgeAttributes,
  Evidence,
  WorkAttributes,
} from "../graph/collection.ts";

export interface Work extends WorkAttributes {
  readonly id: string;
}

export interface Edge extends EdgeAttributes {
  /** `from|kind|to`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A collection with the look-ups that the views need. Never changed once made. */
export interface CollectionIndex {
  readonly collection: Collection;
  readonly works: readonly Work[];
  readonly edges: readonly Edge[];
  readonly documents: readonly DocumentEntry[];
  /** Empty until `evidence.json` has come. */
  readonly evidence: readonly Evidence[];
  readonly work: (id: string) => Work | undefined;
  readonly edge: (key: string) => Edge | undefined;
  /** Edges from a work, and edges to it. */
  readonly out: (id: string) => readonly Edge[];
  readonly into: (id: string) => readonly Edge[];
}

export function indexCollection(collection: Collection, evidence: readonly Evidence[]): CollectionIndex {
  const works = collection.graph.nodes.map((node) => ({
    id: node.key,
    ...(node.attributes as WorkAttributes),
  }));
  const edges = collection.graph.edges.map((edge) => ({
    ...(edge.attributes as EdgeAttributes),
    key: edge.key ?? `${edge.source}|${(edge.attributes as EdgeAttributes).kind}|${edge.target}`,
    from: edge.source,
    to: edge.target,
  }));
  const byId = new Map(works.map((work) => [work.id, work]));
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  const out = grouped(edges, (edge) => edge.from);
  const into = grouped(edges, (edge) => edge.to);
  return {
    collection,
    works,
    edges,
    documents: collection.documents,
    evidence,
    work: (id) => byId.get(id),
    edge: (key) => byKey.get(key),
    out: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
  };
}

/** Whether an edge is read from a text, not taken from the registry. */
export function isCitation(edge: Edge): boolean {
  return edge.kind === "cites" || edge.kind === "mentions";
}

/** The values by key, in their order. */
export function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
