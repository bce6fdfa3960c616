import type { Edge, WorkIndex } from "./work-index.ts";
import { inEnglish } from "./in-english.ts";

/** How one side cites a work, or is cited by it. */
export interface ComparedSide {
  /** Number of mentions. */
  readonly weight: number;
  /** English acts, sorted. */
  readonly acts: readonly string[];
  /** Indexes in `evidence.json`. */
  readonly evidence: readonly number[];
}

export interface ComparedWork {
  readonly id: string;
  readonly a?: ComparedSide;
  readonly b?: ComparedSide;
}

/** What two documents, or all documents of two assemblies or bodies, cite, and who cites the two themselves. */
export interface Comparison {
  readonly both: readonly ComparedWork[];
  readonly onlyA: readonly ComparedWork[];
  readonly onlyB: readonly ComparedWork[];
  readonly citedByBoth: readonly ComparedWork[];
  readonly citedByOnlyA: readonly ComparedWork[];
  readonly citedByOnlyB: readonly ComparedWork[];
}

/**
 * Compares two nodes: works of the collection by what they cite, instruments by who cites them, bodies by their works.
 * In `citedByBoth` are the documents that cite A and B, in `citedByOnlyA` those that cite A and not B.
 */
export function compare(index: WorkIndex, a: string, b: string): Comparison {
  const cited = joined(index, citedBy(index, a), citedBy(index, b));
  const citing = joined(index, citersOf(index, a), citersOf(index, b));
  return {
    both: cited.filter((work) => work.a && work.b),
    onlyA: cited.filter((work) => work.a && !work.b),
    onlyB: cited.filter((work) => work.b && !work.a),
    citedByBoth: citing.filter((work) => work.a && work.b),
    citedByOnlyA: citing.filter((work) => work.a && !work.b),
    citedByOnlyB: citing.filter((work) => work.b && !work.a),
  };
}

type Sides = ReadonlyMap<string, ComparedSide>;

/** The works of both sides by name. */
function joined({ work }: WorkIndex, sideA: Sides, sideB: Sides): readonly ComparedWork[] {
  return [...new Set([...sideA.keys(), ...sideB.keys()])]
    .sort((x, y) => inEnglish.compare(work(x)!.label, work(y)!.label) || (x < y ? -1 : 1))
    .map((id): ComparedWork => {
      const [a, b] = [sideA.get(id), sideB.get(id)];
      return { id, ...(a && { a }), ...(b && { b }) };
    });
}

function citedBy(index: WorkIndex, id: string): Sides {
  const edges = worksOf(index, id).flatMap((work) => index.out(work).filter(({ kind }) => kind === "cites"));
  return sidesOf(edges, ({ to }) => to);
}

function citersOf(index: WorkIndex, id: string): Sides {
  const edges = index.into(id).filter(({ kind }) => kind === "cites" || kind === "mentions");
  return sidesOf(edges, ({ from }) => from);
}

/** The edges added up by the work at their other end. */
function sidesOf(edges: readonly Edge[], otherEnd: (edge: Edge) => string): Sides {
  const sides = new Map<string, ComparedSide>();
  for (const edge of edges) {
    const { weight, acts, evidence } = edge;
    const known = sides.get(otherEnd(edge)) ?? { weight: 0, acts: [], evidence: [] };
    sides.set(otherEnd(edge), {
      weight: known.weight + weight,
      acts: [...new Set([...known.acts, ...Object.keys(acts).filter((act) => act !== "")])].sort(),
      evidence: [...known.evidence, ...evidence],
    });
  }
  return sides;
}

/** The works that speak for a node: itself, or the works that a body or an assembly adopted. */
function worksOf(index: WorkIndex, id: string): readonly string[] {
  if (index.work(id)!.layer !== "body") return [id];
  const number = /^ipu-assembly-(?<number>\d+)$/u.exec(id)?.groups?.number;
  return index.works
    .filter(
      (work) =>
        work.inCollection &&
        (number === undefined ? work.issuingBody === id : work.id.startsWith(`ipu/${number}/`)),
    )
    .map((work) => work.id);
}
