import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { dataTables } from "../../src/cli/data-tables.ts";
import { buildCollection, type BuiltCollection } from "../../src/graph/build-collection.ts";
import { readFile } from "../../src/pipeline.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { readingsOf } from "../../src/view/files/readings-of.ts";

const registry = loadRegistry(dataTables());
const options = { title: "Two texts", program: "0.0.0" };
let built: BuiltCollection;

beforeAll(async () => {
  const names = ["data/corpus/a-res-67-193.md", "data/corpus/ipu-122.txt"];
  const readings = await Promise.all(names.map((name) => readFile(name, readFileSync(name), registry)));
  built = buildCollection(readings, registry, options);
});

test("a collection built again from what the page holds has the same works, citations and texts", () => {
  const again = buildCollection(readingsOf(built.collection, built.evidence, built.texts), registry, options);
  const keys = (of: BuiltCollection): readonly string[] => [
    ...of.collection.graph.nodes.map(({ key, attributes }) => `${key} ${attributes?.category}`),
    ...of.collection.graph.edges.map(({ key, attributes }) => `${key} ${attributes?.weight}`),
  ];
  expect(keys(again)).toEqual(keys(built));
  expect(again.evidence.map(({ targets, sentence }) => [targets, sentence])).toEqual(
    built.evidence.map(({ targets, sentence }) => [targets, sentence]),
  );
  expect(again.texts).toEqual(built.texts);
  expect(again.collection.checks).toEqual(built.collection.checks);
  expect(new Set(built.collection.checks.map(({ severity }) => severity)).size).toBeGreaterThan(1);
});
