import { beforeAll, afterAll, expect, test } from "vitest";
import { recalling, scratchFolder } from "./run.ts";

const folder = scratchFolder();
afterAll(folder.remove);

beforeAll(async () => {
  const { code } = await recalling("build", "data/corpus", "--out", `${folder.path}/five`);
  expect(code).toBe(0);
});

/** What a command prints about the five texts, a line each. */
async function lines(...words: readonly string[]): Promise<readonly string[]> {
  const { out, err, code } = await recalling(...words, `${folder.path}/five`);
  expect([code, err]).toEqual([0, ""]);
  return out.trimEnd().split("\n");
}

const adoption =
  "ipu/151/recognizing-and-supporting-the-victims-of-illegal-international-adoption-and-taking-measures-to-prevent-this-practice";

test.each([
  ["history", ["UNTOC"]],
  ["matrix", []],
  ["compare", ["A/RES/67/193", adoption]],
  ["cited-with", ["UNTOC"]],
])("%s prints a table no wider than a terminal", async (command, words) => {
  const printed = await lines(command, ...words);
  expect(printed.length).toBeGreaterThan(5);
  // Letters above others, as in Arabic, take no room of their own.
  const widths = printed.map((line) => [...line.replace(/[\u064B-\u065F]/gu, "")].length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(120);
});

test("history tells each citation with its act, and the lineage through the Assemblies", async () => {
  const history = (await lines("history", "UNTOC")).join("\n");
  for (const words of ["first cited 2010, last cited 2025", "IPU 122", "OP34", "urges"])
    expect(history).toContain(words);
  const lineage = await lines("history", adoption);
  const kigali = lineage.findIndex((line) => line.startsWith("  IPU 145"));
  expect(kigali).toBeGreaterThan(0);
  const below = lineage.slice(kigali + 1).filter((line) => line.startsWith("    "));
  for (const assembly of ["IPU 118", "IPU 139", "IPU 144"])
    expect(below.some((line) => line.trim().startsWith(assembly))).toBe(true);
});

test("matrix has the same sum in all its formats", async () => {
  const csv = await lines("matrix", "--format", "csv");
  const sum = Number(csv.at(-1)!.split(",").at(-1));
  const json = JSON.parse((await lines("matrix", "--format", "json")).join("\n")) as {
    readonly cells: readonly { readonly weight: number }[];
    readonly total: number;
  };
  expect(json.total).toBe(sum);
  expect(json.cells.reduce((all, { weight }) => all + weight, 0)).toBe(sum);
  expect((await lines("matrix")).find((line) => line.startsWith("│ total"))).toContain(String(sum));
});

test("compare tells who cites two instruments both, and who only one", async () => {
  const result = JSON.parse((await lines("compare", "untoc", "udhr", "--format", "json")).join("\n")) as {
    readonly citedByBoth: readonly { readonly id: string }[];
    readonly citedByOnlyA: readonly { readonly id: string }[];
  };
  expect(result.citedByBoth.map(({ id }) => id)).toContain("A/RES/67/193");
  expect(result.citedByOnlyA.map(({ id }) => id)).toEqual(["ipu/122/untitled"]);
});

test("a table cuts the sentences to what surrounds the mention; CSV has all that is kept", async () => {
  const table = (await lines("history", "UNTOC")).join("\n");
  expect(table).toContain("│ … of the adoption of the United");
  expect((await lines("history", "UNTOC", "--format", "csv")).join("\n")).toContain(
    "Recalling that the year 2010 marks the tenth anniversary of the adoption",
  );
});

test("options for the reading of texts are refused where nothing is read", async () => {
  const built = `${folder.path}/five`;
  for (const words of [
    ["history", "UNTOC", built, "--corrections", "mine.csv"],
    ["export", built, "--title", "Mine"],
    ["serve", built, "--registry", "mine.csv"],
  ]) {
    const { code, err } = await recalling(...words);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^recalling: --(?:corrections|title|registry) has no effect on .*five, which is built/u,
    );
  }
});
