import type { WorkGraph } from "./build-collection.ts";

/** A step of a lineage: `by` cites `work` (towards the past), or `work` cites `by` (towards today). */
export interface LineageStep {
  readonly work: string;
  readonly by: string;
  /** Number of steps from the work that was asked for. */
  readonly depth: number;
}

export interface Lineage {
  /** The resolutions it builds on, and those that these build on, nearest first. */
  readonly buildsOn: readonly LineageStep[];
  /** The resolutions that build on it, nearest first. */
  readonly builtOnBy: readonly LineageStep[];
}

/** The chain of resolutions and declarations of assemblies through a work; each is listed once, by its shortest way. */
export function lineageOf(graph: WorkGraph, id: string, depth = 8): Lineage {
  return { buildsOn: walk(graph, id, "out", depth), builtOnBy: walk(graph, id, "in", depth) };
}

function walk(graph: WorkGraph, id: string, direction: "in" | "out", depth: number): readonly LineageStep[] {
  const steps: LineageStep[] = [];
  const seen = new Set([id]);
  let front = [id];
  for (let level = 1; level <= depth && front.length > 0; level += 1) {
    const next: string[] = [];
    for (const by of front)
      for (const work of neighbours(graph, by, direction)) {
        if (seen.has(work)) continue;
        seen.add(work);
        steps.push({ work, by, depth: level });
        next.push(work);
      }
    front = next;
  }
  return steps;
}

function neighbours(graph: WorkGraph, id: string, direction: "in" | "out"): readonly string[] {
  const edges = direction === "out" ? graph.outEdges(id) : graph.inEdges(id);
  const works = edges
    .filter((edge) => graph.getEdgeAttribute(edge, "kind") === "cites")
    .map((edge) => graph.opposite(id, edge))
    .filter((work) => isOfAnAssembly(graph, work));
  return works.sort();
}

function isOfAnAssembly(graph: WorkGraph, id: string): boolean {
  const { category, inCollection } = graph.getNodeAttributes(id);
  return category === "resolution" || (inCollection && category === "declaration");
}
