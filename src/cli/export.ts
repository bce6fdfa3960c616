import { rename, rm, writeFile } from "node:fs/promises";
import { exportFormats } from "../export/index.ts";
import { InputError } from "../model/diagnostic.ts";
import { type Arguments, type Command, say, text, UsageError } from "./command.ts";
import { graphIn } from "./collection-folder.ts";
import { collectionOf } from "./collection-of.ts";
import { write } from "./write-lines.ts";
import { readingOptions } from "./settings.ts";

export const exportCommand: Command = {
  name: "export",
  summary:
    'Writes the graph of texts, or of a folder that "recalling build" wrote, in a format of other tools.',
  usage: "PATH… [options]",
  options: {
    format: {
      type: "string",
      short: "f",
      value: "FORMAT",
      choices: exportFormats.map(({ id }) => id),
      description: "gexf unless told; see below",
    },
    "gexf-version": {
      type: "string",
      value: "1.3|1.2",
      choices: ["1.3", "1.2"],
      description: "with --format gexf; 1.3 unless told",
    },
    out: {
      type: "string",
      short: "o",
      value: "FILE",
      description: "file to write instead of standard output",
    },
    title: { type: "string", value: "TITLE", description: "title of the collection" },
    ...readingOptions,
  },
  notes: exportFormats.map(({ id, description }) => `  ${id.padEnd(10)}${description}`),
  run: async (given) => {
    const format = formatOf(given);
    const { collection, evidence, code } = await collectionOf(given, given.paths);
    if (code === 2) return 2;
    const content = [...format.lines({ graph: graphIn(collection), collection, evidence })].join("\n");
    const out = text(given, "out");
    await (out === undefined ? write(content) : writeWhole(out, content));
    if (out !== undefined)
      say(
        `${collection.graph.nodes.length} nodes, ${collection.graph.edges.length} edges; written to ${out}`,
      );
    return code;
  },
};

function formatOf(given: Arguments): (typeof exportFormats)[number] {
  const name = text(given, "format") ?? "gexf";
  const version = text(given, "gexf-version");
  if (version !== undefined && name !== "gexf")
    throw new UsageError(`--gexf-version goes with --format gexf, not with --format ${name}`);
  const id = version === "1.2" ? "gexf-1.2" : name;
  return exportFormats.find((format) => format.id === id)!;
}

/** Writes a file whole or not at all. */
async function writeWhole(path: string, content: string): Promise<void> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw new InputError(path, [`cannot be written (${(cause as NodeJS.ErrnoException).code})`], { cause });
  }
}
