import { expect, test } from "vitest";
import { levelStack } from "../../src/segment/levels.ts";
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
  [
    ["(a)", "(i)", "(ii)", "(iii)", "(iv)", "(v)", "(b)"],
    ["(a)", "(a)(i)", "(a)(ii)", "(a)(iii)", "(a)(iv)", "(a)(v)", "(b)"],
  ],
])("%j", (marks, paths) => {
  const levels = levelStack();
  expect(marks.map((mark) => levels.enter(numberMark(`${mark} words`)!).path)).toEqual(paths);
});
