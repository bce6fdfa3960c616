import type { Document } from "../model/document.ts";
import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import type { Registry } from "../registry/registry.ts";

/** Registry id of the body whose text a document is: as the masthead says, else by its symbol. */
export function bodyOfDocument({ facts, work }: Document, registry: Registry): string | undefined {
  if (facts.issuingBody !== undefined) return facts.issuingBody;
  return bodyOfSymbol(facts.symbol ?? work, registry);
}
