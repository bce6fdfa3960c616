import type { Registry } from "../registry/registry.ts";
import type { FoundName } from "./found-name.ts";

// "… on Combating Marine Debris": what a declaration is about.
const subject = /^ (?:on|for|to|against) (?:the )?(?<word>\p{Lu}[\p{L}-]+)/u;
// "San" before "Salvador Declaration".
const placeBefore = /(?<!\p{L})(?:San|Santa|São|Los|Las|New|Port|Saint|St\.) $/u;

/**
 * True for the "Bangkok Declaration" of "Bangkok Declaration on Combating Marine Debris in the ASEAN Region", if no name
 * of a declaration of Bangkok that the registry knows has that word; and for the end of a longer place.
 */
export function isOtherDeclaration(found: FoundName, text: string, registry: Registry): boolean {
  const { entries, start, end } = found;
  if (!text.startsWith("Declaration", end - 11)) return false;
  if (!entries.every(({ layer, length }) => layer === "instrument" && length < 5)) return false;
  if (placeBefore.test(text.slice(Math.max(0, start - 6), start))) return true;
  const word = subject.exec(text.slice(end, end + 40))?.groups?.word?.toLowerCase();
  if (word === undefined) return false;
  return !entries.some(({ id }) =>
    registry.instruments.get(id)?.names.some(({ name }) => name.toLowerCase().includes(word)),
  );
}
