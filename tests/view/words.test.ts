import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dateText, directionOf, fractionalYear, languageName } from "../../src/view/dates.ts";
import { phrase, phrases, type Phrase } from "../../src/view/words.ts";

const gaps = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

test.each(Object.entries(phrases))("%s has the same gaps in every language", (_, [english, french]) => {
  expect(english).not.toBe("");
  expect(french).not.toBe("");
  for (const part of english.split("|")) expect(gaps(part)).toBe(gaps(english));
  expect(gaps(french)).toBe(gaps(english));
  expect(french.split("|")).toHaveLength(english.split("|").length);
});

/** All sources below a folder. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && name !== "words.ts")
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

test("every phrase is said somewhere", () => {
  const view = sourcesIn("src/view").join("\n");
  const unsaid = Object.keys(phrases).filter((key) => {
    if (view.includes(`"${key}"`)) return false;
    // Keys that end in a value: `kind.${category}`.
    const stem = key.slice(0, key.lastIndexOf(".") + 1);
    return !view.includes(`\`${stem}\${`);
  });
  expect(unsaid).toEqual([]);
});

test("every doubt that a stage can have has a title", () => {
  const stages = ["read", "segment", "resolve"].flatMap((stage) => sourcesIn(`src/${stage}`)).join("\n");
  const doubts = [...stages.matchAll(/\bid: "(?<id>[a-z\d-]+)",\s+severity:/gu)].map(
    ({ groups }) => `check.${groups!["id"]}`,
  );
  expect(doubts.length).toBeGreaterThan(15);
  expect(doubts.filter((key) => !(key in phrases))).toEqual([]);
});

test.each([
  ["count.works", "en", 1, "1 work"],
  ["count.works", "en", 0, "0 works"],
  ["count.works", "fr", 0, "0 œuvre"],
  ["count.works", "en", 12_345, "12,345 works"],
] as const)("%s in %s for %d: %s", (key, language, n, words) => {
  expect(phrase(key, language, { n })).toBe(words);
});

test("a key made from data that no row has is shown as it is", () => {
  expect(phrase("lane.unheard-of" as Phrase, "fr")).toBe("lane.unheard-of");
});

test.each([
  ["2000-11-15", "en", "15 November 2000"],
  ["2000-11", "en", "November 2000"],
  ["2000", "fr", "2000"],
  ["2000-11-15", "fr", "15 novembre 2000"],
  ["soon", "en", "soon"],
] as const)("%s in %s is %s", (iso, language, words) => {
  expect(dateText(iso, language)).toBe(words);
});

test("languages are named, and Arabic goes from right to left", () => {
  expect(languageName("ar", "en")).toBe("Arabic");
  expect(languageName("ar", "fr")).toBe("Arabe");
  expect(languageName("not a tag!", "en")).toBe("not a tag!");
  expect([directionOf("ar"), directionOf("en")]).toEqual(["rtl", "ltr"]);
});

test("years with their fraction rise with the date", () => {
  const years = ["1999-12-31", "2000-01-01", "2000-06", "2000-12-31"].map(fractionalYear);
  expect([...years].sort((a, b) => a - b)).toEqual(years);
});
