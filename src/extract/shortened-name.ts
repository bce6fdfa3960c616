import type { Document } from "../model/document.ts";
import { addTo } from "../model/grouped.ts";
import type { Language } from "../model/language.ts";
import type { Mention, NamedMention } from "../model/mention.ts";
import type { ExtractContext, Extractor } from "./extractor.ts";
import { headOfMission } from "./mission-head.ts";
import type { Registry } from "../registry/registry.ts";
import { namesOf } from "./name.ts";
import { type NamePart, nameParts } from "./name-parts.ts";
import { wordsOf } from "./word.ts";

/**
 * Bodies and instruments by the first words of the name that the text has given them in full: "the Regional Centre"
 * for the United Nations Regional Centre for Peace and Disarmament in Africa, "the Advisory Committee", "the Group of
 * Governmental Experts", "his Personal Envoy", "the Ceasefire Agreement" for the Lusaka Ceasefire Agreement. Words that
 * two of them begin with stand for neither.
 */
export const shortenedName: Extractor = {
  id: "shortened-name",
  matches: [],
  misses: ["the Advisory Committee", "the Regional Centre for Peace and Disarmament in Africa"],
  extract({ text }, context) {
    const { document, index, words } = context;
    const shortenings = shorteningsOf(context);
    const frame = frames[document.language];
    const mentions: Mention[] = [];
    if (shortenings.size === 0 || frame === undefined) return mentions;
    const { starts, list } = words[index]!;
    list.forEach(({ id }, at) => {
      for (const shortening of shortenings.get(id) ?? []) {
        const start = starts[at]!;
        const end = start + shortening.words.length;
        if (!text.startsWith(shortening.words, start) || !isBehind(shortening, index, start)) continue;
        const head = text.slice(Math.max(0, start - 20), start);
        if (!frame.before.test(head) && !isByTitle(shortening.words, head)) continue;
        if (frame.goesOn.test(text.slice(end, end + 40))) continue;
        mentions.push({ ...shortening.mention, paragraph: index, span: { start, end } });
        return;
      }
    });
    return mentions;
  },
};

interface Shortening {
  /** The words that stand for the full name. */
  readonly words: string;
  readonly mention: NamedMention;
}

/** "facilitated by Special Representative of the Secretary-General, Ghassan Salamé": as a title, without an article. */
function isByTitle(words: string, head: string): boolean {
  return (
    words.startsWith("Special Representative of ") && /(?<!\p{L})(?:by|with|of|from|to|for) $/u.test(head)
  );
}

function isBehind({ mention }: Shortening, paragraph: number, start: number): boolean {
  return paragraph > mention.paragraph || (paragraph === mention.paragraph && start >= mention.span.end);
}

const cache = new WeakMap<Document, ReadonlyMap<number, readonly Shortening[]>>();

/** By the id of their first word, longer ones first; of each the first full name. */
function shorteningsOf(context: ExtractContext): ReadonlyMap<number, readonly Shortening[]> {
  const { document, registry } = context;
  const cached = cache.get(document);
  if (cached !== undefined) return cached;
  const byWords = new Map<string, { readonly mention: NamedMention | undefined; readonly isEnd: boolean }>();
  if (frames[document.language] !== undefined) {
    const all = namesOf(context)
      .flat()
      .filter((mention) => mention.type === "named")
      .filter(({ candidates }) => candidates.length === 1);
    for (const mention of all) {
      if (mention.acronym) continue;
      const { span, paragraph } = mention;
      const written = document.children[paragraph]!.text.slice(span.start, span.end);
      for (const short of nameParts(written, mention.layer)) add(short, mention);
      const given = definition.exec(document.children[paragraph]!.text.slice(span.end, span.end + 70));
      if (given !== null && mention.layer === "body")
        add({ words: given.groups!.name!, isEnd: false }, ownerOf(mention, registry));
    }
    // "the Special Representative of the Secretary-General and UNAMI": the one who heads the mission that the text names.
    for (const mission of new Set(all.flatMap((mention) => mention.candidates))) {
      const head = headOfMission(mission, document.language, registry);
      if (head === undefined) continue;
      const mention = { type: "named", layer: "body", extractor: shortenedName.id, acronym: false } as const;
      const nowhere = { paragraph: -1, span: { start: 0, end: 0 } };
      for (const short of head.names.flatMap((name) => nameParts(name, "body")))
        add(short, { ...mention, ...nowhere, candidates: [head.id] });
    }
  }
  // The end of a name gives way to the beginning of another: "the Advisory Committee" of many words.
  function add({ words, isEnd }: NamePart, mention: NamedMention): void {
    const other = byWords.get(words);
    if (other === undefined || (other.isEnd && !isEnd)) byWords.set(words, { mention, isEnd });
    else if (other.isEnd === isEnd && other.mention?.candidates[0] !== mention.candidates[0])
      byWords.set(words, { mention: undefined, isEnd });
  }
  const shortenings = new Map<number, Shortening[]>();
  for (const [words, { mention }] of byWords) {
    const first = wordsOf(words, 1).list[0]?.id ?? -1;
    if (mention === undefined || first < 0) continue;
    const { layer, candidates } = mention;
    const own = { type: "named", layer, candidates, acronym: false, shortened: true } as const;
    const { paragraph, span } = mention;
    const shortening = { words, mention: { ...own, paragraph, span, extractor: shortenedName.id } };
    addTo(shortenings, first, shortening);
  }
  for (const list of shortenings.values()) list.sort((a, b) => b.words.length - a.words.length);
  cache.set(document, shortenings);
  return shortenings;
}

// "(“the International Tribunal”)", "(hereinafter “the Panel of Experts”)": a name of several words that the text gives.
const definition =
  /^ ?\((?:here(?:in)?after,? (?:referred to as )?)?["“](?:the )?(?<name>\p{Lu}\p{L}+(?: \p{L}+){1,4})["”]\)/u;

/** "President of the International Criminal Tribunal for Rwanda (“the International Tribunal”)": the tribunal. */
function ownerOf(mention: NamedMention, { bodies }: Registry): NamedMention {
  const [id = ""] = mention.candidates;
  const body = bodies.get(id);
  return body?.kind === "official" && body.parent !== undefined
    ? { ...mention, candidates: [body.parent] }
    : mention;
}

interface Frame {
  /** What leads to a shortened name. */
  readonly before: RegExp;
  /** What makes it the beginning of another name. */
  readonly goesOn: RegExp;
}

const frames: Readonly<Partial<Record<Language, Frame>>> = {
  en: {
    before:
      /(?<![\p{L}-]|Records of )(?:(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:said|same|late) )?|(?:[Hh]is|[Hh]er) )$/u,
    goesOn:
      /^(?:[\p{L}-]| \p{Lu}| (?:on|for|of|against|concerning|regarding|relating|between|among|established|created|appointed|mandated|composed|entitled)(?!\p{L})(?! (?:its|his|her|their|this|that|these|those|an?|all|any|\d+|\p{Ll}+ing)(?!\p{L}))| (?:to the|in(?: the)?) (?:\d{4} )?\p{Lu})/u,
  },
  fr: {
    before: /(?<![\p{L}-])(?:(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Cc]et?|[Cc]ette) |[Ll][’'])$/u,
    goesOn:
      /^(?:[\p{L}-]| \p{Lu}| (?:de|du|des|sur|pour|contre|chargée?|relati\p{L}+|concernant|créée?|établie?)(?!\p{L})| d[’'])/u,
  },
  es: {
    before: /(?<![\p{L}-])(?:[Ee]l|[Ll]a|[Dd]el|[Aa]l|[Ee]s[ae]|[Dd]ich[ao]) $/u,
    goesOn:
      /^(?:[\p{L}-]| \p{Lu}| (?:de|del|sobre|para|contra|encargad[ao]|relativ[ao]|cread[ao]|establecid[ao])(?!\p{L}))/u,
  },
};
