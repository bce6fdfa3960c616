import type { Collection, DocumentEntry, Evidence } from "../graph/collection.ts";
import { type Edge, indexWorks, type WorkIndex } from "../graph/work-index.ts";

export type { Edge, Work } from "../graph/work-index.ts";

/** A collection with the look-ups that the views need. Never changed once made. */
export interface CollectionIndex extends WorkIndex {
  readonly collection: Collection;
  readonly documents: readonly DocumentEntry[];
  /** Empty until `evidence.json` has come. */
  readonly evidence: readonly Evidence[];
}

export function indexCollection(collection: Collection, evidence: readonly Evidence[]): CollectionIndex {
  return { ...indexWorks(collection.graph), collection, documents: collection.documents, evidence };
}

/** Whether an edge is read from a text, not taken from the registry. */
export function isCitation(edge: Edge): boolean {
  return edge.kind === "cites" || edge.kind === "mentions";
}
