import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { parseArguments } from "../../src/cli/command.ts";
import { registryCommand } from "../../src/cli/registry.ts";
import { type Outcome, scratchFolder } from "./run.ts";

const folder = scratchFolder();
afterAll(folder.remove);
afterEach(() => vi.restoreAllMocks());

/** Runs the command in this process and keeps what it prints. */
async function registry(...words: readonly string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((words) => ((out += String(words)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((words) => ((err += String(words)), true));
  const code = await registryCommand.run(parseArguments(registryCommand, words));
  vi.restoreAllMocks();
  return { code, out, err };
}

const file = (name: string, text: string): string => {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
};

test("registry find tells what a name means, in every language, with its identifiers", async () => {
  const { code, out } = await registry("find", "Paris", "Principles");
  expect(code).toBe(0);
  expect(out).toContain("paris-principles (principles)");
  expect(out).toContain("paris-principles-nhri (principles)");
  expect(out).toContain("  adopted by: A/RES/48/134");
  expect(out).toContain("  fr short: Principes de Paris");
  expect(out).toMatch(/only with .*human rights institution.*: Paris Principles/u);
});

test("registry find of an unknown name says so", async () => {
  const { code, out, err } = await registry("find", "Convention on Nothing");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain('nothing is called "Convention on Nothing"');
});

test("registry find looks into the user's tables", async () => {
  const own = file("own.csv", "id,kind,source\nour-pact,treaty,ours\n");
  const names = file("names.csv", "id,language,form,name\nour-pact,en,title,Pact of Ours\n");
  const { code, out } = await registry(
    "find",
    "pact of ours",
    "--json",
    "--registry",
    own,
    "--registry",
    names,
  );
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ layer: "instrument", entry: { id: "our-pact", kind: "treaty" } });
});

test("registry check finds no fault in the shipped tables", async () => {
  const { code, err } = await registry("check");
  expect(code).toBe(0);
  expect(err).toMatch(/\d+ tables, \d+ rows, 0 faults/u);
});

test("registry check prints a line a fault of the user's tables", async () => {
  const own = file(
    "wrong.csv",
    "id,kind,adopted,source,confirmed\nour-pact,treaty,1966-13-16,ours,perhaps\n",
  );
  const { code, err } = await registry("check", "--registry", own);
  expect(code).toBe(1);
  expect(err).toContain(`${own}:2: adopted "1966-13-16"; expected a date as YYYY-MM-DD, YYYY-MM or YYYY`);
  expect(err).toContain(`${own}:2: confirmed "perhaps"; expected yes or no`);
  expect(err).toContain(`${own}:2: id "our-pact"; expected a name of it in a table of names`);
});

test.each([
  [
    "with a byte-order mark",
    "\uFEFFid,language,form,name\nunga,en,short,Assembly of All\n",
    "Assembly of All",
  ],
  [
    "of a French spreadsheet",
    "id;language;form;name\nunga;fr;short;Assemblée de tous\n",
    "Assemblée de tous",
  ],
  ["with tabs", "id\tlanguage\tform\tname\nunga\tde\tshort\tVersammlung aller\n", "Versammlung aller"],
  [
    "with capitals and blanks",
    "ID, Language, Form, Name\n\nunga, ru, short, Ассамблея всех\n",
    "Ассамблея всех",
  ],
  ["that stands over a shipped row", "id,from,to\nunga,1945,\n", "unga"],
])("a table %s is read", async (_, text, name) => {
  const own = file("own.csv", text);
  expect((await registry("check", "--registry", own)).err).toContain(" 0 faults");
  const { code, out } = await registry("find", name, "--registry", own);
  expect(code).toBe(0);
  expect(out).toMatch(/^unga \(organ\)/u);
});

test("a table in the encoding of an old spreadsheet is read, and that is told", async () => {
  const own = join(folder.path, "western.csv");
  writeFileSync(own, Buffer.from("id,language,form,name\nunga,de,short,Große Versammlung\n", "latin1"));
  const { code, out, err } = await registry("find", "Große Versammlung", "--registry", own);
  expect([code, out.split("\n")[0]]).toEqual([0, "unga (organ)"]);
  expect(err).toContain(`${own}: is not UTF-8, so it was read as Windows-1252`);
});

test.each([
  ["id,language,name\nnobody,en,Nobody\n", ':2: id "nobody"; expected the id of an instrument or body'],
  ["id,language,name\n\nunga,en\n", ':3: name ""; expected a name'],
  ["id,language,name\nunga,en,Assembly, great and general\n", ":2: 4 cells; expected 3 as in line 1"],
  [
    'id,language,name\nunga,en,"Assembly\nunsc,en,Council\n',
    ':2: name "Assembly⏎unsc,en,Council⏎"; expected',
  ],
  ["id,language,name\n", ":2: no row; expected at least one"],
  ["name,year\nPact,1999\n", ':1: columns "name,year" are those of no table; expected instruments (id,kind'],
  ["id,kind,parent,from\nour-board,organ,nobody,05.01.1999\n", ':2: from "05.01.1999"; expected a date as'],
  ["id,kind,parent\nour-board,organ,nobody\n", ':2: parent "nobody"; expected the id of a body'],
  ["id,parent\nour-board,unga\n", ':2: kind ""; expected a word in small letters'],
  ["id,kind,parent\ncrc,organ,un\n", ':2: "crc" stands a second time, among the instruments'],
  [
    "id,language,name\nunsc,en,General Assembly\n",
    ':2: name "General Assembly" of unsc is also that of unga',
  ],
])("what is lost of %j is told before anything is read", async (text, fault) => {
  const own = file("own.csv", text);
  expect((await registry("check", "--registry", own)).err).toContain(own + fault);
  await expect(registry("find", "unga", "--registry", own)).rejects.toThrow(own + fault);
});

test("a table that is not there is told", async () => {
  await expect(registry("check", "--registry", "no/such.csv")).rejects.toThrow("no/such.csv: no such file");
  await expect(registry("find", "crc", "--registry", "no/such.csv")).rejects.toThrow(
    "no/such.csv: no such file",
  );
});

test.each([[["find"]], [["fnd", "crc"]], [[]]])("registry %j is answered with the usage", async (words) => {
  await expect(registry(...words)).rejects.toThrow("expected find NAME, check or counts");
});
