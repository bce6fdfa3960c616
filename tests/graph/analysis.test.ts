import { describe, expect, it } from "vitest";
import { buildCollection } from "../../src/graph/build-collection.ts";
import { citedWith, suggestionsFor } from "../../src/graph/cited-with.ts";
import { compare } from "../../src/graph/compare.ts";
import { historyOf } from "../../src/graph/history-of.ts";
import { lineageOf } from "../../src/graph/lineage-of.ts";
import { matrixOf } from "../../src/graph/matrix-of.ts";
import { indexWorks } from "../../src/graph/work-index.ts";
import { type DocumentSketch, type ParagraphSketch, readingOf, smallRegistry } from "./readings.ts";

const words = {
  untoc: "the Convention",
  "untoc-tip": "the Protocol",
  "agenda-2030": "the Agenda",
  unodc: "the Office",
};

/** A document of the IPU or the General Assembly that cites the works, each with an act. */
function citing(
  work: string,
  adopted: string,
  cites: readonly (readonly [id: string, act: string])[],
): DocumentSketch {
  const paragraphs = cites.map(([id, act], index): ParagraphSketch => {
    const name = words[id as keyof typeof words] ?? "that resolution";
    return {
      label: act === "urges" ? `OP${index}` : `PP${index}`,
      text: `${act} ${name},`,
      cites: { [name]: [id] },
      act,
    };
  });
  return { work, facts: { issuingBody: work.startsWith("ipu") ? "ipu" : "unga", adopted }, paragraphs };
}

const first = "ipu/122/organized-crime-and-drugs";
const second = "ipu/145/migration-and-trafficking-in-persons";
const third = "ipu/151/adoption-across-borders-and-its-victims";
const general = "A/RES/67/193";
const { collection, evidence } = buildCollection(
  [
    readingOf("a.txt", [
      citing(first, "2010-04-01", [["untoc", "recalling"]]),
      citing(general, "2012-12-20", [
        ["untoc", "urges"],
        ["untoc-tip", "urges"],
        ["unodc", "recalling"],
      ]),
      citing(second, "2022-10-15", [
        ["untoc", "recalling"],
        ["untoc", "urges"],
        ["untoc-tip", "urges"],
        [first, "recalling"],
      ]),
      citing(third, "2025-10-23", [
        ["untoc", "recalling"],
        [second, "recalling"],
        ["agenda-2030", "recalling"],
      ]),
    ]),
  ],
  smallRegistry,
  { title: "test", program: "0.0.0" },
);
const works = indexWorks(collection.graph);

describe("historyOf", () => {
  const history = historyOf(works, evidence, "untoc");

  it("has a mark for each citing document in order of time, with its strongest act and part", () =>
    expect(history.marks.map(({ work, act, part, weight }) => [work, act, part, weight])).toEqual([
      [first, "recalling", "preamble", 1],
      [general, "urges", "operative", 1],
      [second, "urges", "operative", 2],
      [third, "recalling", "preamble", 1],
    ]));

  it("has a lane for each issuing body and a count for each year, gaps included", () => {
    expect(history.lanes).toEqual(["ipu", "unga"]);
    expect(history.perYear).toHaveLength(2025 - 2010 + 1);
    expect(history.perYear.filter(({ count }) => count > 0).map(({ year }) => year)).toEqual([
      2010, 2012, 2022, 2025,
    ]);
  });

  it("tells adoption, entry into force and protocols", () =>
    expect(history.events.map(({ type, date }) => [type, date])).toEqual([
      ["adopted", "2000-11-15"],
      ["protocol", "2000-11-15"],
      ["inForce", "2003-09-29"],
    ]));
});

it("citedWith counts the documents that cite both", () =>
  expect(citedWith(works, "untoc-tip")[0]).toEqual({ id: "untoc", both: 2, of: 2 }));

it("suggestionsFor names what half of the like documents cite, and never what the draft cites itself", () => {
  const ids = suggestionsFor(works, first).map(({ id, both, of, because }) => [id, both, of, because]);
  expect(ids).toEqual([["untoc-tip", 2, 3, "untoc"]]);
  expect(suggestionsFor(works, second)).toEqual([]);
});

it("lineageOf follows resolutions through several assemblies, in both directions", () => {
  expect(lineageOf(works, third).buildsOn.map(({ work, depth }) => [work, depth])).toEqual([
    [second, 1],
    [first, 2],
  ]);
  expect(lineageOf(works, first).builtOnBy.map(({ work }) => work)).toEqual([second, third]);
});

describe("matrixOf", () => {
  const options = { shape: "works-instruments", rows: "date", columns: "total" } as const;

  it("has the mentions of each pair, with sums at the edges", () => {
    const { rows, columns, cell, total } = matrixOf(works, options);
    expect(rows.map(({ id }) => id)).toEqual([first, general, second, third]);
    expect(columns[0]).toMatchObject({ id: "untoc", total: 5 });
    expect(cell(second, "untoc")).toMatchObject({ weight: 2, act: "urges" });
    expect(cell(first, "untoc-tip")).toBeUndefined();
    expect(total).toBe(rows.reduce((sum, row) => sum + row.total, 0));
  });

  it("puts like beside like", () => {
    const order = matrixOf(works, { ...options, rows: "similarity" }).rows.map(({ id }) => id);
    expect(Math.abs(order.indexOf(general) - order.indexOf(second))).toBe(1);
  });

  it("counts assemblies by the decade of what they cite", () => {
    const { rows, cell } = matrixOf(works, { ...options, shape: "assemblies-decades" });
    expect(rows.map(({ id }) => id)).toContain("ipu-assembly-145");
    expect(cell("ipu-assembly-145", "2000")?.weight).toBe(3);
    // The graph knows the assembly by its resolution alone.
    expect(rows.find(({ id }) => id === "ipu-assembly-122")?.year).toBe(2010);
  });
});

it("compare tells what both cite and what only one cites", () => {
  const { both, onlyA, onlyB, citedByBoth } = compare(works, general, third);
  expect(both.map(({ id }) => id)).toEqual(["untoc"]);
  expect(onlyA.map(({ id }) => id)).toEqual(["untoc-tip"]);
  expect(onlyB.map(({ id }) => id).sort()).toEqual(["agenda-2030", second].sort());
  expect(citedByBoth).toEqual([]);
  const instruments = compare(works, "untoc", "untoc-tip");
  expect(instruments.citedByBoth.map(({ id, a, b }) => [id, a?.acts, b?.acts])).toEqual([
    [general, ["urges"], ["urges"]],
    [second, ["recalling", "urges"], ["urges"]],
  ]);
  expect(instruments.citedByOnlyA.map(({ id }) => id)).toEqual([first, third]);
  expect(instruments.citedByOnlyB).toEqual([]);
});
