import { expect, test } from "vitest";
import { englishDate } from "../../src/model/english-date.ts";

test.each([
  ["1995-12-15", "15 December 1995"],
  ["2022-05-05", "5 May 2022"],
  ["1995-12", "1995"],
  ["1995", "1995"],
])("%s is %s", (date, words) => {
  expect(englishDate(date)).toBe(words);
});
