import { afterEach, expect, test, vi } from "vitest";
import { packTables } from "../../src/registry/pack-tables.ts";
import { multilingualReader } from "../../src/view/files/multilingual-reader.ts";
import { tables } from "../registry/shipped.ts";

const { core, names } = packTables(tables);
const asked: string[] = [];

vi.stubGlobal("fetch", async (address: string) => {
  asked.push(address);
  const language = /registry-(?<language>\w+)\.json$/u.exec(address)?.groups?.language ?? "";
  const part = (names as Readonly<Record<string, unknown>>)[language];
  return new Response(part === undefined ? "" : JSON.stringify(part), { status: part ? 200 : 404 });
});

afterEach(() => {
  asked.length = 0;
});

const bytes = (text: string) => new TextEncoder().encode(text);

const english = bytes(
  "The General Assembly,\n\nRecalling the Convention on the Rights of the Child,\n\n1. Decides to remain seized of the matter.\n",
);
const french = bytes(
  "L'Assemblée générale,\n\nRappelant la Convention relative aux droits de l'enfant,\n\n1. Décide de rester saisie de la question.\n",
);

test("an English file is read without further names", async () => {
  const reader = multilingualReader(core, "https://example.org/collection/");
  const reading = await reader.read("a.txt", english);
  expect(targetsOf(reading)).toContain("crc");
  expect(asked).toEqual([]);
});

test("a French file is read with the French names, which are fetched once", async () => {
  const reader = multilingualReader(core, "https://example.org/collection/");
  for (const name of ["b.txt", "c.txt"]) expect(targetsOf(await reader.read(name, french))).toContain("crc");
  expect(asked).toEqual(["https://example.org/collection/registry-fr.json"]);
  expect(
    reader
      .registry()
      .instruments.get("crc")
      ?.names.some(({ language }) => language === "fr"),
  ).toBe(true);
});

function targetsOf(
  reading: Awaited<ReturnType<ReturnType<typeof multilingualReader>["read"]>>,
): readonly string[] {
  return reading.documents.flatMap(({ citations }) =>
    citations.flatMap(({ targets }) => targets.map(({ id }) => id)),
  );
}
