import { UndirectedGraph, type MultiDirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import circlepack from "graphology-layout/circlepack.js";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { EdgeAttributes, Position, WorkAttributes } from "./collection.ts";
import { type Circles, partOverlaps } from "./part-overlaps.ts";

/** Rounds, by the number of nodes: what starts from communities soon settles, and large graphs take long (`page-notes.md` 3). */
const rounds = [
  { upTo: 400, rounds: 300 },
  { upTo: 5000, rounds: 90 },
  { upTo: Infinity, rounds: 60 },
];

/** What naming a body counts beside citing a work: nearly every text names the same few. */
const mentionWeight = 0.05;

/** How far communities are moved apart, and how much each is drawn together, in parts of where they settled. */
const apart = { between: 1.35, within: 0.8 };

/** A node's share of the drawing, in squares of its mean radius; the more, the more room between communities. */
const share = 46;

/** Free space around each node, in its unit. */
const margin = 0.7;

type Attributes = Pick<WorkAttributes, "citedBy" | "inCollection">;

/**
 * Places by who cites whom: ForceAtlas2, started from Louvain communities packed in circles, with each community drawn
 * together and moved a little away from the others, then pushed apart until no node lies on another. The same graph gives
 * the same places.
 */
export function layoutByCloseness(
  graph: MultiDirectedGraph<WorkAttributes, EdgeAttributes>,
): ReadonlyMap<string, Position> {
  if (graph.order === 0) return new Map();
  const draft = draftOf(graph);
  if (draft.size > 0) louvain.assign(draft, { rng: seededRandom(), getEdgeWeight: "weight" });
  else draft.forEachNode((node) => draft.setNodeAttribute(node, "community", 0));
  circlepack.assign(draft, { hierarchyAttributes: ["community"], rng: seededRandom() });
  forceAtlas2.assign(draft, {
    iterations: rounds.find(({ upTo }) => graph.order <= upTo)?.rounds ?? 60,
    getEdgeWeight: "weight",
    settings: {
      ...forceAtlas2.inferSettings(draft),
      barnesHutOptimize: graph.order > 800,
      linLogMode: true,
      adjustSizes: false,
      gravity: 0.6,
      scalingRatio: 4,
    },
  });
  partCommunities(draft);
  spread(draft);
  const circles = circlesOf(draft);
  partOverlaps(circles);
  return new Map(
    draft.nodes().map((node, at) => [node, { x: round(circles.x[at]!), y: round(circles.y[at]!) }]),
  );
}

/** The graph without directions, an edge for each pair, with the weights and sizes that the layout goes by. */
function draftOf(graph: MultiDirectedGraph<WorkAttributes, EdgeAttributes>): UndirectedGraph {
  const draft = new UndirectedGraph();
  graph.forEachNode((node, work) => draft.addNode(node, { size: sizeOf(work) }));
  graph.forEachEdge((_, { kind, weight }, from, to) => {
    if (from === to) return;
    // A text that cites a work ten times is nearer to it, but not ten times as near.
    const pull = (kind === "mentions" ? mentionWeight : 1) * (1 + Math.log2(weight));
    draft.updateUndirectedEdge(from, to, ({ weight = 0 }) => ({ weight: (weight as number) + pull }));
  });
  return draft;
}

/** Radius of a node as the page draws it, 1 for the smallest. */
function sizeOf({ citedBy, inCollection }: Attributes): number {
  return Math.min(3.2, 1 + 0.5 * Math.sqrt(citedBy) + (inCollection ? 0.9 : 0));
}

/** Moves the communities away from the middle, and their members towards their own. */
function partCommunities(graph: UndirectedGraph): void {
  const sums = new Map<unknown, { x: number; y: number; count: number }>();
  graph.forEachNode((_, { community, x, y }) => {
    const sum = sums.get(community) ?? { x: 0, y: 0, count: 0 };
    sums.set(community, { x: sum.x + (x as number), y: sum.y + (y as number), count: sum.count + 1 });
  });
  graph.updateEachNodeAttributes((_, attributes) => {
    const { x, y, count } = sums.get(attributes["community"])!;
    const placed = (sum: number, at: number): number =>
      (apart.between * sum) / count + apart.within * (at - sum / count);
    return {
      ...attributes,
      x: placed(x, attributes["x"] as number),
      y: placed(y, attributes["y"] as number),
    };
  });
}

/** Scales the drawing so that each node has its share of the area. */
function spread(graph: UndirectedGraph): void {
  const xs = graph.mapNodes((_, { x }) => x as number);
  const ys = graph.mapNodes((_, { y }) => y as number);
  const [left, right] = range(xs);
  const [bottom, top] = range(ys);
  const area = Math.max(1e-6, (right - left) * (top - bottom));
  const scale = Math.sqrt((share * graph.order) / area);
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: ((attributes["x"] as number) - (left + right) / 2) * scale,
    y: ((attributes["y"] as number) - (bottom + top) / 2) * scale,
  }));
}

/** The nodes as circles with free space around them, in their order in the graph. */
function circlesOf(graph: UndirectedGraph): Circles {
  const x = new Float64Array(graph.order);
  const y = new Float64Array(graph.order);
  const radius = new Float64Array(graph.order);
  graph.nodes().forEach((node, at) => {
    const attributes = graph.getNodeAttributes(node);
    x[at] = attributes["x"] as number;
    y[at] = attributes["y"] as number;
    radius[at] = (attributes["size"] as number) + margin;
  });
  return { x, y, radius };
}

function range(values: readonly number[]): readonly [low: number, high: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}

/** Numbers in [0, 1), the same on every run (mulberry32). */
function seededRandom(): () => number {
  let state = 0x52454341;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
