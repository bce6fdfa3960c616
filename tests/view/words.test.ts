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
