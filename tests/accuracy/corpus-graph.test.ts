import { MultiDirectedGraph } from "graphology";
import { beforeAll, describe, expect, it } from "vitest";
import { registryOf } from "../../src/cli/data-tables.ts";
import { type BuiltCollection, buildCollection, type WorkGraph } from "../../src/graph/build-collection.ts";
import { historyOf } from "../../src/graph/history-of.ts";
import { lineageOf } from "../../src/graph/lineage-of.ts";
import { indexWorks } from "../../src/graph/work-index.ts";
import { readCorpus } from "./read-corpus.ts";

let built: BuiltCollection;
let graph: WorkGraph;

beforeAll(async () => {
  built = buildCollection(await readCorpus(), registryOf(), { title: "corpus", program: "0" });
  graph = MultiDirectedGraph.from(built.collection.graph) as WorkGraph;
});

/** The works of an assembly that have texts, whose ids begin so. */
function textOf(start: string): string {
  const found = graph.filterNodes((id, { inCollection }) => inCollection && id.startsWith(start));
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe("the graph of the five source texts", () => {
  it("has nine documents of seven works, the Kigali resolution found three times in two languages", () => {
    const { documents } = built.collection;
    expect(documents).toHaveLength(9);
    expect(graph.filterNodes((_, { inCollection }) => inCollection)).toHaveLength(7);
    const kigali = textOf("ipu/145/");
    expect(documents.filter(({ work }) => work === kigali).map(({ language }) => language)).toEqual([
      "ar",
      "en",
      "en",
    ]);
  });

  it("joins the adoption resolution of 2025 to the Kigali resolution of 2022", () =>
    expect(graph.hasDirectedEdge(textOf("ipu/151/recognizing"), textOf("ipu/145/"))).toBe(true));

  it("gives the Arabic and the English text of the Kigali resolution the same targets", () => {
    const targets = (language: string) => {
      const index = built.collection.documents.findIndex(
        (entry) => entry.work.startsWith("ipu/145/") && entry.language === language,
      );
      return new Set(
        built.evidence
          .filter(({ document, layer }) => document === index && layer !== "body")
          .flatMap(({ targets }) => targets),
      );
    };
    expect([...targets("ar")].sort()).toEqual([...targets("en")].sort());
  });

  it("tells the history of the Convention against Transnational Organized Crime", () => {
    const marks = historyOf(indexWorks(built.collection.graph), built.evidence, "untoc").marks.map(
      ({ work, year, act }) => [work.split("/").slice(0, 2).join("/"), year, act],
    );
    expect(marks).toEqual([
      ["ipu/122", 2010, "recalling"],
      ["A/RES", 2012, "urges"],
      ["ipu/145", 2022, expect.any(String)],
      ["ipu/151", 2025, expect.any(String)],
    ]);
  });

  it("follows the lineage of the adoption resolution to what the Kigali resolution builds on", () => {
    const chain = lineageOf(indexWorks(built.collection.graph), textOf("ipu/151/recognizing")).buildsOn;
    expect(chain.filter(({ depth }) => depth === 1).map(({ work }) => work)).toContain(textOf("ipu/145/"));
    const second = chain
      .filter(({ depth }) => depth === 2)
      .map(({ work }) => work.split("/").slice(0, 2).join("/"));
    expect(second).toEqual(expect.arrayContaining(["ipu/118", "ipu/139", "ipu/144"]));
  });

  it("is the graph that was looked through by hand", async () => {
    const nodes = graph.mapNodes((id, { label, category, date = "undated", languages }) =>
      [id, label, category, date, ...languages].join(" | "),
    );
    const edges = graph.mapEdges((key, { weight, act = "-", paragraphs }) =>
      [key, weight, act, paragraphs.join(" ")].join(" | "),
    );
    await expect(`${[...nodes, "", ...edges].join("\n")}\n`).toMatchFileSnapshot(
      "../snapshots/corpus-graph.txt",
    );
  });
});
