import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { languages } from "../../src/model/language.ts";
import { loadRegistry } from "../../src/registry/load-registry.ts";
import { packNames, unpackCore, unpackNames } from "../../src/registry/pack-names.ts";
import { packTables } from "../../src/registry/pack-tables.ts";
import type { Registry, TableTexts } from "../../src/registry/registry.ts";
import { treatyNumber } from "../../src/registry/treaty-number.ts";
import { registry, tables } from "./shipped.ts";

const { core: packed, names } = packTables(tables);
const core = unpackCore(packed);
const compressed = (texts: TableTexts | undefined) => gzipSync(JSON.stringify(texts), { level: 9 }).length;

test("the page loads at most 250 kB, compressed, and at most 40 kB for a language", () => {
  expect(compressed(packed)).toBeLessThan(250_000);
  expect(Object.keys(names).sort()).toEqual(["ar", "de", "es", "fr", "ru", "zh"]);
  for (const part of Object.values(names)) expect(compressed(part)).toBeLessThan(40_000);
});

test("core and parts together are the whole registry, without sources", () => {
  const parts = languages.map((language) => unpackNames(language, names[language] ?? {}, core));
  const whole = loadRegistry(Object.assign({}, core, ...parts) as TableTexts);
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

test("an id is told by its place among the English names, or by itself where there is none", () => {
  const english = ["a", "a", "b", "c"].map((id) => ({ id, language: "en", form: "title", name: id }));
  const french = ["a", "c", "c", "b", "d"].map((id) => ({
    id,
    form: "title",
    name: `le ${id}`,
    only_with: "",
  }));
  const text = packNames(french, english);
  expect(text.split("\n").map((line) => line.split(",")[0])).toEqual(["step", "", "2", "", "-1", "=d"]);
  const core = { "names.csv": "id,language,form,name\na,en,title,a\nb,en,title,b\nc,en,title,c\n" };
  expect(unpackNames("fr", { "names.csv": text }, core)["fr/names.csv"]?.split("\n").slice(1)).toEqual([
    "a,fr,title,le a,",
    "c,fr,title,le c,",
    "c,fr,title,le c,",
    "b,fr,title,le b,",
    "d,fr,title,le d,",
  ]);
});
