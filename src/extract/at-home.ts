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
export function isAtHome(word: string, document: Document, registry: Registry): boolean {
  return stepsHome(word, document, registry) !== Infinity;
}

/** How far above the body that has adopted the text that of "@who" stands: 0 in its own texts, infinite elsewhere. */
function stepsHome(word: string, { facts }: Document, registry: Registry): number {
  const line = bodyLine(registry, facts.issuingBody ?? "");
  const steps = line.findIndex(({ id }) => id === word.slice(sign.length));
  return steps === -1 ? Infinity : steps;
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
  const steps = ({ onlyWith }: NameEntry): number =>
    Math.min(...onlyWith.map((word) => stepsHome(word, document, registry)));
  // The Pan American Health Organization's own Financial Regulations come before those of the World Health Organization above it.
  const nearest = Math.min(...entries.filter(isDomestic).map(steps));
  return entries.filter((entry) =>
    nearest === Infinity ? !isDomestic(entry) : isDomestic(entry) && steps(entry) === nearest,
  );
}

function isDomestic({ onlyWith }: NameEntry): boolean {
  return onlyWith.length > 0 && onlyWith.every(asksForHome);
}
