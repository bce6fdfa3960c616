import type { Edge, WorkIndex } from "./work-index.ts";

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
export function lineageOf(index: WorkIndex, id: string, depth = 8): Lineage {
  const cited = (work: string) =>
    index
      .out(work)
      .filter(isCiting)
      .map(({ to }) => to);
  const citing = (work: string) =>
    index
      .into(work)
      .filter(isCiting)
      .map(({ from }) => from);
  return { buildsOn: walk(index, id, cited, depth), builtOnBy: walk(index, id, citing, depth) };
}

function isCiting({ kind }: Edge): boolean {
  return kind === "cites";
}

function walk(
  index: WorkIndex,
  id: string,
  neighbours: (work: string) => readonly string[],
  depth: number,
): readonly LineageStep[] {
  const steps: LineageStep[] = [];
  const seen = new Set([id]);
  let front = [id];
  for (let level = 1; level <= depth && front.length > 0; level += 1) {
    const next: string[] = [];
    for (const by of front)
      for (const work of [...neighbours(by)].sort()) {
        if (seen.has(work) || !isOfAnAssembly(index, work)) continue;
        seen.add(work);
        steps.push({ work, by, depth: level });
        next.push(work);
      }
    front = next;
  }
  return steps;
}

function isOfAnAssembly(index: WorkIndex, id: string): boolean {
  const { category, inCollection } = index.work(id)!;
  return category === "resolution" || (inCollection && category === "declaration");
}
