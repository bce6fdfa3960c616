import { type ComparedSide, type ComparedWork, compare } from "../graph/compare.ts";
import type { WorkIndex } from "../graph/work-index.ts";
import type { Command } from "./command.ts";
import { collectionOf, nodeNamed } from "./collection-of.ts";
import { namesAndPaths, namesAndPathsNotes } from "./names-and-paths.ts";
import { printTable, tableFormat } from "./print-table.ts";
import { readingOptions } from "./settings.ts";

export const compareCommand: Command = {
  name: "compare",
  summary:
    "Tells what two documents, assemblies or bodies both cite, what only one of them cites, and with which acts.",
  usage: "A B [PATH…] [options]",
  notes: namesAndPathsNotes,
  options: {
    ...tableFormat,
    ...readingOptions,
  },
  run: async (given) => {
    const { names, paths } = namesAndPaths(given, 2);
    const { works, code } = await collectionOf(given, paths);
    if (code === 2) return 2;
    const [a, b] = [nodeNamed(works, names[0]!), nodeNamed(works, names[1]!)];
    const result = compare(works, a, b);
    const rows = groups.flatMap(([name, words]) =>
      result[name].map((work) => [words, ...rowOf(works, work)]),
    );
    const labels = [a, b].map((id) => works.work(id)!.label);
    const title = [
      `${labels[0]} and ${labels[1]}: ${result.both.length} works cited by both, ${result.citedByBoth.length} documents that cite both`,
    ];
    await printTable(given, { head: ["", "work", ...labels], rows, title }, result);
    return code;
  },
};

/** The parts of a comparison in the order of the table. */
const groups = [
  ["both", "both cite"],
  ["onlyA", "only the first cites"],
  ["onlyB", "only the second cites"],
  ["citedByBoth", "cites both"],
  ["citedByOnlyA", "cites only the first"],
  ["citedByOnlyB", "cites only the second"],
] as const;

function rowOf(works: WorkIndex, { id, a, b }: ComparedWork): readonly string[] {
  return [works.work(id)!.label, side(a), side(b)];
}

function side(given: ComparedSide | undefined): string {
  return given === undefined
    ? ""
    : `${given.weight}${given.acts.length > 0 ? ` (${given.acts.join(", ")})` : ""}`;
}
