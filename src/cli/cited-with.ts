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
    const { graph, code } = await collectionOf(given, paths);
    if (code === 2) return 2;
    const id = nodeNamed(graph, words);
    const result = citedWith(graph, id);
    const rows = result.map((other) => [
      other.both,
      other.of,
      other.id,
      graph.getNodeAttribute(other.id, "title"),
    ]);
    const title = [`cited together with ${graph.getNodeAttribute(id, "title")}`];
    await printTable(given, { head: ["documents", "of", "id", "title"], rows, title }, result);
    return code;
  },
};
