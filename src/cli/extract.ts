import { mentionRecords } from "../export/mention-record.ts";
import { readSource } from "../read/index.ts";
import { type Command, say } from "./command.ts";
import { readInputs, sayOfFile } from "./read-inputs.ts";
import { readingOptions, readWith, settingsOf } from "./settings.ts";
import { write, writeLines } from "./write-lines.ts";

export const extract: Command = {
  name: "extract",
  summary: "Prints every mention of a resolution, treaty, document or body: one JSON object a line.",
  usage: "PATH… [options]",
  options: {
    text: { type: "boolean", description: "print instead the text in which the offsets count" },
    ...readingOptions,
  },
  notes: ["PATH is a .txt, .md, .html, .pdf, .docx or .xml (Akoma Ntoso) file, or a folder of such files."],
  run: async (given) => {
    if (given.values.text)
      return readInputs(given.paths, async (path, bytes) => {
        const source = await readSource(path, bytes);
        sayOfFile(source);
        await write(source.text);
      });
    const settings = await settingsOf(given);
    return readInputs(given.paths, async (path, bytes) => {
      const reading = await readWith(settings, path, bytes);
      sayOfFile(reading.source);
      const records = mentionRecords(reading);
      if (records.length === 0) say(`${path}: no mention found`);
      await writeLines(records);
    });
  },
};
