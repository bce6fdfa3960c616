import { InputError } from "../model/diagnostic.ts";
import { sourceSpan } from "../model/reading-text.ts";
import type { Reading } from "../model/reading.ts";
import { type Command, say, UsageError } from "./command.ts";
import { readBytes } from "./input-files.ts";
import { readingOptions, readWith, settingsOf } from "./settings.ts";
import { write } from "./write-lines.ts";

export const explain: Command = {
  name: "explain",
  summary: "Tells how the mention at a place of a text was read, and why.",
  usage: "FILE:OFFSET [options]",
  options: readingOptions,
  notes: ['OFFSET counts UTF-16 code units from 0, as in "start" and "end" of "recalling extract".'],
  run: async (given) => {
    const [, path, digits] = /^(?<path>.+):(?<offset>\d+)$/u.exec(given.paths[0] ?? "") ?? [];
    if (path === undefined || digits === undefined || given.paths.length > 1)
      throw new UsageError("one place is needed, written FILE:OFFSET");
    const reading = await readWith(await settingsOf(given), path, readBytes(path));
    const offset = Number(digits);
    if (offset >= reading.source.text.length)
      throw new InputError(path, [`offset ${offset} is beyond its end at ${reading.source.text.length}`]);
    const lines = mentionsAt(reading, offset);
    if (lines.length === 0) {
      say(`no mention at ${offset}; "recalling extract ${path}" lists them all`);
      return 1;
    }
    await write(lines.join("\n"));
    return 0;
  },
};

function mentionsAt({ source, documents }: Reading, offset: number): readonly string[] {
  return documents.flatMap(({ document, citations }) =>
    citations.flatMap((citation) => {
      const paragraph = document.children[citation.paragraph]!;
      const { start, end } = sourceSpan(source.text, paragraph, citation.span);
      if (offset < start || offset >= end) return [];
      const targets = citation.targets.map(({ id, name }) => `  → ${id} (${name})`);
      return [
        `"${paragraph.text.slice(citation.span.start, citation.span.end)}" in ${paragraph.label}, ${start}–${end}: ${citation.layer}, ${citation.kind}, ${citation.via}`,
        ...(targets.length > 0 ? targets : ["  → nothing: it stays unresolved"]),
        ...(citation.act === undefined
          ? []
          : [`  act: ${citation.act} (${citation.actEnglish ?? "no English form"})`]),
        ...(citation.pinpoint === undefined ? [] : [`  pinpoint: ${citation.pinpoint}`]),
        ...citation.steps.map((step) => `  · ${step}`),
        ...citation.doubts.map(({ severity, id, message }) => `  ${severity}: ${message} [${id}]`),
        "",
      ];
    }),
  );
}
