import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { packTables } from "../../src/registry/pack-tables.ts";
import type { Registry, TableTexts } from "../../src/registry/registry.ts";
import { treatyNumber } from "../../src/registry/treaty-number.ts";
import { registry, tables } from "./shipped.ts";

const { core, names } = packTables(tables);
const compressed = (texts: TableTexts | undefined) => gzipSync(JSON.stringify(texts), { level: 9 }).length;

test("the page loads at most 250 kB, compressed, and at most 40 kB for a language", () => {
  expect(compressed(core)).toBeLessThan(250_000);
  expect(Object.keys(names).sort()).toEqual(["ar", "de", "es", "fr", "ru", "zh"]);
  for (const part of Object.values(names)) expect(compressed(part)).toBeLessThan(40_000);
});

test("core and parts together are the whole registry, without sources", () => {
  const parts = Object.entries(names).flatMap(([language, texts]) =>
    Object.entries(texts).map(([path, text]) => [`${language}/${path}`, text] as const),
  );
  const whole = loadRegistry({ ...core, ...Object.fromEntries(parts) });
  expect(entriesOf(whole)).toEqual(entriesOf(registry));
  expect(whole.sessions).toEqual(registry.sessions);
  expect(whole.openingPhrases).toEqual(registry.openingPhrases);
});

function entriesOf({ instruments, bodies }: Registry) {
  const entries = [...instruments.values(), ...bodies.values()];
  return entries.map((entry) => ({
    ...entry,
    source: "",
    names: entry.names.map((name) => JSON.stringify(name)).sort(),
  }));
}

test("of sources, the page has the numbers of the Council of Europe's treaties alone", () => {
  const packed = loadRegistry(core).instruments;
  expect(packed.get("coe-108")?.source).toBe("CoE ETS 108");
  expect(treatyNumber(packed.get("coe-ai")?.source ?? "")).toBe("225");
  expect(treatyNumber("Council of Europe Treaty Office")).toBeUndefined();
  expect(packed.get("crc")?.source).toBe("");
});
