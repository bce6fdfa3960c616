import type { WorkIndex } from "./work-index.ts";

/** A work that documents cite together with another: "5 of 6 documents that cite the one also cite it". */
export interface CitedWith {
  readonly id: string;
  readonly both: number;
  /** Documents that cite the other work. */
  readonly of: number;
}

/** The works cited together with a work, most often first; bodies are compared with bodies. */
export function citedWith(index: WorkIndex, id: string): readonly CitedWith[] {
  const kind = index.work(id)!.layer === "body" ? "mentions" : "cites";
  const citing = index.into(id).filter((edge) => edge.kind === kind);
  const counts = new Map<string, number>();
  for (const { from } of citing)
    for (const edge of index.out(from))
      if (edge.kind === kind && edge.to !== id) counts.set(edge.to, (counts.get(edge.to) ?? 0) + 1);
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
export function suggestionsFor(index: WorkIndex, draft: string): readonly Suggestion[] {
  const cited = new Set(index.out(draft).flatMap(({ kind, to }) => (kind === "cites" ? [to] : [])));
  const best = new Map<string, Suggestion>();
  for (const because of cited)
    for (const { id, both, of } of citedWith(index, because)) {
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
