import type { Document } from "../model/document.ts";
import { bodyLine } from "../registry/body-line.ts";
import type { Registry } from "../registry/registry.ts";
import type { NameEntry } from "./name-list.ts";

/** What a word of `only_with` begins with that names an organization: "@who" stands for texts of its organs. */
const sign = "@";

/** True for a word of `only_with` that names an organization whose organs alone use the name. */
export function asksForHome(word: string): boolean {
  return word.startsWith(sign);
}

/** True in a text that the organization of "@who" or an organ of it has adopted. */
export function isAtHome(word: string, { facts }: Document, registry: Registry): boolean {
  return bodyLine(registry, facts.issuingBody ?? "").some(({ id }) => id === word.slice(sign.length));
}

/**
 * The bearers that a name can have in a document: "Executive Board" is that of the World Health Organization in the
 * texts of its organs alone, "General Assembly" in those of the Organization of American States its own.
 */
export function bearersIn(
  entries: readonly NameEntry[],
  document: Document,
  registry: Registry,
): readonly NameEntry[] {
  if (!entries.some(isDomestic)) return entries;
  const own = entries.filter(
    (entry) => isDomestic(entry) && entry.onlyWith.some((word) => isAtHome(word, document, registry)),
  );
  return own.length > 0 ? own : entries.filter((entry) => !isDomestic(entry));
}

function isDomestic({ onlyWith }: NameEntry): boolean {
  return onlyWith.length > 0 && onlyWith.every(asksForHome);
}
