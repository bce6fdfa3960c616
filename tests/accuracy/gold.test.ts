import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { mentionRecords } from "../../src/export/mention-record.ts";
import { goldFolder, readCorpus, readGold } from "./read-corpus.ts";
import { type FoundMention, type GoldMention, Likeness, percentages, type Score, score } from "./score.ts";

/** Figures that have been reached, in per cent; a run below one of them fails. Raise them when a rule gets better. */
const floors = JSON.parse(readFileSync(join("tests", "accuracy", "floors.json"), "utf8")) as Record<
  string,
  number
>;

/** Lines between these marks of the README are written by `npm run accuracy`. */
const marks = ["<!-- accuracy -->", "<!-- /accuracy -->"] as const;

let result: Score;

beforeAll(async () => {
  const found = (await readCorpus())
    .flatMap(mentionRecords)
    .map((mention): FoundMention => ({ ...mention, file: basename(mention.source) }));
  const equivalents = JSON.parse(readFileSync(join(goldFolder, "equivalents.json"), "utf8")) as string[][];
  result = score(readGold<GoldMention>(), found, new Likeness(equivalents));
  console.log(`${tableOf(result)}\n\n${result.faults.join("\n")}`);
});

function figuresOf({ citations, bodies, edges, fields }: Score): Record<string, number> {
  const share = ([right, all]: readonly [number, number]) =>
    all === 0 ? 0 : Math.round((1000 * right) / all) / 10;
  const rows = { citations, bodies, edges };
  return {
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([name, tally]) =>
        Object.entries(percentages(tally)).map(([measure, value]) => [`${name} ${measure}`, value]),
      ),
    ),
    ...Object.fromEntries(Object.entries(fields).map(([field, counts]) => [field, share(counts)])),
  };
}

function tableOf(score: Score): string {
  const figures = figuresOf(score);
  const row = (name: string, what: string) =>
    `| ${what} | ${["precision", "recall", "f1"].map((measure) => figures[`${name} ${measure}`]!.toFixed(1)).join(" | ")} |`;
  return [
    "| five source texts, in per cent | precision | recall | F1 |",
    "| --- | ---: | ---: | ---: |",
    row("citations", "citations: words and what they point to"),
    row("bodies", "bodies"),
    row("edges", "edges: which work cites which"),
    "",
    `Where a citation was found, its paragraph is right in ${figures.paragraph} %, the act in ${figures.act} %, the pinpoint in ${figures.pinpoint} %.`,
  ].join("\n");
}

describe("against the annotation by hand", () => {
  it.each(Object.entries(floors))("%s is at least %d", (name, floor) =>
    expect(figuresOf(result)[name]).toBeGreaterThanOrEqual(floor),
  );

  it("the README shows the figures of this run", () => {
    const readme = readFileSync("README.md", "utf8");
    const [before, rest = ""] = readme.split(marks[0]);
    const [, after = ""] = rest.split(marks[1]);
    const current = `${before}${marks[0]}\n\n${tableOf(result)}\n\n${marks[1]}${after}`;
    if (process.env.UPDATE_README) writeFileSync("README.md", current);
    else expect(readme).toBe(current);
  });
});
