import type { Citation } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Registry } from "../registry/registry.ts";

/** The citations of a document in text order; what stays unresolved is kept with its doubt. */
export function citationsOf(document: Document, registry: Registry): readonly Citation[] {
  void document;
  void registry;
  return [];
}
