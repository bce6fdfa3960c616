import { languages } from "../model/language.ts";
import type { Body, Instrument, Registry } from "./registry.ts";

/** What the registry holds, as tables in Markdown: instruments and bodies by kind, names by language, sessions by body. */
export function countTables(registry: Registry): string {
  const instruments = [...registry.instruments.values()];
  const bodies = [...registry.bodies.values()].filter(({ kind }) => kind !== "assembly");
  const sessions = [...tally(registry.sessions.map(({ body }) => body))];
  return [
    `${instruments.length} instruments and groups (${confirmed(instruments)} confirmed), ${bodies.length} bodies ` +
      `(${confirmed(bodies)} confirmed), ${registry.sessions.length} sessions.`,
    markdown(["names", ...languages], [namesRow("instruments", instruments), namesRow("bodies", bodies)]),
    markdown(["instruments", "count"], byKind(instruments)),
    markdown(["bodies", "count"], byKind(bodies)),
    markdown(
      ["sessions of", "count"],
      sessions.map(([body, count]) => [body, String(count)]),
    ),
  ].join("\n\n");
}

type Entry = Instrument | Body;

function confirmed(entries: readonly Entry[]): number {
  return entries.filter((entry) => entry.confirmed).length;
}

/** `names (bearers)` in each language. */
function namesRow(label: string, entries: readonly Entry[]): readonly string[] {
  return [
    label,
    ...languages.map((language) => {
      const counts = entries.map(({ names }) => names.filter((name) => name.language === language).length);
      const total = counts.reduce((sum, count) => sum + count, 0);
      return `${total} (of ${counts.filter((count) => count > 0).length})`;
    }),
  ];
}

function byKind(entries: readonly Entry[]): readonly (readonly string[])[] {
  return [...tally(entries.map(({ kind }) => kind))]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([kind, count]) => [kind, String(count)]);
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
