import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registryOf } from "../../src/cli/data-tables.ts";
import { readFile } from "../../src/pipeline.ts";
import { corpusFolder } from "./read-corpus.ts";

const registry = registryOf();

/** CPU time of one reading, in microseconds. */
async function costOf(bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await readFile("text.txt", bytes, registry);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How many times as much a text costs as a tenth of it. Both are read in turns, the long one first so that the
 * short one finds the program warm, and the least of each counts: what else the machine does only adds to it.
 * Costs in proportion to the length give 10, costs in proportion to its square 100.
 */
async function growthOf(tenth: string): Promise<number> {
  const [long, short] = [tenth.repeat(10), tenth].map((text) => new TextEncoder().encode(text));
  let [leastOfLong, leastOfShort] = [Infinity, Infinity];
  for (let round = 0; round < 5; round += 1) {
    leastOfLong = Math.min(leastOfLong, await costOf(long!));
    leastOfShort = Math.min(leastOfShort, await costOf(short!));
  }
  return leastOfLong / leastOfShort;
}

const sentence =
  "Recalling General Assembly resolution 70/1 of 25 September 2015 and the Convention on the Rights of the Child, article 4 of the Convention, ";

const forms =
  "Recalling the report of the Secretary-General on the situation in Angola of 3 May 2000 (S/2000/300), the letter from the Permanent Representative of Ghana to the Council and the said report,4 the Commission of the Security Council and the President of the Council, the resolutions mentioned in paragraph 1 above, the 2027 United Nations Water Conference and the Optional Protocols thereto on the sale of children, ";

/** Resolutions one after the other, with letters and reports that another of them may explain. */
const many = Array.from(
  { length: 40 },
  (_, at) => `Resolution ${1000 + at} (2000)

Adopted by the Security Council at its ${4000 + at}th meeting, on ${1 + (at % 27)} May 2000

The Security Council,

Recalling the letter dated 3 May 2000 from the Permanent Representative of Angola (S/2000/${300 + at}) and the letter dated ${1 + (at % 27)} June 2000 from the Permanent Representative of Ghana,

1. Decides to remain seized of the matter.
`,
).join("\n");

test.each([
  ["a file of many documents", many],
  ["a text", `${readFileSync(join(corpusFolder, "ipu-145-kigali.en.txt"), "utf8")}\n`],
  ["a single paragraph", sentence.repeat(400)],
  ["a single paragraph of many forms", forms.repeat(200)],
])("costs in proportion to the length of %s", { timeout: 180_000 }, async (_name, tenth) => {
  expect(await growthOf(tenth)).toBeLessThan(30);
});
