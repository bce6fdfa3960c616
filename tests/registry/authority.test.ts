import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import { expect, test } from "vitest";
import { refereeSymbol } from "../../src/registry/referee-symbol.ts";
import { registry } from "./shipped.ts";

// Lists and texts that lie beside the project where it is developed; elsewhere these tests are skipped.
const texts = "../shared/un/dev.jsonl.gz";
const treaties = "../shared/authority/mtdsg-2015.csv";

// "League of Nations, Treaty Series, vol. LX, No. 1414" is rare and its volumes are Roman: only numbers are read.
const entry =
  /(?<league>League of Nations, )?(?:United Nations, )?Treaty Series, vols?\. [\d, and]{1,40}, Nos?\. (?<number>\d[\d,]*)/gu;

test.skipIf(!existsSync(texts))(
  "Treaty Series numbers of 2,193 texts lead to instruments",
  { timeout: 60_000 },
  () => {
    const cited = new Set<string>();
    for (const line of gunzipSync(readFileSync(texts)).toString().split("\n"))
      for (const { groups } of line.replace(/\\n|\s/gu, " ").matchAll(entry))
        cited.add(`${groups?.league === undefined ? "UNTS" : "LNTS"}:${groups?.number?.replace(/,/gu, "")}`);
    const missed = [...cited].filter((key) => {
      const [series, number] = key.split(":");
      return registry.byTreatySeries(series as "UNTS" | "LNTS", number!).length === 0;
    });
    expect(cited.size).toBeGreaterThan(90);
    expect(missed.length / cited.size, missed.join(" ")).toBeLessThanOrEqual(0.05);
  },
);

test.skipIf(!existsSync(treaties))("treaties of the depositary list are known, with their dates", () => {
  const wanted = csvParse(readFileSync(treaties, "utf8")).filter(
    ({ title = "" }) =>
      !/^Declarations? (?:of acceptance|recogni)/iu.test(title) &&
      (!/amend/iu.test(title) || /as amended|protocol (?:amending|to amend)/iu.test(title)),
  );
  const known = new Map<string, string[]>();
  for (const { depositary = "", adopted = "none" } of registry.instruments.values())
    for (const number of depositary.split(";")) known.set(number, [...(known.get(number) ?? []), adopted]);
  const found = wanted.filter(({ mtdsg_no: number = "" }) => known.has(number));
  expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.9);

  const dated = found.filter(({ date = "" }) => /^\d{1,2} \w+ \d{4}$/u.test(date));
  const same = dated.filter(({ mtdsg_no: number = "", date = "" }) => {
    const iso = new Date(`${date} UTC`).toISOString().slice(0, 10);
    return known.get(number)?.some((adopted) => iso.startsWith(adopted));
  });
  // The list gives the day of signature where we give that of adoption (ICERD), or the day of an extension.
  expect(same.length / dated.length).toBeGreaterThanOrEqual(0.95);
});

test.skipIf(!existsSync(texts))(
  "no number of a real document is held to be impossible",
  { timeout: 60_000 },
  () => {
    const refused = gunzipSync(readFileSync(texts))
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { symbol: string; date: string | null })
      .filter(({ symbol, date }) => refereeSymbol(registry, symbol, date?.slice(0, 4)).type === "impossible");
    expect(refused.map(({ symbol }) => symbol)).toEqual([]);
  },
);
