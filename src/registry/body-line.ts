import { oncePerPair } from "../model/once-per.ts";
import type { Body, Registry } from "./registry.ts";

/** A body and those above it up to its organization: of `hrc` also `unga` and `un`; empty for what is no body. */
export const bodyLine = oncePerPair(({ bodies }: Registry, id: string): readonly Body[] => {
  const line: Body[] = [];
  // The tables of a user may go round in a circle.
  for (
    let body = bodies.get(id);
    body !== undefined && !line.includes(body);
    body = bodies.get(body.parent ?? "")
  )
    line.push(body);
  return line;
});

/** The body at the top: `un` for `unga`, `ipu` for `ipu-gc`; undefined for what is no body. */
export function organizationOf(id: string, registry: Registry): string | undefined {
  return bodyLine(registry, id).at(-1)?.id;
}
