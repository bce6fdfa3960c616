import { expect, it } from "vitest";
import type { Check, Evidence } from "../../src/graph/collection.ts";
import { placesOf } from "../../src/view/checks/places-of.ts";

/** A sentence of the annual report 2025 of the delegation of Liechtenstein to the IPU. */
const sentence =
  "die Themen «Warum ist IHR noch relevant?» oder «Die zentrale Rolle der NGOs bei der Durchsetzung der IHR»";

function evidenceAt(words: string, from = 0): Evidence {
  const start = sentence.indexOf(words, from);
  const span = { start, end: start + words.length };
  return {
    document: 0,
    paragraph: 34,
    label: "B34",
    part: "body",
    language: "de",
    span,
    sentence,
    mark: span,
    layer: "instrument",
    via: "direct",
    targets: [],
    doubts: [],
  };
}

const evidence = [evidenceAt("IHR"), evidenceAt("IHR", sentence.indexOf("IHR") + 1), evidenceAt("NGOs")];

function check(message: string, at?: number): Check {
  return {
    id: "ambiguous-name",
    severity: "warning",
    message,
    source: "a.txt",
    ...(at !== undefined && { document: 0, evidence: at }),
  };
}

it("makes one place of one doubt about several words of a sentence, each marked where it stands", () => {
  const [place, ...others] = placesOf([check("which?", 1), check("which?", 0)], evidence);
  expect(others).toEqual([]);
  expect(place!.marks.map(({ evidence, words }) => [evidence, words])).toEqual([
    [0, "IHR"],
    [1, "IHR"],
  ]);
  expect(
    place!.marks.map(({ before, words }) => before + words).join("") + sentence.slice(place!.marks[1]!.end),
  ).toBe(sentence);
});

it("keeps different doubts, and those of whole files, apart", () => {
  const places = placesOf([check("which?", 0), check("unknown", 2), check("not UTF-8")], evidence);
  expect(places.map(({ check, marks }) => [check.message, marks.length])).toEqual([
    ["which?", 1],
    ["unknown", 1],
    ["not UTF-8", 0],
  ]);
});
