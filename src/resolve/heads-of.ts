import { headNouns } from "../extract/head-noun.ts";
import { type Language, languages } from "../model/language.ts";
import type { Name, Registry } from "../registry/registry.ts";

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

function namesOf(id: string, name: string, registry: Registry): readonly Pick<Name, "name" | "language">[] {
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  return owner?.names ?? languages.map((language) => ({ name, language }));
}

// What a name is about begins here; the noun at its core stands before.
const subject =
  /(?<=\p{L}.{2,}) (?:of(?! (?:Action|Experts))|on|for(?! Action)|to|in|against|relating|concerning|regarding|between|supplementing|among|under|du|des|de(?! trabajo)|d[’'](?!action|experts)|sur|relatif|relative|pour|contre|sobre|para|contra|relativ[ao]|über|gegen|für|zum|zur|der|о|об|по|против|для)(?![\p{L}-])/u;

function coreOf(name: string): string {
  const at = subject.exec(name)?.index;
  return at === undefined ? name : name.slice(0, at);
}

type Pattern = { readonly head: string; readonly form: RegExp };

const patterns = new Map<Language, readonly Pattern[]>();

function patternsOf(language: Language): readonly Pattern[] {
  let made = patterns.get(language);
  if (made === undefined) {
    made = headNouns(language).map(({ head, singular, plural }) => ({
      head,
      form: new RegExp(
        `(?<![\\p{L}-])(?:${[singular, plural].filter((one) => one !== undefined).join("|")})(?![\\p{L}])`,
        "u",
      ),
    }));
    patterns.set(language, made);
  }
  return made;
}

function headsIn(names: readonly Pick<Name, "name" | "language">[]): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const { name, language } of names) {
    const core = coreOf(name);
    if (language === "ru") {
      // Cases look alike: of "Секретариат Организации" the first noun is the core.
      const [first] = patternsOf(language)
        .map(({ head, form }) => ({ head, at: core.search(form) }))
        .filter(({ at }) => at >= 0)
        .sort((x, y) => x.at - y.at);
      if (first !== undefined) heads.add(first.head);
      continue;
    }
    for (const { head, form } of patternsOf(language))
      if (!heads.has(head) && form.test(core)) heads.add(head);
  }
  return heads;
}
