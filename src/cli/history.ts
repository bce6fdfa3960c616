import { historyOf } from "../graph/history-of.ts";
import { lineageOf, type LineageStep } from "../graph/lineage-of.ts";
import type { WorkIndex } from "../graph/work-index.ts";
import { type Command, text } from "./command.ts";
import { collectionOf, nodeNamed } from "./collection-of.ts";
import { namesAndPaths, namesAndPathsNotes } from "./names-and-paths.ts";
import { printTable, tableFormat } from "./print-table.ts";
import { readingOptions } from "./settings.ts";

export const history: Command = {
  name: "history",
  summary: "Tells how a work or body has been cited: when, by whom, with which act.",
  usage: "WORK [PATH…] [options]",
  options: {
    ...tableFormat,
    ...readingOptions,
  },
  notes: namesAndPathsNotes,
  run: async (given) => {
    const { names, paths } = namesAndPaths(given, 1);
    const { works, evidence, code } = await collectionOf(given, paths);
    if (code === 2) return 2;
    const id = nodeNamed(works, names[0]!);
    const result = { ...historyOf(works, evidence, id), lineage: lineageOf(works, id) };
    const inFull = text(given, "format") === "csv";
    const rows = result.marks.flatMap(({ work, date, year, evidence: indexes }) =>
      indexes.map((index) => {
        const { label, act, sentence, mark } = evidence[index]!;
        const words = inFull ? sentence : fromMark(sentence, mark.start);
        return [date ?? year ?? "", works.work(work)!.label, label, act ?? "", words];
      }),
    );
    const { firstCited, lastCited, mostOftenWith } = result;
    const span =
      firstCited === undefined
        ? "cited by no dated work"
        : `first cited ${firstCited}, last cited ${lastCited}`;
    const often = mostOftenWith
      .slice(0, 3)
      .map((other) => `${works.work(other.id)!.label} (${other.both} of ${other.of})`);
    const title = [
      works.work(id)!.title,
      `${span}${often.length > 0 ? `; most often with ${often.join(", ")}` : ""}`,
    ];
    await printTable(
      given,
      {
        head: ["date", "cited by", "paragraph", "act", "sentence"],
        rows,
        title,
        foot: [
          ...lineageLines(works, "builds on", result.lineage.buildsOn),
          ...lineageLines(works, "built on by", result.lineage.builtOnBy),
        ],
      },
      result,
    );
    return code;
  },
};

/** A sentence from a few words before the mention on. */
function fromMark(sentence: string, start: number): string {
  return start <= 24 ? sentence : `… ${sentence.slice(sentence.indexOf(" ", start - 24) + 1)}`;
}

/** The resolutions of a lineage, those of a further step further in. */
function lineageLines(works: WorkIndex, name: string, steps: readonly LineageStep[]): readonly string[] {
  if (steps.length === 0) return [];
  const below = (by: string, depth: number): readonly string[] =>
    steps
      .filter((step) => step.by === by && step.depth === depth)
      .flatMap(({ work }) => {
        const { label, year } = works.work(work)!;
        return [`${"  ".repeat(depth)}${label} ${year ?? ""}`.trimEnd(), ...below(work, depth + 1)];
      });
  const start = steps.find(({ depth }) => depth === 1)!.by;
  return [`${name}:`, ...below(start, 1)];
}
