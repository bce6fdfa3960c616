import type { Document } from "../model/document.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";

/** Registry id of the body whose text a document is: as the masthead says, else by its symbol. */
export function bodyOfDocument({ facts, work }: Document, registry: Registry): string | undefined {
  if (facts.issuingBody !== undefined) return facts.issuingBody;
  return bodyOfSymbol(facts.symbol ?? work, registry);
}

/** The body with the longest symbol series that a symbol begins with: `cnd` for `E/CN.7/RES/53/10`. */
export function bodyOfSymbol(symbol: string, registry: Registry): string | undefined {
  const bodies = bodiesBySeries(registry);
  for (let end = symbol.length; end > 0; end -= 1)
    if (end === symbol.length || /[/.(\d]/u.test(symbol[end] ?? "")) {
      const body = bodies.get(symbol.slice(0, end));
      if (body !== undefined) return body;
    }
  return undefined;
}

/** The first body of a series has it. */
const bodiesBySeries = oncePer(({ bodies }: Registry) => {
  const rows = [...bodies].flatMap(([id, { series }]) => series.map((each) => [each, id] as const));
  return new Map(rows.toReversed());
});
