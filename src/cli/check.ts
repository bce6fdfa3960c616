import { toldOnce } from "../graph/told-once.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { sourceOffset, sourceSpan } from "../model/reading-text.ts";
import type { Reading } from "../model/reading.ts";
import type { Registry } from "../registry/registry.ts";
import { missingNotes, type Remark } from "../resolve/house-style.ts";
import { unknownNames } from "../resolve/unknown-names.ts";
import { type Command, type ExitCode, text } from "./command.ts";
import { readInputs } from "./read-inputs.ts";
import { readingOptions, readWith, settingsOf } from "./settings.ts";
import { counted, write, writeLines } from "./write-lines.ts";

/** One line of `recalling check --format json`. */
interface Finding {
  readonly source: string;
  /** From 1, in the source text. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  readonly id: string;
  readonly paragraph: string | null;
  readonly quote: string | null;
  readonly message: string;
}

export const check: Command = {
  name: "check",
  summary:
    "Tells a drafter what to look at: numbers and dates that disagree, references without an antecedent …",
  usage: "PATH… [options]",
  options: {
    format: {
      type: "string",
      short: "f",
      value: "FORMAT",
      choices: ["text", "json"],
      description: "text (unless told) or json, one object a line",
    },
    ...readingOptions,
  },
  notes: ["Exit code 1 if there is an error; warnings and notes alone give 0."],
  run: async (given) => {
    const format = text(given, "format") ?? "text";
    const settings = await settingsOf(given);
    const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
    const code = await readInputs(given.paths, async (path, bytes) => {
      const findings = findingsIn(await readWith(settings, path, bytes), settings.registry);
      for (const { severity } of findings) counts[severity] += 1;
      await (format === "json" ? writeLines(findings) : write(findings.map(lineOf).join("")));
    });
    if (format === "text")
      await write(
        `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.note, "note")}\n`,
      );
    return code === 0 && counts.error > 0 ? 1 : (code satisfies ExitCode);
  },
};

/** Everything doubted in a file, in the order of its place. */
function findingsIn(reading: Reading, registry: Registry): readonly Finding[] {
  const starts = lineStarts(reading.source.text);
  const finding = (
    diagnostic: Diagnostic,
    offset: number,
    paragraph: string | null,
    quote: string | null,
  ): Finding => ({
    source: reading.source.source,
    ...placeOf(starts, offset),
    severity: diagnostic.severity,
    id: diagnostic.id,
    paragraph,
    quote,
    message: diagnostic.message,
  });
  const ofFile = reading.diagnostics.map((given) => finding(given, given.span?.start ?? 0, null, null));
  const ofCitations = reading.documents.flatMap(({ document, citations }) =>
    [
      ...toldOnce(
        citations.flatMap((citation) => citation.doubts.map((doubt): Remark => ({ citation, doubt }))),
        ({ doubt }) => doubt,
        () => 0,
        ({ citation, doubt }, message) => ({ citation, doubt: { ...doubt, message } }),
      ),
      ...missingNotes(document, citations, registry),
      ...unknownNames(document, citations),
    ].map(({ citation: { paragraph: index, span }, doubt }) => {
      const paragraph = document.children[index]!;
      const { start } = sourceSpan(reading.source.text, paragraph, span);
      const offset = start === 0 ? sourceOffset(paragraph, span.start) : start;
      return finding(doubt, offset, paragraph.label, paragraph.text.slice(span.start, span.end));
    }),
  );
  return [...ofFile, ...ofCitations].sort((a, b) => a.line - b.line || a.column - b.column);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function placeOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

function lineOf({ source, line, column, severity, id, paragraph, quote, message }: Finding): string {
  const place = paragraph === null ? "" : ` ${paragraph} "${quote}":`;
  return `${source}:${line}:${column}: ${severity}:${place} ${message} [${id}]\n`;
}
