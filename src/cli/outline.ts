import { outlineRecords, outlineTree } from "../export/outline.ts";
import { readSource } from "../read/index.ts";
import { segmentSource } from "../segment/segment-source.ts";
import type { Command } from "./command.ts";
import { readInputs, sayOfFile } from "./read-inputs.ts";
import { readingOptions, settingsOf } from "./settings.ts";
import { write, writeLines } from "./write-lines.ts";

export const outline: Command = {
  name: "outline",
  summary: "Prints the structure of each text: one JSON object a paragraph.",
  usage: "PATH… [options]",
  options: {
    tree: { type: "boolean", description: "print a readable tree instead" },
    registry: readingOptions.registry,
  },
  run: async (given) => {
    const { registry } = await settingsOf(given);
    return readInputs(given.paths, async (path, bytes) => {
      const source = await readSource(path, bytes);
      sayOfFile(source);
      const segmented = segmentSource(source, registry);
      await (given.values.tree ? write(outlineTree(segmented)) : writeLines(outlineRecords(segmented)));
    });
  },
};
