import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

interface Request {
  readonly nodes: readonly (readonly [string, number, number])[];
  readonly edges: readonly (readonly [string, string, number])[];
}

/** Rounds between two messages, and how many messages at most. */
const rounds = 8;
const messages = 60;

/** Moves the nodes by ForceAtlas2, some rounds at a time, and sends their places after each. */
self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const graph = new UndirectedGraph();
  for (const [id, x, y] of data.nodes) graph.addNode(id, { x, y });
  for (const [from, to, weight] of data.edges) if (from !== to) graph.mergeEdge(from, to, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: graph.order > 500,
    adjustSizes: false,
  };
  for (let message = 0; message < messages; message++) {
    forceAtlas2.assign(graph, { iterations: rounds, settings });
    self.postMessage(graph.mapNodes((id, { x, y }) => [id, x as number, y as number]));
  }
});
