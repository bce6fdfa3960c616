import type { CollectionIndex, Edge } from "../collection-index.ts";

/** A work and those around it: how many steps away each is, and the edges walked. */
export interface Neighbourhood {
  readonly distance: ReadonlyMap<string, number>;
  readonly edges: readonly Edge[];
}

/** Everything within some steps of a work, along edges that pass the filter. */
export function neighbourhood(
  index: CollectionIndex,
  start: string,
  depth: number,
  direction: "both" | "cites" | "citedBy",
  passes: (edge: Edge) => boolean,
): Neighbourhood {
  const distance = new Map([[start, 0]]);
  const edges = new Map<string, Edge>();
  let rim = [start];
  for (let step = 1; step <= depth; step++) {
    const next: string[] = [];
    for (const id of rim)
      for (const { edge, other } of around(index, id, direction)) {
        if (!passes(edge)) continue;
        edges.set(edge.key, edge);
        if (distance.has(other)) continue;
        distance.set(other, step);
        next.push(other);
      }
    rim = next;
  }
  return { distance, edges: [...edges.values()] };
}

/** A shortest path between two works along edges in any direction, or undefined if there is none. */
export function shortestPath(
  index: CollectionIndex,
  from: string,
  to: string,
  passes: (edge: Edge) => boolean,
): Neighbourhood | undefined {
  const came = new Map<string, { readonly before: string; readonly edge: Edge } | undefined>([
    [from, undefined],
  ]);
  let rim = [from];
  while (rim.length > 0 && !came.has(to)) {
    const next: string[] = [];
    for (const id of rim)
      for (const { edge, other } of around(index, id, "both")) {
        if (came.has(other) || !passes(edge)) continue;
        came.set(other, { before: id, edge });
        next.push(other);
      }
    rim = next;
  }
  if (!came.has(to)) return undefined;
  const distance = new Map<string, number>();
  const edges: Edge[] = [];
  for (let at: string | undefined = to; at !== undefined; at = came.get(at)?.before) {
    distance.set(at, distance.size);
    const step = came.get(at);
    if (step !== undefined) edges.push(step.edge);
  }
  return { distance, edges };
}

/** The edges at a work with the work at their other end. */
export function around(
  index: CollectionIndex,
  id: string,
  direction: "both" | "cites" | "citedBy",
): readonly { readonly edge: Edge; readonly other: string }[] {
  const out = direction === "citedBy" ? [] : index.out(id).map((edge) => ({ edge, other: edge.to }));
  const into = direction === "cites" ? [] : index.into(id).map((edge) => ({ edge, other: edge.from }));
  return [...out, ...into];
}
