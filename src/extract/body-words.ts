import type { Language } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";
import { type Word, wordsOf } from "./word.ts";

/** Words that name a body, and the ids of those that they can name. */
export interface BodyWords extends Span {
  readonly bodies: readonly string[];
  /** True for a full name or acronym, false for "the Council". */
  readonly full: boolean;
}

/** Looks for names of bodies beside a number; offsets count in the text given. */
export interface BodyFinder {
  /** The longest name that ends exactly at an offset. */
  readonly endingAt: (text: string, end: number) => BodyWords | undefined;
  /** The longest name that begins at an offset, after at most an article. */
  readonly startingAt: (text: string, start: number) => BodyWords | undefined;
  /** The last name that stands in a stretch of the text. */
  readonly lastIn: (text: string, span: Span) => BodyWords | undefined;
}

/** Longest name of a body, in code units; a look to either side goes no further. */
const reach = 110;
/** Most words in the name of a body. */
const mostWords = 18;

const finders = new WeakMap<Registry, Map<Language, BodyFinder>>();

/** The finder for texts of a language; names in English stand in other languages too. */
export function bodyFinder(registry: Registry, language: Language): BodyFinder {
  let byLanguage = finders.get(registry);
  if (byLanguage === undefined) finders.set(registry, (byLanguage = new Map()));
  let finder = byLanguage.get(language);
  if (finder === undefined) byLanguage.set(language, (finder = finderOf(registry, language)));
  return finder;
}

function finderOf(registry: Registry, language: Language): BodyFinder {
  const names = namesOf(registry, language);
  // Most words begin or end no name: these sets tell so at once.
  const firstWords = new Set([...names.keys()].map((key) => key.slice(0, key.indexOf(" ") >>> 0)));
  const lastWords = new Set([...names.keys()].map((key) => key.slice(key.lastIndexOf(" ") + 1)));
  const within = (words: readonly Word[], from: number, to: number) => {
    const key = keyOf(words.slice(from, to), language);
    const first = words[from];
    const last = words[to - 1];
    const entry = names.get(key);
    return entry === undefined || first === undefined || last === undefined
      ? undefined
      : { start: first.start, end: last.end, ...entry };
  };
  const endingWith = (words: readonly Word[], to: number) => {
    if (!lastWords.has(keyOf(words.slice(to - 1, to), language))) return undefined;
    for (let from = Math.max(0, to - mostWords); from < to; from += 1) {
      const found = within(words, from, to);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    endingAt: (text, end) => {
      const at = Math.max(0, end - reach);
      const words = wordsOf(wholeWords(text, at, end));
      const found = endingWith(words, words.length);
      return found === undefined ? undefined : shifted(found, at);
    },
    startingAt: (text, start) => {
      const words = wordsOf(text.slice(start, start + reach));
      for (const from of isArticle(words[0]) ? [1, 0] : [0]) {
        if (!firstWords.has(keyOf(words.slice(from, from + 1), language))) continue;
        for (let to = Math.min(words.length, from + mostWords); to > from; to -= 1) {
          const found = within(words, from, to);
          if (found !== undefined) return shifted(found, start);
        }
      }
      return undefined;
    },
    lastIn: (text, span) => {
      const at = Math.max(span.start, span.end - 2 * reach);
      const words = wordsOf(wholeWords(text, at, span.end));
      for (let to = words.length; to > 0; to -= 1) {
        const found = endingWith(words, to);
        if (found !== undefined && /\p{Lu}|\p{Lo}/u.test(text[at + found.start] ?? ""))
          return shifted(found, at);
      }
      return undefined;
    },
  };
}

/** The slice, with a word cut in two at its front blanked out. */
function wholeWords(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return /[\p{L}\p{N}]/u.test(text[start - 1] ?? " ")
    ? slice.replace(/^[\p{L}\p{N}]+/u, (part) => " ".repeat(part.length))
    : slice;
}

interface Entry {
  readonly bodies: readonly string[];
  readonly full: boolean;
}

function namesOf(registry: Registry, language: Language): ReadonlyMap<string, Entry> {
  const full = new Map<string, Set<string>>();
  const short = new Map<string, Set<string>>();
  const shortWords = new Set(registry.words("body", language).map((word) => keyOf(wordsOf(word), language)));
  for (const body of registry.bodies.values())
    for (const name of body.names) {
      if (name.language !== language && name.language !== "en") continue;
      const words = wordsOf(name.name);
      add(full, keyOf(isArticle(words[0]) ? words.slice(1) : words, language), body.id);
      if (body.kind === "assembly" && body.parent === "ipu" && body.id !== "ipu-assembly") continue;
      const padded = ` ${keyOf(words, language)} `;
      for (const key of shortWords) if (padded.includes(` ${key} `)) add(short, key, body.id);
    }
  const entries = new Map<string, Entry>();
  for (const [key, ids] of short) entries.set(key, { bodies: [...ids], full: false });
  for (const [key, ids] of full) if (!shortWords.has(key)) entries.set(key, { bodies: [...ids], full: true });
  return entries;
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

/** One spelling for each word: inflected forms of German, Russian and Arabic fall together. */
function keyOf(words: readonly Word[], language: Language): string {
  return words
    .map(({ forms }) => {
      if (language === "ar") {
        const stem = forms.reduce((a, b) => (b.length < a.length ? b : a), forms[0] ?? "");
        return stem === "جنه" ? "لجنه" : stem;
      }
      return (language === "de" ? forms.at(-1) : forms[0]) ?? "";
    })
    .join(" ");
}

function isArticle(word: Word | undefined): boolean {
  return /^(?:the|la|le|les|l|el|los|las|der|die|das|des|dem|den)$/u.test(word?.forms[0] ?? "");
}

function shifted<T extends Span>(found: T, by: number): T {
  return { ...found, start: found.start + by, end: found.end + by };
}
