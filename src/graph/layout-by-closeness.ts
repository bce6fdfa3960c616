import type { MultiDirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import circlepack from "graphology-layout/circlepack.js";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Position } from "./collection.ts";

/** Enough for the drawing to settle when it starts from communities (`page-notes.md` 3); fewer above 5,000 nodes. */
const iterations = { small: 240, large: 60 };

/**
 * Places by who cites whom: ForceAtlas2, started from Louvain communities packed in circles, then pushed apart until
 * no node lies on another. The same graph gives the same places.
 */
export function layoutByCloseness(graph: MultiDirectedGraph): ReadonlyMap<string, Position> {
  if (graph.order === 0) return new Map();
  const draft = graph.copy();
  draft.forEachNode((node) => draft.replaceNodeAttributes(node, {}));
  if (draft.size > 0) louvain.assign(draft, { rng: seededRandom(), getEdgeWeight: "weight" });
  else draft.forEachNode((node) => draft.setNodeAttribute(node, "community", 0));
  circlepack.assign(draft, { hierarchyAttributes: ["community"], rng: seededRandom() });
  const settings = forceAtlas2.inferSettings(draft);
  forceAtlas2.assign(draft, {
    iterations: graph.order > 5000 ? iterations.large : iterations.small,
    getEdgeWeight: "weight",
    settings: {
      ...settings,
      barnesHutOptimize: graph.order > 800,
      linLogMode: true,
      adjustSizes: false,
      gravity: 1,
      scalingRatio: 6,
    },
  });
  spread(draft);
  noverlap.assign(draft, { maxIterations: 200, settings: { margin: 0.6, ratio: 1, expansion: 1.05 } });
  return new Map(
    draft.mapNodes((node, { x, y }) => [node, { x: round(x as number), y: round(y as number) }]),
  );
}

/** Scales the drawing so that a node's share of its area is a square of three diameters. */
function spread(graph: MultiDirectedGraph): void {
  const xs = graph.mapNodes((_, { x }) => x as number);
  const ys = graph.mapNodes((_, { y }) => y as number);
  const [left, right] = [xs, ys].map((values) => ({
    low: Math.min(...values),
    high: Math.max(...values),
  })) as [Range, Range];
  const area = Math.max(1e-6, (left.high - left.low) * (right.high - right.low));
  const scale = Math.sqrt((9 * graph.order) / area);
  graph.updateEachNodeAttributes((_, attributes) => ({
    x: ((attributes.x as number) - (left.low + left.high) / 2) * scale,
    y: ((attributes.y as number) - (right.low + right.high) / 2) * scale,
    size: 1,
  }));
}

interface Range {
  readonly low: number;
  readonly high: number;
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
