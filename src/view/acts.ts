import type { Edge } from "./collection-index.ts";

/** The five strengths of an act, and citations without one; the values of the facet `act`. */
export const actFamilies = ["urge", "call", "reaffirm", "recall", "note", "none"] as const;

export type ActFamily = (typeof actFamilies)[number];

/** 1 noting … 5 urging, 0 without an act, as in the table of opening phrases. */
export const strengthOf: Readonly<Record<ActFamily, number>> = {
  urge: 5,
  call: 4,
  reaffirm: 3,
  recall: 2,
  note: 1,
  none: 0,
};

const byStrength: readonly ActFamily[] = ["none", "note", "recall", "reaffirm", "call", "urge"];

/** The strengths of the acts of the collection that is open, by their English forms. */
let strengths: Readonly<Record<string, number>> = {};

/** Takes the strengths from the collection that is being opened. */
export function learnActs(acts: Readonly<Record<string, number>>): void {
  strengths = acts;
  families = new WeakMap();
}

/** The family of a canonical English act. An act that the collection does not know counts as noting, the weakest. */
export function actFamily(act: string | undefined): ActFamily {
  if (act === undefined || act === "") return "none";
  const strength = Object.hasOwn(strengths, act) ? strengths[act] : undefined;
  return byStrength[strength ?? 1] ?? "note";
}

/** Families of the edges seen so far: filters ask for all of them at every change. */
let families = new WeakMap<Edge, ReadonlyMap<ActFamily, number>>();

/** Mentions of an edge by family of act. */
export function familiesOf(edge: Edge): ReadonlyMap<ActFamily, number> {
  const known = families.get(edge);
  if (known !== undefined) return known;
  const counts = new Map<ActFamily, number>();
  for (const [act, count] of Object.entries(edge.acts)) {
    const family = actFamily(act);
    counts.set(family, (counts.get(family) ?? 0) + count);
  }
  if (counts.size === 0) counts.set("none", edge.weight);
  families.set(edge, counts);
  return counts;
}
