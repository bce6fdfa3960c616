import { expect, test } from "vitest";
import { strengthOf } from "../../src/graph/edges-of.ts";

const strengths = new Map([
  ["encourages", 4],
  ["notes", 1],
  ["urges", 5],
]);

test.each([
  ["urges", 5],
  ["continues to encourage", 4], // A/RES/67/193, OP15
  ["continues to urge", 5],
  ["continuing to enhance", 1], // no row of the table has the verb
  ["pays heed", 1],
])("%s has the strength %i", (act, strength) => {
  expect(strengthOf(act, strengths)).toBe(strength);
});
