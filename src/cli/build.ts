import { type Command, say, text, UsageError } from "./command.ts";
import { collect, summaryOf } from "./collect.ts";
import { checkTarget, writeBuiltFolder } from "./collection-folder.ts";
import { readingOptions, settingsOf } from "./settings.ts";

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
    ...readingOptions,
  },
  notes: ['The folder works from any web host: copy it there, or run "recalling serve DIR".'],
  run: async (given) => {
    const out = text(given, "out");
    if (out === undefined) throw new UsageError("no folder to write to; give --out DIR");
    await checkTarget(out);
    const settings = await settingsOf(given);
    const { built, code } = await collect(given.paths, settings, text(given, "title"));
    if (code === 2) return 2;
    await writeBuiltFolder(out, built, settings.tables);
    say(`${summaryOf(built)}; written to ${out}`);
    return code;
  },
};
