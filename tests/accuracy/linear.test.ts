import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { registryOf } from "../../src/cli/data-tables.ts";
import { readFile } from "../../src/pipeline.ts";
import { corpusFolder } from "./read-corpus.ts";

const registry = registryOf();
const runs = 4;

/** CPU time of the fastest of several runs, in microseconds: what else the machine does only makes a run slower. */
async function costOf(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await readFile("text.txt", bytes, registry);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}

it("costs in proportion to the length of a text", { timeout: 180_000 }, async () => {
  const text = readFileSync(join(corpusFolder, "ipu-145-kigali.en.txt"), "utf8");
  const [one, ten] = [await costOf(text), await costOf(`${text}\n`.repeat(10))];
  expect(ten / one).toBeLessThan(16);
});

it("costs in proportion to the length of a single paragraph", { timeout: 180_000 }, async () => {
  const sentence =
    "Recalling General Assembly resolution 70/1 of 25 September 2015 and the Convention on the Rights of the Child, article 4 of the Convention, ";
  const [one, ten] = [await costOf(sentence.repeat(40)), await costOf(sentence.repeat(400))];
  expect(ten / one).toBeLessThan(16);
});
