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

test("a table of the user joins the registry before the texts are read", async () => {
  const reader = multilingualReader(core, "https://example.org/collection/");
  const refused = await reader.add({
    "names.csv": "id,language,form,name\nour-pact,en,title,Pact on Lighthouse Keepers\n",
    "own.csv": "id,kind,adopted,source\nour-pact,treaty,2031-05-01,ours\n",
  });
  expect(refused.size).toBe(0);
  const text =
    "The General Assembly,\n\nRecalling the Pact on Lighthouse Keepers,\n\n1. Decides to remain seized.\n";
  expect(targetsOf(await reader.read("d.txt", bytes(text)))).toContain("our-pact");
});

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ["names.csv", "id,language,form,name\ncrc,xx,title,Name\n", /^names.csv:2: language "xx"; expected /u],
  ["names.csv", "id,language,name\nnobody,en,Name\n", /^names.csv:2: id "nobody"; expected the id of /u],
  ["own.csv", "id,kind,adopted\ncrc,treaty,2031-15-01\n", /^own.csv:2: adopted "2031-15-01"; expected /u],
  ["own.csv", "id,kind\nour-pact,treaty\n", /^own.csv:2: id "our-pact"; expected a name of it/u],
  ["list.csv", "colour,size\nred,1\n", /^list.csv:1: columns "colour,size"/u],
  ["empty.csv", "id,kind\n", /^empty.csv:2: no row/u],
];

test.each(wrong)("a table with faults is refused: %s %j", async (name, text, message) => {
  const reader = multilingualReader(core, "https://example.org/collection/");
  const refused = await reader.add({ [name]: text });
  expect(refused.get(name)).toEqual([expect.stringMatching(message)]);
});

test("a table that needs a refused one is refused too, the others join", async () => {
  const reader = multilingualReader(core, "https://example.org/collection/");
  const refused = await reader.add({
    "own.csv": "id,kind,adopted\nour-pact,treaty,2031-15-01\n",
    "names.csv": "id,language,name\nour-pact,en,Pact on Lighthouse Keepers\n",
    "more.csv": "id,language,name\ncrc,en,Charter of the Young\n",
  });
  expect([...refused.keys()]).toEqual(["own.csv", "names.csv"]);
  expect(
    reader
      .registry()
      .instruments.get("crc")
      ?.names.map(({ name }) => name),
  ).toContain("Charter of the Young");
});
