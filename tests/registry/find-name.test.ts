import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findName, nameKey } from "../../src/registry/find-name.ts";
import { registry } from "./shipped.ts";

const found = (name: string) => findName(registry, name).map(({ entry }) => entry.id);

test.each([
  ["Convention on the Rights of the Child", ["crc"]],
  ["convention on the rights  of the child", ["crc"]],
  ["United Nations Office on Drugs and Crimes", ["unodc"]],
  ["مكتب الأمم المتحدة المعني بالمخدرات والجريمة", ["unodc"]],
  ["Office des Nations Unies contre la drogue et le crime", ["unodc"]],
  ["United Nations Children’s Fund", ["unicef"]],
  ["安全理事会", ["unsc"]],
  ["Zwölf-Plus-Gruppe", ["12plus"]],
  ["unga", ["unga"]],
  ["A/RES/70/1", ["agenda-2030"]],
  ["UNTS:27531", ["crc"]],
  ["no such name anywhere", []],
])("%s is %j", (name, ids) => {
  expect(found(name)).toEqual(expect.arrayContaining(ids));
  expect(found(name).length > 0).toBe(ids.length > 0);
});

test("a name with two meanings gives both, each with the words that tell it", () => {
  const meanings = findName(registry, "Paris Principles").filter(({ entry }) => entry.kind === "principles");
  expect(meanings.map(({ entry }) => entry.id)).toEqual(["paris-principles", "paris-principles-nhri"]);
  expect(meanings.every(({ names }) => names.some(({ onlyWith }) => onlyWith.length > 0))).toBe(true);
});

test("labour conventions are found by their number", () => {
  expect(found("ILO Convention No. 138")).toEqual(["ilo-c138"]);
  expect(found("Convenio núm. 138 de la OIT")).toEqual(["ilo-c138"]);
});

test("part of a name finds what bears it, if nothing bears it whole", () => {
  expect(found("elimination of all forms of racial")).toContain("icerd");
});

interface GoldRow {
  readonly language: string;
  readonly layer: string;
  readonly via: string;
  readonly quote: string;
  readonly targets: readonly string[];
}

const gold: readonly GoldRow[] = readdirSync("tests/gold")
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(`tests/gold/${file}`, "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as GoldRow);

test("every body that the gold annotation names is a row under its id", () => {
  const ids = new Set(gold.filter(({ layer }) => layer === "body").flatMap(({ targets }) => targets));
  expect(ids.size).toBeGreaterThan(70);
  expect([...ids].filter((id) => !registry.bodies.has(id))).toEqual([]);
});

test("every lasting instrument that the gold annotation names is a row under its id", () => {
  const ids = new Set(
    gold
      .filter(({ layer }) => layer === "instrument")
      .flatMap(({ targets }) => targets)
      .filter((id) => !/^name:|^ipu\//u.test(id)),
  );
  expect(ids.size).toBeGreaterThan(60);
  // One-off texts need no row.
  expect([...ids].filter((id) => !registry.instruments.has(id)).sort()).toEqual([
    "ipu-unodc-letter-of-intent-2025",
    "unodc-auc-mou-2011",
  ]);
});

test("a body is found by every name that the gold annotation quotes in full", () => {
  // Numbered assemblies are read by the words around their number, not by name.
  const quotes = gold
    .filter(({ layer, via, targets }) => layer === "body" && via === "direct" && targets.length === 1)
    .filter(({ targets }) => !/^ipu-assembly-\d/u.test(targets[0]!));
  const missed = quotes.filter(({ quote, targets: [id] }) => {
    const names = registry.bodies.get(id!)!.names.map(({ name }) => nameKey(name));
    const key = nameKey(quote.replaceAll("*", ""));
    // What stands in the quote beside the name: an acronym in brackets, an Arabic prefix, a number.
    return !names.some((name) => key === name || key.startsWith(`${name} (`) || key.endsWith(` ${name}`));
  });
  expect(missed.map(({ quote, targets }) => `${quote} = ${targets}`)).toEqual([
    "للجمعية العامة المقبلة للأمم المتحدة = unga",
  ]);
});
