import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/view/address.ts";
import {
  defaultFilters,
  defaultState,
  dropUndefined,
  facetNames,
  isolated,
  isShown,
  toggled,
  viewNames,
  withFacet,
  type ViewState,
} from "../../src/view/state.ts";

test("the default state has no query", () => {
  expect(writeAddress(defaultState)).toBe("");
  expect(readAddress("")).toEqual(defaultState);
});

test.each([
  [
    "?v=1&view=text&selection=untoc&text=A/RES/67/193&in=en&paragraph=OP17(a)",
    { view: "text", selection: "untoc" },
  ],
  ["?v=1&selection=A/RES/217(III)A|cites|UNTS:14152", { selection: "A/RES/217(III)A|cites|UNTS:14152" }],
  [
    "?v=1&text=ipu/147/orphanage-trafficking&in=en~1&beside=ar",
    { text: { work: "ipu/147/orphanage-trafficking", language: "en~1", beside: "ar" } },
  ],
])("%s is written as it is read", (query, part) => {
  const state = readAddress(query);
  expect(state).toMatchObject(part);
  expect(new URLSearchParams(writeAddress(state))).toEqual(new URLSearchParams(query));
});

test.each([
  "?colour=blue&v=7",
  "?view=globe&depth=9&direction=up&theme=pink&from=never&citation=-1&camera=a,b",
  "?view=&selection2=x",
])("unknown keys and values of %s are passed over", (query) => {
  const { selection: _, ...rest } = readAddress(query) as ViewState & { selection?: string };
  expect(rest).toEqual(defaultState);
});

const word = fc
  .string({ minLength: 1, maxLength: 20 })
  .filter((text) => !text.startsWith("!") && text !== "all");
const facet = fc.record({
  mode: fc.constantFrom("not" as const, "only" as const),
  values: fc.uniqueArray(word, { maxLength: 3 }).map((values) => values.sort()),
});
const choice = facet.map((choice) =>
  choice.values.length === 0 ? { mode: "not" as const, values: [] } : choice,
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const anyState = fc
  .record({
    view: fc.constantFrom(...viewNames),
    selection: maybe(word),
    second: maybe(word),
    text: maybe(
      fc
        .record({ work: word, language: maybe(word), paragraph: maybe(word), citation: maybe(fc.nat(99)) })
        .map(dropUndefined),
    ),
    filters: fc
      .record({
        facets: fc.record({ kind: choice, body: choice, act: choice, language: choice }),
        have: fc.constantFrom("all" as const, "texts" as const, "cited" as const),
        from: maybe(fc.integer({ min: 1000, max: 2100 })),
        to: maybe(fc.integer({ min: 1000, max: 2100 })),
        words: fc.string({ maxLength: 12 }),
      })
      .map(dropUndefined),
    layout: fc.constantFrom("date" as const, "closeness" as const),
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
    direction: fc.constantFrom("both" as const, "cites" as const, "citedBy" as const),
    list: fc.constantFrom("works" as const, "citations" as const),
    theme: fc.constantFrom("system" as const, "light" as const, "dark" as const),
    interfaceLanguage: fc.constantFrom("en" as const, "fr" as const),
    options: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\.[a-zA-Z]{1,6}$/), fc.string({ maxLength: 9 }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  })
  .map((state) => dropUndefined(state) as unknown as ViewState);

test("writing then reading any state changes nothing", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readAddress(writeAddress(state))).toEqual(state);
    }),
  );
});

test("toggling twice leaves a facet as it was, isolating twice shows all", () => {
  for (const name of facetNames) {
    const before = defaultFilters.facets[name];
    expect(toggled(toggled(before, "treaty"), "treaty")).toEqual(before);
    const alone = isolated(before, "treaty");
    expect([isShown(alone, "treaty"), isShown(alone, "body")]).toEqual([true, false]);
    expect(isolated(alone, "treaty")).toEqual({ mode: "not", values: [] });
    const state = withFacet(defaultState, name, alone);
    expect(state.filters.facets[name]).toEqual(alone);
  }
});
