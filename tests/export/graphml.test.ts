import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-graphml";
import { expect, test } from "vitest";
import { graphmlLines } from "../../src/export/graphml.ts";
import { expectWhole, hostileGraph as graph } from "./hostile-graph.ts";

const file = [...graphmlLines(graph, { title: 'A "test" & more', description: "none" })].join("\n");

test("GraphML is read back with as many nodes and edges, and their values", () => {
  const read = parse(MultiDirectedGraph, file) as MultiDirectedGraph;
  expectWhole(read);
  expect(read.getNodeAttributes("untoc")).toMatchObject(graph.getNodeAttribute("untoc", "byCloseness"));
  expect(read.getNodeAttribute("A/RES/3379(XXX)", "title")).toBe("مكافحة 犯罪  & <crime>");
  expect(read.source("A/RES/3379(XXX)|cites|untoc")).toBe("A/RES/3379(XXX)");
});

test("every value has a key that says its name and its type", () => {
  const keys = new Set([...file.matchAll(/<key id="(?<id>[^"]+)"/gu)].map(({ groups }) => groups!["id"]));
  const used = new Set([...file.matchAll(/<data key="(?<id>[^"]+)"/gu)].map(({ groups }) => groups!["id"]));
  expect([...used].filter((id) => !keys.has(id))).toEqual([]);
  expect(used.size).toBeGreaterThan(12);
});
