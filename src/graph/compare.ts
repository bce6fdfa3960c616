import type { WorkIndex } from "./work-index.ts";

/** How one side cites a work. */
export interface ComparedSide {
  readonly weight: number;
  readonly acts: readonly string[];
  /** Indexes in `evidence.json`. */
  readonly evidence: readonly number[];
}

export interface ComparedWork {
  readonly id: string;
  readonly a?: ComparedSide;
  readonly b?: ComparedSide;
}

/** What two documents, or all documents of two assemblies or bodies, cite: both, or only one of them. */
export interface Comparison {
  readonly both: readonly ComparedWork[];
  readonly onlyA: readonly ComparedWork[];
  readonly onlyB: readonly ComparedWork[];
  /** Documents that cite A and B themselves. */
  readonly citedByBoth: readonly string[];
}

/** Compares two nodes: works of the collection by what they cite, instruments by who cites them, bodies by their works. */
export function compare(index: WorkIndex, a: string, b: string): Comparison {
  const [sideA, sideB] = [citedBy(index, a), citedBy(index, b)];
  const ids = [...new Set([...sideA.keys(), ...sideB.keys()])].sort((x, y) =>
    inEnglish.compare(index.work(x)!.label, index.work(y)!.label),
  );
  const works = ids.map((id): ComparedWork => {
    const [inA, inB] = [sideA.get(id), sideB.get(id)];
    return { id, ...(inA && { a: inA }), ...(inB && { b: inB }) };
  });
  const citingB = citers(index, b);
  return {
    both: works.filter((work) => work.a && work.b),
    onlyA: works.filter((work) => work.a && !work.b),
    onlyB: works.filter((work) => work.b && !work.a),
    citedByBoth: [...citers(index, a)].filter((work) => citingB.has(work)).sort(),
  };
}

const inEnglish = new Intl.Collator("en");

function citedBy(index: WorkIndex, id: string): ReadonlyMap<string, ComparedSide> {
  const sides = new Map<string, ComparedSide>();
  for (const work of worksOf(index, id))
    for (const { kind, weight, acts, evidence, to } of index.out(work)) {
      if (kind !== "cites") continue;
      const known = sides.get(to) ?? { weight: 0, acts: [], evidence: [] };
      sides.set(to, {
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

function citers(index: WorkIndex, id: string): ReadonlySet<string> {
  const citing = index.into(id).filter(({ kind }) => kind === "cites" || kind === "mentions");
  return new Set(citing.map(({ from }) => from));
}
