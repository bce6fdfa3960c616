import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import type { Extractor } from "./extractor.ts";

/** In the order in which they are tried: where two claim the same words, the earlier one has them. */
export const extractors: readonly Extractor[] = [];

/** All mentions of a document in text order. */
export function extractMentions(document: Document, registry: Registry): readonly Mention[] {
  return document.children.flatMap((paragraph, index) =>
    extractors.flatMap((extractor) => extractor.extract(paragraph, { document, registry, index })),
  );
}
