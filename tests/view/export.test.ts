import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import type { Evidence } from "../../src/graph/collection.ts";
import { parseCorrections } from "../../src/resolve/corrections.ts";
import { writeCorrections } from "../../src/view/corrections.ts";
import { svgPen } from "../../src/view/export/svg-pen.ts";
import { citationsCsv, jsonLines, worksCsv } from "../../src/view/export/tables.ts";
import { collectionOf, edge, work } from "./small-collection.ts";

const evidence: Evidence = {
  document: 0,
  paragraph: 4,
  label: "PP1",
  part: "preamble",
  language: "en",
  span: { start: 10, end: 15 },
  sentence: 'Recalling "UNTOC", and, more,',
  mark: { start: 11, end: 16 },
  layer: "instrument",
  via: "short",
  act: "recalling",
  actEnglish: "recalling",
  targets: ["untoc"],
  doubts: [["year-disagrees", "the year disagrees", "warning"]],
};
const index = collectionOf(
  [work("r1", { inCollection: true, title: "=cmd()" }), work("untoc", { symbol: "A/RES/55/25" })],
  [edge("r1", "untoc", "recalling", { evidence: [0] })],
  [evidence],
  {
    documents: [
      {
        source: "a.txt",
        index: 1,
        work: "r1",
        language: "en",
        title: "",
        facts: {},
        file: "documents/0.json",
      },
    ],
  },
);
const visible = { works: new Set(["r1", "untoc"]), edges: index.edges };

test("works as CSV, formulas made harmless", () => {
  const rows = csvParse([...worksCsv(index, visible)].join("\n"));
  expect(rows.map((row) => [row["id"], row["title"], row["symbol"]])).toEqual([
    ["r1", "'=cmd()", ""],
    ["untoc", "Title of untoc", "A/RES/55/25"],
  ]);
});

test("citations as CSV, a row for each mention with its quote and doubts", () => {
  const [row] = csvParse([...citationsCsv(index, visible)].join("\n"));
  expect(row).toMatchObject({
    from: "r1",
    to: "untoc",
    source: "a.txt",
    quote: "UNTOC",
    via: "short",
    doubts: "year-disagrees",
  });
  expect(row?.["sentence"]).toBe(evidence.sentence);
});

test("JSON with the evidence inside", () => {
  const value = JSON.parse([...jsonLines(index, visible)].join("\n")) as {
    edges: { evidence: { source: string }[] }[];
  };
  expect(value.edges[0]?.evidence[0]).toMatchObject({ source: "a.txt", sentence: evidence.sentence });
});

test("corrections say where the mention stands and what to do", () => {
  const [row] = csvParse(writeCorrections(index, [{ evidence: 0, action: "redirect", target: "uncac" }]));
  expect(row).toEqual({
    source: "a.txt",
    document: "1",
    paragraph: "PP1",
    start: "10",
    end: "15",
    quote: "UNTOC",
    found: "untoc",
    action: "redirect",
    target: "uncac",
  });
});

test("the command line reads the corrections that the page writes", () => {
  const text = writeCorrections(index, [
    { evidence: 0, action: "reject" },
    { evidence: 0, action: "redirect", target: "uncac" },
    { evidence: 0, action: "accept" },
  ]);
  const read = parseCorrections("corrections.csv", text);
  expect(read.map(({ action, targets }) => [action, ...targets])).toEqual([
    ["reject"],
    ["redirect", "uncac"],
    ["accept"],
  ]);
  expect(read[0]).toMatchObject({ source: "a.txt", paragraph: "PP1", quote: "UNTOC", start: 10 });
});

test("the pen writes paths and words as SVG, marks escaped", () => {
  const measure = { font: "", measureText: () => ({ width: 10 }) as TextMetrics };
  const { pen, written } = svgPen(measure);
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.quadraticCurveTo(5, 1.234_56, 10, 0);
  pen.stroke();
  pen.font = "600 12px Inter";
  pen.fillText("<b>&", 3, 4);
  expect(written().split("\n")).toEqual([
    '<path d="M0 0Q5 1.23 10 0" fill="none" stroke="#000" stroke-width="1"/>',
    '<text x="3" y="4" font-family="Inter" font-size="12" font-weight="600" fill="#000">&lt;b&gt;&amp;</text>',
  ]);
});
