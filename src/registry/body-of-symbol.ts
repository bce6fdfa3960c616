import { oncePer } from "../model/once-per.ts";
import type { Registry } from "./registry.ts";

/** The body with the longest symbol series that a symbol begins with: `cnd` for `E/CN.7/RES/53/10`. */
export function bodyOfSymbol(symbol: string, registry: Registry): string | undefined {
  const bodies = bodiesBySeries(registry);
  for (let end = symbol.length; end > 0; end -= 1)
    if (isEnd(symbol, end)) {
      const body = bodies.get(symbol.slice(0, end));
      if (body !== undefined) return body;
    }
  return undefined;
}

/** "WHA" ends before the 66 of `WHA66.22`, "E/CN.7" not within `E/CN.70`. */
function isEnd(symbol: string, end: number): boolean {
  return end === symbol.length || /^.[/.(]|^[A-Z]\d/u.test(symbol.slice(end - 1, end + 1));
}

/** The first body of a series has it. */
const bodiesBySeries = oncePer(({ bodies }: Registry) => {
  const rows = [...bodies].flatMap(([id, { series }]) => series.map((each) => [each, id] as const));
  return new Map(rows.toReversed());
});
