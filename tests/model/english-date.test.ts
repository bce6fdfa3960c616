import { expect, test } from "vitest";
import { englishDate, isDay } from "../../src/model/english-date.ts";

test.each([
  ["1995-12-15", "15 December 1995"],
  ["2022-05-05", "5 May 2022"],
  ["1995-12", "1995"],
  ["1995", "1995"],
])("%s is %s", (date, words) => {
  expect(englishDate(date)).toBe(words);
});

test.each([
  ["2000-11-30", true],
  ["2000-11-31", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2000-13-01", false],
])("%s is a day: %s", (date, is) => {
  expect(isDay(date)).toBe(is);
});
