import type { Document } from "../model/document.ts";
import type { Registry } from "../registry/registry.ts";

/** Registry id of the body whose text a document is: as the masthead says, else by its symbol. */
export function bodyOfDocument({ facts, work }: Document, registry: Registry): string | undefined {
  if (facts.issuingBody !== undefined) return facts.issuingBody;
  return bodyOfSymbol(facts.symbol ?? work, registry);
}

/** The body with the longest symbol series that a symbol begins with: `cnd` for `E/CN.7/RES/53/10`. */
export function bodyOfSymbol(symbol: string, registry: Registry): string | undefined {
  let found: string | undefined;
  let length = 0;
  for (const [id, { series }] of registry.bodies)
    for (const each of series)
      if (
        each.length > length &&
        symbol.startsWith(each) &&
        /^(?:[/.(\d]|$)/u.test(symbol.slice(each.length))
      ) {
        found = id;
        length = each.length;
      }
  return found;
}
