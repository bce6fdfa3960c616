import type { EdgeAttributes } from "./collection.ts";

/** How often works are cited in all: the mentions behind the edges between works; bodies that are named do not count. */
export function countCitations(edges: Iterable<Pick<EdgeAttributes, "kind" | "weight">>): number {
  let count = 0;
  for (const { kind, weight } of edges) if (kind === "cites") count += weight;
  return count;
}
