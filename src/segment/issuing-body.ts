import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import { folded } from "./folded.ts";

/** The registry id of the adopting body that a line names, the longest name first: "The General Assembly," gives `unga`. */
export type BodyReader = (line: string) => string | undefined;

/** Kinds of bodies that adopt texts. */
const adopting = new Set([
  "organ",
  "assembly",
  "council",
  "commission",
  "conference",
  "committee",
  "treaty-body",
  "forum",
  "board",
]);

/** In "the Peace and Security Council (PSC) of the African Union" no part of the name. */
const acronym = / \([A-Z]{2,8}\)/gu;

export const bodyReader = oncePer((registry: Registry): BodyReader => {
  const { names, longest } = namesOf(registry);
  return (line) => {
    if (
      /\bIPU\b|Inter-Parliamentary Union|Union interparlementaire|Unión Interparlamentaria|للاتحاد البرلماني|Interparlamentarischen? Union|各国议会联盟|Межпарламентск/u.test(
        line,
      )
    )
      return registry.bodies.has("ipu") ? "ipu" : undefined;
    // the Assembly of the Council of Europe calls itself by its short name alone
    if (/^(?:(?:Author|Auteur)\(s\)\s?:\s)?(?:Parliamentary Assembly|Assemblée parlementaire)$/u.test(line))
      return "pace";
    return longestName(line.replaceAll(acronym, ""), names, longest);
  };
});

function namesOf(registry: Registry): {
  readonly names: ReadonlyMap<string, string>;
  readonly longest: number;
} {
  const names = new Map<string, string>();
  let longest = 1;
  for (const body of registry.bodies.values()) {
    if (!adopting.has(body.kind)) continue;
    for (const { form, name, onlyWith } of body.names) {
      if (form === "acronym" || onlyWith.length > 0) continue;
      const words = wordsOf(name);
      const key = words.join(" ");
      longest = Math.max(longest, words.length);
      // the bodies whose texts have symbols of their own come before others of the name
      if (!names.has(key) || body.series.length > 0)
        names.set(key, names.has(key) && !isPrincipal(body.id) ? names.get(key)! : body.id);
    }
  }
  for (const [key, id] of domesticNames(registry)) if (!names.has(key)) names.set(key, id);
  return { names, longest: Math.min(longest, 16) };
}

/** What one organization alone calls an organ of its own: "Peace and Security Council", "Directing Council". */
function domesticNames(registry: Registry): ReadonlyMap<string, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, kind, names } of registry.bodies.values())
    for (const { form, name, onlyWith } of names) {
      const words = wordsOf(name);
      if (form === "acronym" || words.length < 2) continue;
      const isOwn =
        adopting.has(kind) && onlyWith.length > 0 && onlyWith.every((word) => word.startsWith("@"));
      const key = words.join(" ");
      bearers.set(key, (bearers.get(key) ?? new Set<string>()).add(isOwn ? id : ""));
    }
  return new Map(
    [...bearers].flatMap(([key, ids]) =>
      ids.size === 1 && !ids.has("") ? [[key, [...ids][0]!] as const] : [],
    ),
  );
}

function isPrincipal(id: string): boolean {
  return /^(?:unga|unsc|ecosoc|hrc|unea|wha|pace|ep)$/u.test(id);
}

function wordsOf(text: string): readonly string[] {
  return folded(text).match(/\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The id of the longest name among the first words of a line. */
function longestName(line: string, names: ReadonlyMap<string, string>, longest: number): string | undefined {
  const words = wordsOf(line.slice(0, 400));
  for (let count = Math.min(longest, words.length); count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const id = names.get(words.slice(from, from + count).join(" "));
      if (id !== undefined) return id;
    }
  return undefined;
}
