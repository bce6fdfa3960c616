import { headNouns } from "../extract/head-noun.ts";
import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Name, Registry } from "../registry/registry.ts";

/**
 * The head nouns of a work or body in the language of a text: `convention` for the Convention on the Rights of the
 * Child, `protocol` alone for a protocol to it. Its English names speak where it has none in that language, wrong and
 * historic ones ("International Convention on Civil and Political Rights") only where there is no other.
 */
export function headsOf(
  id: string,
  name: string,
  language: Language,
  registry: Registry,
): ReadonlySet<string> {
  const heads = known(registry);
  const owner = registry.instruments.get(id) ?? registry.bodies.get(id);
  const key = owner === undefined ? `${language}\n${name}` : `${language} ${id}`;
  let found = heads.get(key);
  if (found === undefined) {
    const names: readonly HeadedName[] = owner?.names ?? [{ name, language }];
    const right = names.filter(({ form }) => form !== "variant");
    found = headsIn(right.filter((one) => one.language === language));
    if (found.size === 0) found = headsIn(right.filter((one) => one.language === "en"));
    if (found.size === 0) found = headsIn(names.filter((one) => one.language === language));
    if (owner?.kind === "protocol" && found.has("protocol")) found = new Set(["protocol"]);
    if (language === "ar" || language === "zh") found = withTwins(found);
    heads.set(key, found);
  }
  return found;
}

const known = oncePer<Registry, Map<string, ReadonlySet<string>>>(() => new Map());

/** Nouns for which Arabic and Chinese have one word: لجنة and 委员会 are committees and commissions. */
const twins = [
  ["committee", "commission"],
  ["court", "tribunal"],
] as const;

function withTwins(heads: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(heads);
  for (const [one, other] of twins)
    if (all.has(one) || all.has(other)) {
      all.add(one);
      all.add(other);
    }
  return all;
}

type HeadedName = Pick<Name, "name" | "language"> & Partial<Pick<Name, "form">>;

// What a name is about begins here; the noun at its core stands before.
const subject =
  /(?<=\p{L}.{2,}?) (?:of(?! (?:Action|Experts))|on|for(?! Action)|to|in|against|relating|concerning|regarding|between|supplementing|among|under|du|des|de(?! trabajo| Acción| Expertos| Supervisión| Vigilancia| contrôle| surveillance)|d[’'](?!action|experts)|sur|relatif|relative|pour|contre|sobre|para|contra|relativ[ao]|über|gegen|für|zum|zur|der|о|об|по|против|для)(?![\p{L}-])/u;

function coreOf(name: string): string {
  const at = subject.exec(name)?.index;
  return at === undefined ? name : name.slice(0, at);
}

type Pattern = { readonly head: string; readonly form: RegExp; readonly isBody: boolean };

const patterns = new Map<Language, readonly Pattern[]>();

function patternsOf(language: Language): readonly Pattern[] {
  let made = patterns.get(language);
  if (made === undefined) {
    made = headNouns(language).map(({ head, singular, plural, layer }) => ({
      head,
      isBody: layer === "body",
      form: new RegExp(
        `(?<![\\p{L}-])(?:${[singular, plural].filter((one) => one !== undefined).join("|")})(?![\\p{L}])`,
        // "Международный комитет по контролю над наркотиками" is „Комитет“
        language === "ru" ? "iu" : "u",
      ),
    }));
    patterns.set(language, made);
  }
  return made;
}

function headsIn(names: readonly HeadedName[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ name, language }) => headsOfCore(coreOf(name), language)));
}

const cores = new Map<string, readonly string[]>();

/** The heads of one core; worked out once for all resolutions of a body, since no noun needs digits. */
function headsOfCore(core: string, language: Language): readonly string[] {
  const shape = core.replace(/\d+/gu, "0");
  const key = `${language} ${shape}`;
  let heads = cores.get(key);
  if (heads === undefined) cores.set(key, (heads = headsInCore(shape, language)));
  return heads;
}

// "Counter-Terrorism Committee Executive Directorate" is no committee.
const otherNoun =
  /(?<!\p{L})(?:Directorate|Division|Department|Section|Unit|Service|Team|Desk|Bureau|Chair|President|Library)$/u;

/** The last noun is the core: "Human Rights Council Advisory Committee" is a committee and no council. */
function headsInEnglish(core: string, patterns: readonly Pattern[]): readonly string[] {
  const found = patterns.filter(({ form }) => form.test(core));
  const bodies = found.filter(({ isBody }) => isBody);
  if (bodies.length > 0 && otherNoun.test(core))
    return found.filter(({ isBody }) => !isBody).map(({ head }) => head);
  const last =
    bodies.length > 1 && !core.includes(" and ") ? bodies.filter(({ form }) => endsWith(core, form)) : [];
  return (last.length > 0 ? found.filter((one) => !one.isBody || last.includes(one)) : found).map(
    ({ head }) => head,
  );
}

function endsWith(core: string, form: RegExp): boolean {
  return form.test(core.slice(core.lastIndexOf(" ") + 1));
}

function headsInCore(core: string, language: Language): readonly string[] {
  const patterns = patternsOf(language);
  if (language === "en") return headsInEnglish(core, patterns);
  if (language !== "ru")
    return firstInstrument(
      core,
      patterns.filter(({ form }) => form.test(core)),
    );
  // Cases look alike: of "Секретариат Организации" the first noun is the core.
  const [first] = patterns
    .map(({ head, form }) => ({ head, at: core.search(form) }))
    .filter(({ at }) => at >= 0)
    .sort((x, y) => x.at - y.at);
  return first === undefined ? [] : [first.head];
}

/**
 * Bodies as they are, of nouns for instruments the first and what is joined to it: "Accord se rapportant à la
 * Convention" is an agreement, "Déclaration et Programme d’action" is both.
 */
function firstInstrument(core: string, found: readonly Pattern[]): readonly string[] {
  const placed = found
    .filter(({ isBody }) => !isBody)
    .map(({ head, form }) => ({ head, at: core.search(form) }))
    .sort((x, y) => x.at - y.at);
  const [first] = placed;
  const isOther = (at: number): boolean =>
    first !== undefined &&
    subordinate.test(core.slice(first.at, at)) &&
    !/ (?:et|y|e|und|و) /u.test(core.slice(first.at, at));
  const heads = new Set(placed.filter(({ at }) => !isOther(at)).map(({ head }) => head));
  return found.filter(({ head, isBody }) => isBody || heads.has(head)).map(({ head }) => head);
}

const subordinate = / (?:à|au|aux|a|al|en|zu|zum|zur|im) /u;
