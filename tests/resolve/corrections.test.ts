import { describe, expect, it } from "vitest";
import { DataError } from "../../src/model/diagnostic.ts";
import { applyCorrections, parseCorrections } from "../../src/resolve/corrections.ts";
import { readingOf, smallRegistry } from "../graph/readings.ts";

const reading = readingOf("drafts/a.txt", [
  {
    work: "A/RES/67/193",
    paragraphs: [
      { label: "PP1", text: "Recalling the Convention,", cites: { "the Convention": ["untoc"] } },
      {
        label: "OP1",
        text: "Urges States parties to the\nProtocol to act;",
        cites: { "the\nProtocol": ["untoc-tip"] },
      },
    ],
  },
]);
const head = "source,paragraph,quote,action,target\n";
const apply = (rows: string) =>
  applyCorrections(reading, parseCorrections("c.csv", head + rows), smallRegistry);
const targets = (rows: string) =>
  apply(rows).documents[0]!.citations.map((citation) => citation.targets.map(({ id }) => id));

describe("corrections", () => {
  const rows: readonly (readonly [row: string, after: readonly (readonly string[])[]])[] = [
    ["a.txt,PP1,the Convention,reject,", [["untoc-tip"]]],
    ["elsewhere/a.txt,PP1,the Convention,redirect,agenda-2030", [["agenda-2030"], ["untoc-tip"]]],
    ["a.txt,OP1,the Protocol,redirect,untoc;agenda-2030", [["untoc"], ["untoc", "agenda-2030"]]],
    ["a.txt,OP9,the Protocol,reject,", [["untoc"]]], // the paragraph was renumbered
    ["b.txt,PP1,the Convention,reject,", [["untoc"], ["untoc-tip"]]], // another file
    ["a.txt,PP1,the Covenant,reject,", [["untoc"], ["untoc-tip"]]], // the words are gone
  ];
  it.each(rows)("%s", (row, after) => expect(targets(row)).toEqual(after));

  it("that no longer fit are told", () =>
    expect(apply("a.txt,PP1,the Covenant,reject,").diagnostics.map(({ id }) => id)).toEqual([
      "correction-does-not-fit",
    ]));

  it("with faults are refused with every row that is wrong", () => {
    const wrong = () => parseCorrections("c.csv", `${head}a.txt,PP1,x,delete,\na.txt,PP1,y,redirect,\n`);
    expect(wrong).toThrow(DataError);
    expect(wrong).toThrow(/c\.csv:2: action "delete"[\s\S]*c\.csv:3: redirect needs a target/u);
  });
});
