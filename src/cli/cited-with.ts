import { citedWith } from "../graph/cited-with.ts";
import type { Command } from "./command.ts";
import { collectionOf, nodeNamed } from "./collection-of.ts";
import { namesAndPaths, namesAndPathsNotes } from "./names-and-paths.ts";
import { printTable, tableFormat } from "./print-table.ts";
import { readingOptions } from "./settings.ts";

export const citedWithCommand: Command = {
  name: "cited-with",
  summary: "Tells which works are cited together with a work, and by how many documents.",
  usage: "WORK [PATH…] [options]",
  notes: namesAndPathsNotes,
  options: {
    ...tableFormat,
    ...readingOptions,
  },
  run: async (given) => {
    const { names, paths } = namesAndPaths(given, 1);
    const { works, code } = await collectionOf(given, paths);
    if (code === 2) return 2;
    const id = nodeNamed(works, names[0]!);
    const result = citedWith(works, id);
    const rows = result.map((other) => [other.both, other.of, other.id, works.work(other.id)!.title]);
    const title = [`cited together with ${works.work(id)!.title}`];
    await printTable(given, { head: ["documents", "of", "id", "title"], rows, title }, result);
    return code;
  },
};
