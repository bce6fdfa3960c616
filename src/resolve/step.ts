import type { Citation, Target } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";

/** A mention on its way to a citation: each step adds what it knows and leaves the rest alone. */
export interface Draft extends Citation {
  readonly mention: Mention;
  /** What the footnote of a short form cites, for the case that nothing named before fits it. */
  readonly noted?: Target;
}

export interface ResolveContext {
  readonly document: Document;
  readonly registry: Registry;
  /** Absent for the only document of a file. */
  readonly siblings?: Siblings;
}

/** The documents of a file, for what only another of them can explain. */
export interface Siblings {
  readonly documents: readonly Document[];
  /** What each cites by itself; absent while that is being found out. */
  readonly read?: ReadonlyMap<Document, readonly Citation[]>;
  /** The documents with words that another one could explain. */
  readonly open: Set<Document>;
}

/** One step of resolution, over all mentions of a document in text order. */
export type Step = (drafts: readonly Draft[], context: ResolveContext) => readonly Draft[];
