import { expect, test } from "vitest";
import { fold, foldedWords } from "../../src/view/fold.ts";
import { matchesOf } from "../../src/view/parts/marked.tsx";
import { searchIndex } from "../../src/view/search-index.ts";
import { collectionOf, work } from "./small-collection.ts";

test.each([
  ["Résolution", "resolution"],
  ["الأُمَم المتّحدة", "الامم المتحده"],
  ["Straße", "strasse"],
  ["ﬁnal ’s", "final 's"],
])("%s is folded to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("Chinese is cut into pairs", () => {
  expect(foldedWords("联合国宪章 A/RES/1")).toEqual(["联合", "合国", "国宪", "宪章", "a", "res", "1"]);
});

test("matches are found in the text as it is written", () => {
  const text = "la Résolution 67/193 du 20 décembre";
  const found = matchesOf(text, "resolution DECEMBRE").map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["Résolution", "décembre"]);
});

const works = collectionOf(
  [
    work("A/RES/67/193", { category: "resolution", layer: "resolution", symbol: "A/RES/67/193", citedBy: 1 }),
    work("A/RES/67/19", { category: "resolution", layer: "resolution", symbol: "A/RES/67/19", citedBy: 9 }),
    work("untoc", {
      label: "UNTOC",
      title: "United Nations Convention against Transnational Organized Crime",
      citedBy: 4,
      names: [
        ["en", "United Nations Convention against Transnational Organized Crime"],
        ["en", "UNTOC"],
        ["fr", "Convention des Nations Unies contre la criminalité transnationale organisée"],
        ["ar", "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية"],
        ["zh", "联合国打击跨国有组织犯罪公约"],
      ],
    }),
    work("unga", {
      category: "body",
      layer: "body",
      label: "General Assembly",
      title: "United Nations General Assembly",
    }),
  ],
  [],
);

test.each([
  ["untoc", "untoc"],
  ["UNTOC", "untoc"],
  ["organised crime", "untoc"],
  ["criminalite transnationale", "untoc"],
  ["الجريمة المنظمه", "untoc"],
  ["跨国有组织", "untoc"],
  ["a res 67 193", "A/RES/67/193"],
  ["67/193", "A/RES/67/193"],
  ["67/19", "A/RES/67/19"],
  ["general ass", "unga"],
])("%s finds %s first", (query, id) => {
  const found = searchIndex(works).find(query);
  const [first] = [...found.instruments, ...found.documents, ...found.bodies];
  expect(first?.type === "work" && first.work.id).toBe(id);
});

test("nothing is found for nothing", () => {
  expect(searchIndex(works).find("  ")).toEqual({
    documents: [],
    instruments: [],
    bodies: [],
    sentences: [],
  });
});

test("citing sentences are found by their words", async () => {
  const search = searchIndex(works);
  const sentence = {
    document: 0,
    paragraph: 1,
    label: "PP1",
    part: "preamble" as const,
    language: "en",
    span: { start: 0, end: 3 },
    sentence: "Deeply concerned about cultivation of opium poppy,",
    mark: { start: 0, end: 3 },
    layer: "instrument" as const,
    via: "direct" as const,
    targets: ["untoc"],
    doubts: [],
  };
  await search.addSentences([sentence]);
  expect(search.find("opium cultiv").sentences).toEqual([
    { type: "sentence", evidence: sentence, number: 0 },
  ]);
});
