import { citedWith } from "../graph/cited-with.ts";
import { type Command, UsageError } from "./command.ts";
import { collectionOf, nodeNamed } from "./collection-of.ts";
import { printTable, tableFormat } from "./print-table.ts";
import { readingOptions } from "./settings.ts";

export const citedWithCommand: Command = {
  name: "cited-with",
  summary: "Tells which works are cited together with a work, and by how many documents.",
  usage: "ID [PATH…] [options]",
  options: {
    ...tableFormat,
    ...readingOptions,
  },
  run: async (given) => {
    const [words, ...paths] = given.paths;
    if (words === undefined) throw new UsageError("no work named; give its id, symbol or name");
    const { works, code } = await collectionOf(given, paths);
    if (code === 2) return 2;
    const id = nodeNamed(works, words);
    const result = citedWith(works, id);
    const rows = result.map((other) => [other.both, other.of, other.id, works.work(other.id)!.title]);
    const title = [`cited together with ${works.work(id)!.title}`];
    await printTable(given, { head: ["documents", "of", "id", "title"], rows, title }, result);
    return code;
  },
};
