import { directionOf } from "./pdf-direction.ts";
import type { Line } from "./pdf-lines.ts";
import type { PlacedColumn } from "./pdf-translations.ts";

/**
 * The columns with the brackets of Arabic turned round, where a PDF stores them as they are printed: a bracket opens to the left
 * there, and is printed as `)`. Browsers store them so, word processors store what was typed; the whole document tells.
 */
export function withTurnedBrackets(columns: readonly PlacedColumn[]): readonly PlacedColumn[] {
  const arabic = columns.flatMap(({ column }) => column).filter(({ direction }) => direction === "rtl");
  const balance = arabic.reduce((sum, line) => sum + openings(line), 0);
  if (balance >= 0) return columns;
  return columns.map(({ page, column }) => ({
    page,
    column: column.map((line) => (line.direction === "rtl" ? turnedLine(line) : line)),
  }));
}

/** Pairs of brackets that open first, less those that close first, outside Latin words. */
function openings({ runs }: Line): number {
  const words = runs.map(({ text }) => (isLatin(text) ? " " : text)).join("");
  return (
    (words.match(/[([][^()[\]]{0,80}[)\]]/gu)?.length ?? 0) -
    (words.match(/[)\]][^()[\]]{0,80}[([]/gu)?.length ?? 0)
  );
}

function turnedLine(line: Line): Line {
  const runs = line.runs.map((run) =>
    isLatin(run.text)
      ? run
      : { ...run, text: run.text.replace(/[()[\]«»]/gu, (sign) => pairs[sign] ?? sign) },
  );
  return { ...line, runs };
}

const pairs: Readonly<Record<string, string>> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "«": "»",
  "»": "«",
};

function isLatin(text: string): boolean {
  return directionOf(text) === "ltr" && /\p{L}/u.test(text);
}
