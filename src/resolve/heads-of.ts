import { headNouns } from "../extract/head-noun.ts";
import { languages } from "../model/language.ts";
import type { Registry } from "../registry/registry.ts";

const known = new WeakMap<Registry, Map<string, ReadonlySet<string>>>();

/** The head nouns that stand in the names of a work or body, in any language: `convention` for the Convention on the Rights of the Child. */
export function headsOf(id: string, name: string, registry: Registry): ReadonlySet<string> {
  let heads = known.get(registry);
  if (heads === undefined) known.set(registry, (heads = new Map()));
  const key = registry.instruments.has(id) || registry.bodies.has(id) ? id : `${id}\n${name}`;
  let found = heads.get(key);
  if (found === undefined) heads.set(key, (found = headsIn(namesOf(id, name, registry))));
  return found;
}

function namesOf(id: string, name: string, registry: Registry): readonly string[] {
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  return owner === undefined ? [name] : owner.names.map((one) => one.name);
}

let patterns: readonly { readonly head: string; readonly form: RegExp }[] | undefined;

function headsIn(names: readonly string[]): ReadonlySet<string> {
  patterns ??= languages.flatMap((language) =>
    headNouns(language).map(({ head, singular, plural }) => ({
      head,
      form: new RegExp(
        `(?<![\\p{L}-])(?:${[singular, plural].filter((one) => one !== undefined).join("|")})(?![\\p{L}])`,
        "u",
      ),
    })),
  );
  const heads = new Set<string>();
  for (const { head, form } of patterns)
    if (!heads.has(head) && names.some((name) => form.test(name))) heads.add(head);
  return heads;
}
