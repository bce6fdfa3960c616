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
  expect(err).toContain(`${own}:2: id "our-pact"; expected an English name of it`);
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
