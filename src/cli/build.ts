import { type Command, say, text, texts, UsageError } from "./command.ts";
import { collect, summaryOf } from "./collect.ts";
import { writeBuiltFolder } from "./collection-folder.ts";
import { dataTables, registryOf, tablesFrom } from "./data-tables.ts";

export const build: Command = {
  name: "build",
  summary: "Builds the graph of all texts and writes it with the page that shows it to a folder.",
  usage: "PATH… --out DIR [options]",
  options: {
    out: {
      type: "string",
      short: "o",
      value: "DIR",
      description: "folder to write; one of ours is replaced",
    },
    title: { type: "string", value: "TITLE", description: "title of the collection" },
    registry: {
      type: "string",
      multiple: true,
      value: "FILE",
      description: "add or override rows of the registry",
    },
  },
  notes: ['The folder works from any web host: copy it there, or run "recalling serve DIR".'],
  run: async (given) => {
    const out = text(given, "out");
    if (out === undefined) throw new UsageError("no folder to write to; give --out DIR");
    const tables = texts(given, "registry");
    const { built, code } = await collect(given.paths, registryOf(tables), text(given, "title"));
    if (code === 2) return 2;
    await writeBuiltFolder(out, built, { ...dataTables(), ...tablesFrom(tables) });
    say(`${summaryOf(built)}; written to ${out}`);
    return code;
  },
};
