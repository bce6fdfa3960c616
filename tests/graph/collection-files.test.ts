import { expect, test } from "vitest";
import { buildCollection } from "../../src/graph/build-collection.ts";
import type { Collection } from "../../src/graph/collection.ts";
import {
  collectionFiles,
  type EdgeRow,
  joinCollection,
  type WorkRow,
} from "../../src/graph/collection-files.ts";
import { readingOf, smallRegistry } from "./readings.ts";

const paragraph = {
  label: "PP1",
  text: "Recalling the United Nations Convention against Transnational Organized Crime,\u2028UNTOC",
  cites: { "United Nations Convention against Transnational Organized Crime": ["untoc"] },
};
const built = buildCollection(
  [readingOf("a.txt", [{ work: "A/RES/67/193", paragraphs: [paragraph] }])],
  smallRegistry,
  { title: "test", program: "0.0.0" },
);
const files = new Map(collectionFiles(built));
const read = <T>(name: string): T => JSON.parse(files.get(name) ?? "") as T;

test("writing and reading a collection changes nothing", () => {
  expect(
    joinCollection(
      read<Collection>("collection.json"),
      read<WorkRow[]>("works.json"),
      read<EdgeRow[]>("edges.json"),
    ),
  ).toEqual(built.collection);
  expect(read("evidence.json")).toEqual(built.evidence);
  expect(built.texts.map((_, at) => read(`documents/${at}.json`))).toEqual(built.texts);
});

test.each(["works.json", "edges.json", "evidence.json"])(
  "each row of %s stands on a line of its own",
  (name) => {
    const lines = (files.get(name) ?? "").split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["[", "]"]);
    const rows = lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/u, "")) as unknown);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(read(name));
  },
);
