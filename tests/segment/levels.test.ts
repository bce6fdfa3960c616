import { expect, test } from "vitest";
import { levelStack, romanValue } from "../../src/segment/levels.ts";
import { numberMark } from "../../src/segment/number-mark.ts";

test.each([
  [
    ["(a)", "(b)", "(c)"],
    ["(a)", "(b)", "(c)"],
  ],
  [
    ["(a)", "(i)", "(ii)", "(b)"],
    ["(a)", "(a)(i)", "(a)(ii)", "(b)"],
  ],
  [
    ["(g)", "(h)", "(i)", "(j)"],
    ["(g)", "(h)", "(i)", "(j)"],
  ],
  [
    ["(i)", "(ii)", "(iii)"],
    ["(i)", "(ii)", "(iii)"],
  ],
])("%j", (marks, paths) => {
  const levels = levelStack();
  expect(marks.map((mark) => levels.enter(numberMark(`${mark} words`)!).path)).toEqual(paths);
});

test.each([
  ["i", 1],
  ["iv", 4],
  ["ix", 9],
  ["xiv", 14],
  ["xl", 40],
  ["xc", 90],
] as const)("%s is %d", (roman, value) => {
  expect(romanValue(roman)).toBe(value);
});
