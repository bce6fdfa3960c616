import { grouped } from "../model/grouped.ts";
import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { OpeningPhrase, Registry } from "../registry/registry.ts";
import { folded } from "./folded.ts";
import { type WordReader, wordReader } from "./word-reader.ts";
import { type WordTree, longestIn, wordTree } from "./word-tree.ts";

/** The verb that opens a paragraph. */
export interface Opening {
  /** As written, adverbs included: `Recalling also`, `Notes with concern`. */
  readonly written: string;
  /** Code units of the text up to the end of the phrase. */
  readonly length: number;
  readonly part: OpeningPhrase["part"];
  /** False for a participle that the table does not hold. */
  readonly isListed: boolean;
}

/** The opening phrase of a paragraph, or undefined: it finds "Recalling also" in "Recalling also its resolution". */
export type OpeningReader = (text: string, language?: Language) => Opening | undefined;

/** Reads opening phrases by the registry's table; without a language it tries all of them. */
export const openingReader = oncePer((registry: Registry): OpeningReader => {
  const tables = (["en", "fr", "es", "ar", "ru", "de"] as const).map((language) =>
    phrasesOf(registry, language),
  );
  const byLanguage = new Map(tables.map((table) => [table.language, [table]]));
  const chinese = registry.openingPhrases
    .filter((row) => row.language === "zh")
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const chineseAdverbs = [...registry.words("adverb", "zh")].sort((a, b) => b.length - a.length);
  return (text, language) => {
    if (language === "zh" || /^[“「『]?\p{Script=Han}/u.test(text))
      return chineseOpening(text, chinese, chineseAdverbs);
    const words = wordReader(text);
    const head = words.word(0);
    if (head === undefined) return undefined;
    for (const table of language === undefined ? tables : (byLanguage.get(language) ?? [])) {
      const opening = openingIn(text, words, table);
      if (opening !== undefined) return opening;
    }
    return unlistedParticiple(text, head, words.end(0), language);
  };
});

interface Phrases {
  readonly language: Language;
  readonly phrases: WordTree<readonly OpeningPhrase[]>;
  readonly adverbs: WordTree<true>;
}

function phrasesOf(registry: Registry, language: Language): Phrases {
  const rows = registry.openingPhrases.filter((row) => row.language === language);
  const phrases = grouped(rows, ({ phrase }) => folded(phrase));
  const adverbs = registry.words("adverb", language).map((word) => [folded(word), true] as const);
  return { language, phrases: wordTree(phrases), adverbs: wordTree(adverbs) };
}

function openingIn(text: string, words: WordReader, table: Phrases): Opening | undefined {
  let first = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const found = phraseAt(words, first, table);
    if (found !== undefined) return openingOf(text, words, first, found, table);
    const skipped = adverbAt(words, first, table);
    if (skipped === 0) return undefined;
    first += skipped;
  }
  return undefined;
}

interface Found {
  readonly rows: readonly OpeningPhrase[];
  readonly words: number;
}

/** The longest phrase that begins with the word at an index; in Arabic also after a joined "and". */
function phraseAt(words: WordReader, first: number, table: Phrases): Found | undefined {
  const { phrases, language } = table;
  const head = words.word(first);
  if (head === undefined) return undefined;
  const exact = longestIn(phrases, (index) => words.word(first + index));
  if (language !== "ar")
    return exact === undefined
      ? parted(words, first, head, table)
      : { rows: exact.value, words: exact.words };
  let best = exact;
  for (const start of arabicHeads(head)) {
    // the table has the phrases of the Assembly: "its concern" ends otherwise when the Council speaks
    for (const turned of [plain, ofCouncil]) {
      const found = longestIn(phrases, (index) => (index === 0 ? start : turned(words.word(first + index))));
      if (found !== undefined && found.words > (best?.words ?? 0)) best = found;
    }
  }
  return best && { rows: best.value, words: best.words };
}

/** A phrase with an adverb behind its first word: "Having also considered". */
function parted(words: WordReader, first: number, head: string, table: Phrases): Found | undefined {
  if (!table.phrases.next.has(head)) return undefined;
  const skipped = adverbAt(words, first + 1, table);
  if (skipped === 0) return undefined;
  const found = longestIn(table.phrases, (index) =>
    words.word(index === 0 ? first : first + index + skipped),
  );
  return found === undefined || found.words < 2
    ? undefined
    : { rows: found.value, words: found.words + skipped };
}

function plain(word: string | undefined): string | undefined {
  return word;
}

function ofCouncil(word: string | undefined): string | undefined {
  return word?.replace(/ه$/u, "ها");
}

/**
 * A verb of an Arabic phrase as the table may hold it: without a joined "and", and as said of the Assembly (feminine) where it is said of
 * the Council (masculine), of speakers of parliaments or by them: "ويشير" gives `يشير` and `تشير`, "يؤكدون" and "نؤكد" give `تؤكد`.
 */
function arabicHeads(head: string): readonly string[] {
  const joined = head.startsWith("و") ? [head.slice(1)] : [];
  return [
    ...joined,
    ...[head, ...joined].filter((each) => each.startsWith("ي")).map((each) => `ت${each.slice(1)}`),
    ...[head, ...joined].flatMap((each) => saidOfMany(each) ?? []),
  ];
}

/** The Arabic verb of several or of "us" as it is said of the Assembly: `تؤكد` for "يؤكدون" and "نؤكد"; undefined for any other word. */
export function saidOfMany(word: string): string | undefined {
  // the weak verb keeps its last letter
  if (word === "يدعون") return "تدعو";
  const many = /^ي(.{2,12})ون$/u.exec(word)?.[1] ?? /^ن(.{2,12})$/u.exec(word)?.[1];
  return many === undefined ? undefined : `ت${many}`;
}

/** How many words the adverb at an index has; 0 if there is none. */
function adverbAt(words: WordReader, first: number, { adverbs }: Phrases): number {
  return longestIn(adverbs, (index) => words.word(first + index))?.words ?? 0;
}

// "with appreciation", "with deep concern", "its grave concern": they belong to the phrase as it is printed
const manner =
  /^\s(?:with\s(?:\p{L}+\s){0,2}?(?:concern|appreciation|satisfaction|regret|interest|gratitude|alarm|dismay)|its\s(?:\p{L}+\s){0,2}?(?:concern|appreciation|call|request|conviction|commitment|support|intention|readiness|determination|gratitude|condemnation|satisfaction|regret|decision|invitation|demand|hope|resolve|willingness|belief|alarm|solidarity|sympathy|thanks))\b/u;

function openingOf(text: string, words: WordReader, first: number, found: Found, table: Phrases): Opening {
  let last = first + found.words - 1;
  for (let more = adverbAt(words, last + 1, table); more > 0; more = adverbAt(words, last + 1, table)) {
    if (table.language === "en" && /^(?:and|more|most|even|in particular)$/u.test(words.word(last + 1)!))
      break;
    last += more;
  }
  let length = words.end(last);
  const following = text.charCodeAt(length + 1);
  const after =
    following === 0x77 || following === 0x69 ? manner.exec(text.slice(length, length + 80)) : null;
  if (after !== null) length += after[0].length;
  const preambular = table.language === "ar" && before(words, first).some((word) => /^و?ا[ذد]$/u.test(word));
  const parts = new Set(found.rows.map((row) => row.part));
  return {
    written: text.slice(0, length).replace(/^[“"'‘«(]+/u, ""),
    length,
    isListed: true,
    part:
      parts.size > 1 && table.language === "ar"
        ? preambular
          ? "preambular"
          : "operative"
        : parts.size === 1
          ? found.rows[0]!.part
          : "both",
  };
}

function before(words: WordReader, index: number): readonly string[] {
  return Array.from({ length: index }, (_, at) => words.word(at)!);
}

interface Participles {
  readonly language: Language;
  readonly ending: string;
  readonly form: RegExp;
  /** Words of the same ending that are none. */
  readonly others: RegExp;
}

// "Echoing the appeal", "Désirant s'acquitter", "Habiendo creado"
const participles: readonly Participles[] = [
  {
    language: "en",
    ending: "ing",
    form: /^[a-z-]{3,}ing$/u,
    others:
      /^(?:during|nothing|something|anything|everything|king|according|concerning|regarding|including|meeting|financing|funding|training|monitoring|peacekeeping|peacebuilding|housing|reporting|staffing|planning|building|trafficking|laundering|working|sustaining|developing|existing)$/u,
  },
  {
    language: "fr",
    ending: "ant",
    form: /^[a-zà-ÿœ]{2,}ant$/u,
    others:
      /^(?:avant|quant|devant|durant|pendant|cependant|maintenant|suivant|moyennant|nonobstant|concernant|touchant|s'agissant|auparavant|dorénavant|autant|tant|enfant|montant|représentant|garant|volant|habitant|participant|assistant|étudiant|consultant|requérant|commandant|lieutenant|gérant|constant|important|courant|restant|existant|visant|instant|croissant)$/u,
  },
  {
    language: "es",
    ending: "ndo",
    form: /^[a-zá-úñü]{3,}(?:[ai]e?ndo|yendo)$/u,
    others: /^(?:cuando|fernando|bando|mando|comando|contrabando|dividendo|estupendo|reverendo|tremendo)$/u,
  },
];

/** A participle at the start opens a preambular paragraph, listed or not: "Echoing the appeal". */
function unlistedParticiple(
  text: string,
  head: string,
  end: number,
  language: Language | undefined,
): Opening | undefined {
  const kind = participles.find(({ ending }) => head.endsWith(ending));
  if (kind === undefined || (language !== undefined && language !== kind.language)) return undefined;
  if (!/^[“"'‘]*\p{Lu}/u.test(text) || !kind.form.test(head) || kind.others.test(head)) return undefined;
  return {
    written: text.slice(0, end).replace(/^[“"'‘«(]+/u, ""),
    length: end,
    part: "preambular",
    isListed: false,
  };
}

function chineseOpening(
  text: string,
  rows: readonly OpeningPhrase[],
  adverbs: readonly string[],
): Opening | undefined {
  let at = /^[“「『]/u.test(text) ? 1 : 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const row = rows.find((each) => text.startsWith(each.phrase, at));
    if (row !== undefined) {
      const end = at + row.phrase.length;
      const isBoth = rows.some((each) => each.phrase === row.phrase && each.part !== row.part);
      return {
        written: text.slice(0, end).replace(/^[“「『]/u, ""),
        length: end,
        part: isBoth ? "both" : row.part,
        isListed: true,
      };
    }
    const adverb = adverbs.find((each) => text.startsWith(each, at));
    if (adverb === undefined) return undefined;
    at += adverb.length;
  }
  return undefined;
}
