/** The tables that the registry knows, with their columns in order. */
export const tableColumns = {
  instruments: [
    "id",
    "kind",
    "adopted",
    "place",
    "in_force",
    "series",
    "registration",
    "volumes",
    "depositary",
    "adopted_by",
    "issuer",
    "supplements",
    "amends",
    "supersedes",
    "part_of",
    "source",
    "confirmed",
  ],
  bodies: ["id", "kind", "parent", "series", "from", "to", "successor", "source", "confirmed"],
  names: ["id", "language", "form", "name", "only_with"],
  sessions: ["body", "session", "place", "start", "end", "first", "last", "source"],
  openingPhrases: ["language", "phrase", "part", "english", "strength"],
  words: ["language", "concept", "form"],
} as const;

export type TableKind = keyof typeof tableColumns;

/**
 * What a table is, told by its header: a column that only this kind has. A user's table may leave out
 * every other column but the key. Undefined for a table of no known kind.
 */
export function tableKind(columns: readonly string[]): TableKind | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => columns.includes(name));
  if (has("language", "phrase", "english")) return "openingPhrases";
  if (has("language", "concept", "form")) return "words";
  if (has("id", "language", "name")) return "names";
  if (has("body", "session")) return "sessions";
  if (has("id") && ["parent", "successor", "from", "to"].some((name) => has(name))) return "bodies";
  if (has("id", "kind")) return "instruments";
  return undefined;
}

/** What is wrong with a header that is that of no table, and which ones are, by the columns that tell them. */
export function noTable(columns: readonly string[]): string {
  return `columns "${columns.join(",")}" are those of no table; expected instruments (id,kind,…), bodies (id,kind,parent,from,…), names (id,language,form,name), sessions (body,session,…), opening phrases (language,phrase,english,…) or words (language,concept,form); data/README.md lists all columns`;
}
