import { beforeAll, expect, test } from "vitest";
import { learnActs } from "../../src/view/acts.ts";
import { facetCounts, unknown, visibleOf } from "../../src/view/filters.ts";
import { defaultFilters, type FacetName, type Filters } from "../../src/view/state.ts";
import { small } from "./small-collection.ts";

beforeAll(() => learnActs({ noting: 1, recalling: 2, reaffirming: 3, urges: 5 }));

const only = (name: FacetName, ...values: string[]): Partial<Filters> => ({
  facets: { ...defaultFilters.facets, [name]: { mode: "only", values } },
});

const rows: readonly (readonly [string, Partial<Filters>, string, number])[] = [
  ["nothing chosen: all but bodies", {}, "r1 r2 t1 t2 t3", 6],
  ["one kind", only("kind", "treaty"), "t1 t2 t3", 1],
  ["bodies too", only("kind", "body", "resolution"), "b1 r1 r2", 2],
  ["a year range leaves undated works out", { from: 1950 }, "r1 r2 t2", 2],
  ["both ends of the range count", { from: 1990, to: 1990 }, "r1 t2", 0],
  ["texts only", { have: "texts" }, "r1 r2", 1],
  ["cited only", { have: "cited" }, "t1 t2 t3", 1],
  ["issued by", only("body", "unga"), "r1 t2", 0],
  ["of unknown issuer", only("body", unknown), "t1 t3", 0],
  ["in Arabic", only("language", "ar"), "r2", 0],
  ["an act shows the works that it joins", only("act", "urge"), "r2 t1", 1],
  ["without an act", only("act", "none"), "r2 t3", 1],
  ["words of a title", { words: "title r1" }, "r1", 0],
];

test.each(rows)("%s", (_, change, works, edges) => {
  const visible = visibleOf(small, { ...defaultFilters, ...change });
  expect([...visible.works].sort().join(" ")).toBe(works);
  expect(visible.edges).toHaveLength(edges);
});

test("a facet is counted as if it were not chosen itself, and follows all others", () => {
  const counts = facetCounts(small, { ...defaultFilters, ...only("kind", "treaty"), from: 1980 });
  expect(Object.fromEntries(counts.facets.kind)).toEqual({ treaty: 1, resolution: 2 });
  expect(Object.fromEntries(counts.years)).toEqual({ 1945: 1, 1990: 1 });
  expect(counts.undated).toBe(1);
  expect([counts.texts, counts.cited]).toEqual([0, 1]);
});

test("acts are counted by mentions between works that pass", () => {
  const { facets } = facetCounts(small, defaultFilters);
  expect(Object.fromEntries(facets.act)).toEqual({ recall: 1, reaffirm: 1, urge: 1, note: 1, none: 1 });
});

test("without filters the sums of a facet are the works that are shown", () => {
  const counts = facetCounts(small, defaultFilters);
  const shown = visibleOf(small, defaultFilters).works.size;
  const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
  expect(sum(counts.facets.body.values())).toBe(shown);
  expect(sum(counts.years.values()) + counts.undated).toBe(shown);
  expect(counts.texts + counts.cited).toBe(shown);
});
