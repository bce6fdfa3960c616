import { afterEach, expect, test } from "vitest";
import { actFamily, familiesOf, learnActs } from "../../src/view/acts.ts";
import { collectionOf, edge, work } from "./small-collection.ts";

afterEach(() => learnActs({}));

test.each([
  ["noting", "note"],
  ["recalling", "recall"],
  ["urges", "urge"],
  ["never heard", "note"],
  ["constructor", "note"],
  ["", "none"],
  [undefined, "none"],
])("%s is of the family %s", (act, family) => {
  learnActs({ noting: 1, recalling: 2, urges: 5 });
  expect(actFamily(act)).toBe(family);
});

test("mentions of an edge are counted by family", () => {
  learnActs({ recalling: 2, "recalling also": 2, urges: 5 });
  const acts = { recalling: 2, "recalling also": 1, urges: 1 };
  const { edges } = collectionOf([work("a"), work("b")], [edge("a", "b", "", { acts, weight: 4 })]);
  expect(edges.map((edge) => [...familiesOf(edge)])).toEqual([
    [
      ["recall", 3],
      ["urge", 1],
    ],
  ]);
});
