import { MultiDirectedGraph } from "graphology";
import { expect } from "vitest";
import { buildCollection, type WorkGraph } from "../../src/graph/build-collection.ts";
import { readingOf, smallRegistry } from "../graph/readings.ts";

const text = 'Recalling the Convention, the "Protocol" <b> & \f the Office,';
const reading = readingOf("hostile.txt", [
  {
    work: "A/RES/3379(XXX)",
    facts: { adopted: "1975-11", title: "مكافحة 犯罪 \u0000 & <crime>" },
    paragraphs: [
      {
        label: "PP1",
        text,
        act: "recalling",
        cites: { "the Convention": ["untoc"], '"Protocol" <b>': ["untoc-tip"], "the Office": ["unodc"] },
      },
    ],
  },
]);

/** A collection with everything in ids and words that a format may stumble over. */
export const hostileCollection = buildCollection([reading], smallRegistry, {
  title: 'A "test" & more',
  program: "0.0.0",
});
export const hostileGraph = MultiDirectedGraph.from(hostileCollection.collection.graph) as WorkGraph;

/** Checks that a file of this graph was read back with all its nodes and edges, and a few of their values. */
export function expectWhole(read: MultiDirectedGraph): void {
  expect(read.nodes().sort()).toEqual(hostileGraph.nodes().sort());
  expect(read.edges().sort()).toEqual(hostileGraph.edges().sort());
  expect(read.getNodeAttributes("untoc")).toMatchObject({
    label: "UNTOC",
    year: 2000,
    inCollection: false,
    unts: "39574",
  });
  expect(read.getEdgeAttributes("A/RES/3379(XXX)|cites|untoc")).toMatchObject({
    relation: "cites",
    act: "recalling",
    weight: 1,
  });
}
