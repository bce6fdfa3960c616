import { languages } from "../model/language.ts";
import type { Body, Instrument, Registry } from "./registry.ts";

/** What the registry holds, in Markdown: names by language, instruments and bodies by kind, sessions by body. */
export function countTables(registry: Registry): string {
  const instruments = [...registry.instruments.values()];
  // The assemblies of the Inter-Parliamentary Union are counted as its sessions.
  const bodies = [...registry.bodies.values()].filter(({ id }) => !/^ipu-assembly-\d/u.test(id));
  return [
    markdown(
      ["", "rows", "confirmed", ...languages.map((language) => `names ${language} (of)`)],
      [countsRow("instruments", instruments), countsRow("bodies", bodies)],
    ),
    `Instruments by kind: ${listed(instruments.map(({ kind }) => kind))}.`,
    `Bodies by kind: ${listed(bodies.map(({ kind }) => kind))}.`,
    `Sessions: ${listed(registry.sessions.map(({ body }) => body))}.`,
  ].join("\n\n");
}

type Entry = Instrument | Body;

/** Rows, confirmed rows, and `names (bearers)` in each language. */
function countsRow(label: string, entries: readonly Entry[]): readonly string[] {
  return [
    label,
    String(entries.length),
    String(entries.filter(({ confirmed }) => confirmed).length),
    ...languages.map((language) => {
      const counts = entries.map(({ names }) => names.filter((name) => name.language === language).length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return `${total} (${counts.filter((count) => count > 0).length})`;
    }),
  ];
}

/** `treaty 846, declaration 236`, most first. */
function listed(words: readonly string[]): string {
  return [...tally(words)]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([word, count]) => `${word} ${count}`)
    .join(", ");
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** A Markdown table, its columns padded as prettier pads them. */
function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join(
    "\n",
  );
}
