import { expect, test } from "vitest";
import { bodyOfSymbol } from "../../src/registry/body-of-symbol.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";

const registry = loadRegistry({
  "registry/bodies.csv": [
    "id,kind,parent,series",
    "unga,organ,,A/RES;A",
    "hrc,council,,A/HRC",
    "chr,commission,,E/CN.4",
    "wha,assembly,,WHA",
    "rival,assembly,,A/HRC",
  ].join("\n"),
});

test.each([
  ["A/RES/67/193", "unga"],
  ["A/67/459", "unga"],
  ["A/HRC/RES/52/25", "hrc"],
  ["E/CN.4/RES/2005/80", "chr"],
  ["E/CN.40/1"], // near miss: another commission
  ["WHA66.22", "wha"],
  ["WHAT/1"],
])("%s is of %s", (symbol, body?: string) => {
  expect(bodyOfSymbol(symbol, registry)).toBe(body);
});
