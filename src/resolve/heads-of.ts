import { headNouns } from "../extract/head-noun.ts";
import type { Language } from "../model/language.ts";
import type { Name, Registry } from "../registry/registry.ts";

const known = new WeakMap<Registry, Map<string, ReadonlySet<string>>>();

/**
 * The head nouns of a work or body in the language of a text: `convention` for the Convention on the Rights of the
 * Child. Its English names speak where it has none in that language.
 */
export function headsOf(
  id: string,
  name: string,
  language: Language,
  registry: Registry,
): ReadonlySet<string> {
  let heads = known.get(registry);
  if (heads === undefined) known.set(registry, (heads = new Map()));
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  const key = owner === undefined ? `${language}\n${name}` : `${language} ${id}`;
  let found = heads.get(key);
  if (found === undefined) {
    const names = owner?.names ?? [{ name, language }];
    found = headsIn(names.filter((one) => one.language === language));
    if (found.size === 0) found = headsIn(names.filter((one) => one.language === "en"));
    heads.set(key, found);
  }
  return found;
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
