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

/** The documents of a file, with what has been read of them so far. */
export interface Siblings {
  readonly documents: readonly Document[];
  readonly read: Map<Document, readonly Citation[]>;
  /** Documents with words that only another of them, perhaps a later one, can explain. */
  readonly open: Set<Document>;
}

/** One step of resolution, over all mentions of a document in text order. */
export type Step = (drafts: readonly Draft[], context: ResolveContext) => readonly Draft[];
