import type { Target } from "../model/citation.ts";
import { headNouns } from "../extract/head-noun.ts";
import { addTo } from "../model/grouped.ts";
import type { Language } from "../model/language.ts";
import { oncePerPair } from "../model/once-per.ts";
import type { Body, Registry } from "../registry/registry.ts";
import { headsOf } from "./heads-of.ts";
import { registryTarget } from "./registry-target.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { textAround } from "./words-at.ts";

/**
 * Makes a body that the text names or calls shortly, with the words for an organ or officer of it beside it, that
 * organ: "President of the Council", "Director General of the Agency", "le Président de la Cour", "安理会主席" by the
 * names of the registry; "the Commission of the Security Council" where the text names one such body elsewhere.
 */
export const organsOf: Step = (drafts, context) => {
  const organs = organsIn(context.registry, context.document.language);
  const children = childrenIn(drafts, context.registry);
  const result: Draft[] = [];
  for (const draft of drafts) {
    const one = isPlainBody(draft)
      ? (titled(draft, organs, context) ?? headed(draft, children, context))
      : undefined;
    const overlapped = one === undefined ? [] : overlappedBy(one, result);
    // "[Committee on Fisheries] of the [Food and Agriculture Organization]": named by itself.
    const isNamed = overlapped.some(({ targets }) => targets.length > 0);
    if (one !== undefined && !isNamed)
      for (const other of overlapped) result.splice(result.lastIndexOf(other), 1);
    result.push(one === undefined || isNamed ? draft : one);
  }
  return result;
};

/** The bodies among the last drafts that share words with one that begins before its own words. */
function overlappedBy({ paragraph, span }: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const from = drafts.findLastIndex(
    (one) => one.paragraph !== paragraph || one.span.end < span.start - reach,
  );
  return drafts
    .slice(from + 1)
    .filter((one) => one.layer === "body" && one.span.end > span.start && one.span.start < span.end);
}

function isPlainBody({ layer, targets, mention }: Draft): boolean {
  return layer === "body" && targets.length === 1 && (mention.type === "named" || mention.type === "short");
}

/** An organ or officer by the words that stand beside its body's name, in lower case. */
interface Organ {
  readonly id: string;
  readonly words: string;
}

/** What leads from an organ to its body. */
const links: Readonly<Record<Language, RegExp>> = {
  en: / of (?:the )?$/u,
  fr: / (?:du|des|de la|de l[’'])\s?$/u,
  es: / (?:del|de las?|de los) $/u,
  de: / (?:des|der) $/u,
  ru: / $/u,
  ar: / $/u,
  zh: /$/u,
};

/** Farthest that the words of an organ reach before its body, in code units. */
const reach = 70;

function titled(
  draft: Draft,
  organs: ReadonlyMap<string, readonly Organ[]>,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const own = organs.get(draft.targets[0]!.id);
  if (own === undefined) return undefined;
  const text = textAround(draft, document);
  const { start, end } = draft.span;
  if (document.language === "zh") {
    const found = own.find(({ words }) => text.startsWith(words, end));
    return found && widened(draft, start, end + found.words.length, found.id, registry);
  }
  const before = text.slice(Math.max(0, start - reach), start);
  const link = links[document.language].exec(before);
  if (link === null) return undefined;
  const head = before.slice(0, link.index).toLowerCase();
  for (const { id, words } of own) {
    const ending = document.language === "de" ? /(?:in|en)?$/u.exec(head)![0] : "";
    const core = head.endsWith(words) ? words : head.endsWith(words + ending) ? words + ending : undefined;
    if (core === undefined || /[\p{L}-]$/u.test(head.slice(0, head.length - core.length))) continue;
    return widened(draft, start - (before.length - link.index) - core.length, end, id, registry);
  }
  return undefined;
}

/** By the id of the body, the longest words first. */
const organsIn = oncePerPair((registry: Registry, language: Language) => {
  const organs = new Map<string, Organ[]>();
  for (const body of registry.bodies.values()) {
    const parent = registry.bodies.get(body.parent ?? "");
    if (parent === undefined) continue;
    for (const words of wordsOf(body, parent, language)) addTo(organs, parent.id, { id: body.id, words });
  }
  for (const list of organs.values()) list.sort((a, b) => b.words.length - a.words.length);
  return organs;
});

/** "president" for the President of the Security Council: what the names have before, in Chinese behind, a name of the parent. */
function wordsOf(body: Body, parent: Body, language: Language): readonly string[] {
  const parents = parent.names.filter((one) => one.language === language).map(({ name }) => name);
  const words = body.names
    .filter((one) => one.language === language && one.onlyWith.length === 0)
    .flatMap(({ name }) =>
      parents.flatMap((whole) => {
        if (language === "zh") return name.startsWith(whole) ? [name.slice(whole.length)] : [];
        // "des Sicherheitsrats" for Sicherheitsrat.
        const at = name.lastIndexOf(whole);
        if (at < 1 || name.length - at - whole.length > (language === "de" ? 2 : 0)) return [];
        const link = links[language].exec(name.slice(0, at));
        return link === null || link.index === 0 ? [] : [name.slice(0, link.index).toLowerCase()];
      }),
    );
  return [...new Set(words)].filter((one) => one.length > 1);
}

/** "Working Group of the Human Rights Council on …": the words behind make it another one. */
const goesOn =
  /^ ?(?:\p{Lu}|(?:on|for|to|in|concerning|relating|regarding|established|created|sur|pour|relatif|relative|chargée?|créée?|établie?|sobre|para|encargad[ao]|establecid[ao]|cread[ao]|relativ[ao]|über|für|zur?m?)(?!\p{L}))/u;

/** The bodies that the text names, by the body above them. */
function childrenIn(
  drafts: readonly Draft[],
  registry: Registry,
): ReadonlyMap<string, ReadonlyMap<string, Target>> {
  const children = new Map<string, Map<string, Target>>();
  for (const { layer, targets } of drafts) {
    const [target, ...others] = targets;
    const parent = registry.bodies.get(target?.id ?? "")?.parent;
    if (layer !== "body" || target === undefined || others.length > 0 || parent === undefined) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, new Map([[target.id, target]]));
    else known.set(target.id, target);
  }
  return children;
}

/** "la Commission du Conseil de sécurité": the only body of that noun below this one that the text names anywhere. */
function headed(
  draft: Draft,
  children: ReadonlyMap<string, ReadonlyMap<string, Target>>,
  { document, registry }: ResolveContext,
): Draft | undefined {
  const { language } = document;
  const { start, end } = draft.span;
  const text = textAround(draft, document);
  const before = text.slice(Math.max(0, start - reach), start);
  const link = links[language].exec(before);
  if (link === null || !link[0].trim() || goesOn.test(text.slice(end, end + 16))) return undefined;
  const found = bare(language)?.exec(before.slice(0, link.index));
  const written = found?.groups?.noun;
  if (written === undefined) return undefined;
  const heads = headsFor(written, language);
  const [only, ...others] = [...(children.get(draft.targets[0]!.id)?.values() ?? [])].filter(({ id, name }) =>
    heads.some((head) => headsOf(id, name, language, registry).has(head)),
  );
  return only === undefined || others.length > 0
    ? undefined
    : widened(draft, start - (before.length - link.index) - written.length, end, only.id, registry);
}

/** The bare noun with its article, nothing between them. */
const articles: Readonly<Partial<Record<Language, string>>> = {
  en: "[Tt]he |[Ii]ts |[Tt]hat ",
  fr: "[Ll]a |[Ll]e |[Dd]u |[Aa]u |[Ss]a |[Ss]on |[Cc]ette |[Ll][’']",
  es: "[Ll]a |[Ee]l |[Dd]el |[Aa]l |[Ss]u |[Dd]ich[ao] ",
  de: "[Dd](?:er|ie|as|es|em|en) ",
};

const forms = new Map<Language, RegExp | undefined>();

function bare(language: Language): RegExp | undefined {
  if (!forms.has(language)) {
    const article = articles[language];
    const nouns = bodyNouns(language).map(({ singular }) => singular);
    forms.set(
      language,
      article === undefined
        ? undefined
        : new RegExp(`(?<![\\p{L}-])(?:${article})(?<noun>${nouns.join("|")})$`, "u"),
    );
  }
  return forms.get(language);
}

function bodyNouns(language: Language) {
  return headNouns(language).filter(({ layer, singular }) => layer === "body" && singular !== undefined);
}

const writtenHeads = new Map<string, readonly string[]>();

/** The head nouns that a bare noun is a form of; the nouns of a language are few. */
function headsFor(written: string, language: Language): readonly string[] {
  const key = `${language} ${written}`;
  let heads = writtenHeads.get(key);
  if (heads === undefined) {
    heads = bodyNouns(language)
      .filter(({ singular = "" }) => new RegExp(`^(?:${singular})$`, "u").test(written))
      .map(({ head }) => head);
    writtenHeads.set(key, heads);
  }
  return heads;
}

function widened(draft: Draft, start: number, end: number, id: string, registry: Registry): Draft {
  return {
    ...draft,
    kind: registry.bodies.get(id)?.kind ?? draft.kind,
    span: { start, end },
    targets: [registryTarget(id, registry)],
    steps: [...draft.steps, `with the words beside it ${id}`],
  };
}
