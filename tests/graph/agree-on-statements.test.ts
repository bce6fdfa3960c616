import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { buildCollection, type WorkGraph } from "../../src/graph/build-collection.ts";
import { type DocumentSketch, readingOf, smallRegistry } from "./readings.ts";

// S/RES/1425 (2002) cites S/PRST/2002/8, which is of 28 March 2002, by its date alone.
const dated = "name:statement-by-the-president-of-the-security-council-of-28-march-2002";
const resolution: DocumentSketch = {
  work: "S/RES/1425(2002)",
  facts: { symbol: "S/RES/1425(2002)", adopted: "2002-07-22" },
  paragraphs: [
    {
      label: "OP14",
      text: "in accordance with the statement of its President of 28 March 2002;",
      cites: { "statement of its President of 28 March 2002": [dated] },
    },
  ],
};
const statement = (symbol: string): DocumentSketch => ({
  work: symbol,
  facts: { kind: "statement", symbol, adopted: "2002-03-28" },
  paragraphs: [{ label: "B1", text: "The Security Council supports the transition." }],
});

function citedBy(work: string, files: readonly DocumentSketch[]): readonly string[] {
  const readings = files.map((file, index) => readingOf(`file-${index}.txt`, [file]));
  const { collection } = buildCollection(readings, smallRegistry, { title: "test", program: "0.0.0" });
  return (MultiDirectedGraph.from(collection.graph) as WorkGraph).outNeighbors(work);
}

test("a statement cited by its date meets the one that the collection holds", () => {
  expect(citedBy("S/RES/1425(2002)", [resolution, statement("S/PRST/2002/8")])).toEqual(["S/PRST/2002/8"]);
});

test("two statements of one day leave it open", () => {
  const files = [resolution, statement("S/PRST/2002/8"), statement("S/PRST/2002/9")];
  expect(citedBy("S/RES/1425(2002)", files)).toEqual([dated]);
});
