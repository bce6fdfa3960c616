import type { WorkGraph } from "./build-collection.ts";

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
export function compare(graph: WorkGraph, a: string, b: string): Comparison {
  const [sideA, sideB] = [citedBy(graph, a), citedBy(graph, b)];
  const ids = [...new Set([...sideA.keys(), ...sideB.keys()])].sort((x, y) =>
    inEnglish.compare(label(graph, x), label(graph, y)),
  );
  const works = ids.map((id): ComparedWork => {
    const [inA, inB] = [sideA.get(id), sideB.get(id)];
    return { id, ...(inA && { a: inA }), ...(inB && { b: inB }) };
  });
  return {
    both: works.filter((work) => work.a && work.b),
    onlyA: works.filter((work) => work.a && !work.b),
    onlyB: works.filter((work) => work.b && !work.a),
    citedByBoth: citers(graph, a).filter((work) => citers(graph, b).includes(work)),
  };
}

const inEnglish = new Intl.Collator("en");

function label(graph: WorkGraph, id: string): string {
  return graph.getNodeAttribute(id, "label");
}

function citedBy(graph: WorkGraph, id: string): ReadonlyMap<string, ComparedSide> {
  const sides = new Map<string, ComparedSide>();
  for (const work of worksOf(graph, id))
    graph.forEachOutEdge(work, (_, { kind, weight, acts, evidence }, __, to) => {
      if (kind !== "cites") return;
      const known = sides.get(to) ?? { weight: 0, acts: [], evidence: [] };
      sides.set(to, {
        weight: known.weight + weight,
        acts: [...new Set([...known.acts, ...Object.keys(acts).filter((act) => act !== "")])].sort(),
        evidence: [...known.evidence, ...evidence],
      });
    });
  return sides;
}

/** The works that speak for a node: itself, or the works that a body or an assembly adopted. */
function worksOf(graph: WorkGraph, id: string): readonly string[] {
  if (graph.getNodeAttribute(id, "layer") !== "body") return [id];
  const number = /^ipu-assembly-(?<number>\d+)$/u.exec(id)?.groups?.number;
  return graph.filterNodes(
    (work, { issuingBody, inCollection }) =>
      inCollection && (number === undefined ? issuingBody === id : work.startsWith(`ipu/${number}/`)),
  );
}

function citers(graph: WorkGraph, id: string): readonly string[] {
  return graph
    .mapInEdges(id, (_, { kind }, from) => (kind === "cites" || kind === "mentions" ? from : undefined))
    .filter((from) => from !== undefined)
    .sort();
}
