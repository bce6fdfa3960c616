import type { WorkGraph } from "./build-collection.ts";

/** A work that documents cite together with another: "5 of 6 documents that cite the one also cite it". */
export interface CitedWith {
  readonly id: string;
  readonly both: number;
  /** Documents that cite the other work. */
  readonly of: number;
}

/** The works cited together with a work, most often first; bodies are compared with bodies. */
export function citedWith(graph: WorkGraph, id: string): readonly CitedWith[] {
  const kind = graph.getNodeAttribute(id, "layer") === "body" ? "mentions" : "cites";
  const citing = graph
    .mapInEdges(id, (_, edge, from) => (edge.kind === kind ? from : undefined))
    .filter((from) => from !== undefined);
  const counts = new Map<string, number>();
  for (const from of citing)
    graph.forEachOutEdge(from, (_, edge, __, to) => {
      if (edge.kind === kind && to !== id) counts.set(to, (counts.get(to) ?? 0) + 1);
    });
  return [...counts]
    .map(([other, both]) => ({ id: other, both, of: citing.length }))
    .sort((a, b) => b.both - a.both || (a.id < b.id ? -1 : 1));
}

/** Something that a draft leaves out, with the cited work that suggests it most. */
export interface Suggestion extends CitedWith {
  /** The work that the draft cites. */
  readonly because: string;
}

/**
 * What documents like this one cite that it does not: works that at least two documents, and more than half of those
 * that cite a work the draft cites, cite too. The best ground comes first.
 */
export function suggestionsFor(graph: WorkGraph, draft: string): readonly Suggestion[] {
  const cited = new Set(graph.mapOutEdges(draft, (_, { kind }, __, to) => (kind === "cites" ? to : draft)));
  const best = new Map<string, Suggestion>();
  for (const because of cited)
    for (const { id, both, of } of citedWith(graph, because)) {
      // The draft itself cites `because` and is no witness.
      const others = of - 1;
      if (cited.has(id) || id === draft || both < 2 || both * 2 <= others) continue;
      const known = best.get(id);
      if (known === undefined || both / others > known.both / known.of)
        best.set(id, { id, both, of: others, because });
    }
  return [...best.values()].sort(
    (a, b) => b.both / b.of - a.both / a.of || b.both - a.both || (a.id < b.id ? -1 : 1),
  );
}
