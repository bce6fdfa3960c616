import type { Citation } from "./citation.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import type { SourceText } from "./source-text.ts";

/** One document with its citations, in text order. */
export interface ReadDocument {
  readonly document: Document;
  readonly citations: readonly Citation[];
}

/** All that one file gives; no stage before the merge knows of any other file. */
export interface Reading {
  readonly source: SourceText;
  readonly documents: readonly ReadDocument[];
  readonly diagnostics: readonly Diagnostic[];
}
