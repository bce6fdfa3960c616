import type { Language } from "../model/language.ts";
import type { OpeningPhrase, Registry } from "../registry/registry.ts";

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

const readers = new WeakMap<Registry, OpeningReader>();

/** Reads opening phrases by the registry's table; without a language it tries all of them. */
export function openingReader(registry: Registry): OpeningReader {
  const known = readers.get(registry);
  if (known !== undefined) return known;
  const reader = readerOf(registry);
  readers.set(registry, reader);
  return reader;
}

interface Phrases {
  readonly language: Language;
  /** By their words, folded. */
  readonly phrases: ReadonlyMap<string, readonly OpeningPhrase[]>;
  readonly adverbs: ReadonlySet<string>;
  /** Words in the longest phrase. */
  readonly longest: number;
  /** First words of phrases and adverbs. */
  readonly heads: ReadonlySet<string>;
}

function readerOf(registry: Registry): OpeningReader {
  const tables = (["en", "fr", "es", "ar", "ru", "de"] as const).map((language) =>
    phrasesOf(registry, language),
  );
  const chinese = registry.openingPhrases
    .filter((row) => row.language === "zh")
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const chineseAdverbs = [...registry.words("adverb", "zh")].sort((a, b) => b.length - a.length);
  return (text, language) => {
    if (language === "zh" || /^[“「『]?\p{Script=Han}/u.test(text))
      return chineseOpening(text, chinese, chineseAdverbs);
    const head = headOf(text);
    if (head === undefined) return undefined;
    let words: readonly Word[] | undefined;
    for (const table of tables) {
      if (language !== undefined && table.language !== language) continue;
      if (!table.heads.has(head) && !(table.language === "ar" && /^[وي]/u.test(head))) continue;
      words ??= firstWords(text);
      const opening = openingIn(text, words, table);
      if (opening !== undefined) return opening;
    }
    return (language === undefined || language === "en") && head.endsWith("ing")
      ? unlistedEnglish(text, words ?? firstWords(text))
      : undefined;
  };
}

function phrasesOf(registry: Registry, language: Language): Phrases {
  const phrases = new Map<string, OpeningPhrase[]>();
  let longest = 1;
  for (const row of registry.openingPhrases) {
    if (row.language !== language) continue;
    const key = folded(row.phrase);
    phrases.set(key, [...(phrases.get(key) ?? []), row]);
    longest = Math.max(longest, key.split(" ").length);
  }
  const adverbs = new Set(registry.words("adverb", language).map(folded));
  const heads = new Set([...phrases.keys(), ...adverbs].map((key) => key.split(" ", 1)[0]!));
  return { language, phrases, longest, adverbs, heads };
}

/** The first word, folded: most texts are told by it to open with no phrase. */
function headOf(text: string): string | undefined {
  const word = /^[“"'‘«(]*([\p{L}\p{M}\u0640'’-]+)/u.exec(text.slice(0, 60))?.[1];
  return word === undefined ? undefined : folded(word);
}

interface Word {
  readonly folded: string;
  readonly end: number;
}

/** The words among the first 160 characters, up to twelve and to the first full stop, comma or number. */
function firstWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const pattern = /[“"'‘«(]*([\p{L}\p{M}\u0640'’-]+)(\s*[,.;:\d،؛])?\s*/uy;
  for (let match = pattern.exec(text); match !== null && words.length < 12; match = pattern.exec(text)) {
    const end = match.index + match[0].indexOf(match[1]!) + match[1]!.length;
    if (end > 160) break;
    words.push({ folded: folded(match[1]!), end });
    if (match[2] !== undefined) break;
  }
  return words;
}

function openingIn(text: string, words: readonly Word[], table: Phrases): Opening | undefined {
  let first = 0;
  let skipped = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const found = phraseAt(words, first, table);
    if (found !== undefined) return openingOf(text, words, first, found, table);
    skipped = adverbAt(words, first, table);
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
function phraseAt(words: readonly Word[], first: number, table: Phrases): Found | undefined {
  const head = words[first];
  if (head === undefined) return undefined;
  const heads = table.language === "ar" ? arabicHeads(head.folded) : [head.folded];
  for (let count = Math.min(table.longest, words.length - first); count > 0; count -= 1)
    for (const start of heads) {
      const rest = words.slice(first + 1, first + count).map((word) => word.folded);
      // the table has the phrases of the Assembly: "its concern" ends otherwise when the Council speaks
      const rows =
        table.phrases.get([start, ...rest].join(" ")) ??
        (start === head.folded
          ? undefined
          : table.phrases.get([start, ...rest.map((word) => word.replace(/ه$/u, "ها"))].join(" ")));
      if (rows !== undefined) return { rows, words: count };
    }
  return undefined;
}

/**
 * A verb of an Arabic phrase as the table may hold it: without a joined "and", and as said of the Assembly (feminine) where it is said of
 * the Council (masculine): "ويشير" gives `يشير` and `تشير`.
 */
function arabicHeads(head: string): readonly string[] {
  const plain = head.startsWith("و") ? [head, head.slice(1)] : [head];
  return [...plain, ...plain.filter((each) => each.startsWith("ي")).map((each) => `ت${each.slice(1)}`)];
}

/** How many words the adverb at an index has; 0 if there is none. */
function adverbAt(words: readonly Word[], first: number, table: Phrases): number {
  for (let count = 4; count > 0; count -= 1) {
    const slice = words.slice(first, first + count);
    if (slice.length === count && table.adverbs.has(slice.map((word) => word.folded).join(" "))) return count;
  }
  return 0;
}

// "with appreciation", "with deep concern", "its grave concern": they belong to the phrase as it is printed
const manner =
  /^\s(?:with\s(?:\p{L}+\s){0,2}?(?:concern|appreciation|satisfaction|regret|interest|gratitude|alarm|dismay)|its\s(?:\p{L}+\s){0,2}?(?:concern|appreciation|call|request|conviction|commitment|support|intention|readiness|determination|gratitude|condemnation|satisfaction|regret|decision|invitation|demand|hope|resolve|willingness|belief|alarm|solidarity|sympathy|thanks))\b/u;

function openingOf(
  text: string,
  words: readonly Word[],
  first: number,
  found: Found,
  table: Phrases,
): Opening {
  let last = first + found.words - 1;
  for (let more = adverbAt(words, last + 1, table); more > 0; more = adverbAt(words, last + 1, table)) {
    if (table.language === "en" && /^(?:and|more|most|even|in particular)$/u.test(words[last + 1]!.folded))
      break;
    last += more;
  }
  let length = words[last]!.end;
  const after = manner.exec(text.slice(length, length + 80));
  if (after !== null) length += after[0].length;
  const preambular =
    table.language === "ar" && words.slice(0, first).some((word) => /^و?ا[ذد]$/u.test(word.folded));
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

/** "Echoing the appeal": an English participle at the start opens a preambular paragraph, listed or not. */
function unlistedEnglish(text: string, words: readonly Word[]): Opening | undefined {
  const word = words[0];
  if (word === undefined || !/^[“"'‘]*[A-Z]/u.test(text) || !/^[a-z-]{3,}ing$/u.test(word.folded))
    return undefined;
  if (
    /^(?:during|nothing|something|anything|everything|king|according|concerning|regarding|including|meeting|financing|funding|training|monitoring|peacekeeping|peacebuilding|housing|reporting|staffing|planning|building|trafficking|laundering|working|sustaining|developing|existing)$/u.test(
      word.folded,
    )
  )
    return undefined;
  return {
    written: text.slice(0, word.end).replace(/^[“"'‘«(]+/u, ""),
    length: word.end,
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

/** Lower case, without Arabic vowel signs and lengthening, letters that are confused in print made one. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const straight = lower.includes("’") ? lower.replace(/’/gu, "'") : lower;
  if (!/[\u0600-\u06ff]/u.test(straight)) return straight;
  return straight
    .replace(/[\u064b-\u0652\u0640]/gu, "")
    .replace(/ی/gu, "ي")
    .replace(/ک/gu, "ك")
    .replace(/[أإآ]/gu, "ا");
}
