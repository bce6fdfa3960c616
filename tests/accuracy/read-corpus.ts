import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { registryOf } from "../../src/cli/data-tables.ts";
import type { Reading } from "../../src/model/reading.ts";
import { readFile } from "../../src/pipeline.ts";

/** Paths below the project's root, from which vitest runs. */
export const corpusFolder = join("data", "corpus");
export const goldFolder = join("tests", "gold");

/** The readings of the five source texts, in the order of their names. */
export async function readCorpus(): Promise<readonly Reading[]> {
  const registry = registryOf();
  const files = readdirSync(corpusFolder).sort();
  return Promise.all(
    files.map((file) => readFile(basename(file), readFileSync(join(corpusFolder, file)), registry)),
  );
}

/** The rows of every `.jsonl` file of the annotation. */
export function readGold<T>(): readonly T[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(join(goldFolder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
