import type { Evidence } from "../graph/collection.ts";
import type { Work } from "./collection-index.ts";

/** One line of the suggestions. */
export type Suggestion =
  | { readonly type: "work"; readonly work: Work; readonly name: string }
  | { readonly type: "sentence"; readonly evidence: Evidence; readonly number: number };

export interface Suggestions {
  readonly documents: readonly Suggestion[];
  readonly instruments: readonly Suggestion[];
  readonly bodies: readonly Suggestion[];
  readonly sentences: readonly Suggestion[];
}

export const suggestionGroups = ["instruments", "documents", "bodies", "sentences"] as const;
