import type { Language } from "../model/language.ts";
import { oncePerPair } from "../model/once-per.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";
import { asksForHome } from "./at-home.ts";
import { shortNames } from "./short-names.ts";
import { endAt, formAt, type Words, wordsOf } from "./word.ts";

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

/** The finder for texts of a language; names in English stand in other languages too. */
export const bodyFinder = oncePerPair((registry: Registry, language: Language): BodyFinder => {
  const names = namesOf(registry, language);
  // Most words begin or end no name; those that do tell how many words the names may have.
  const byFirst = lengthsBy(names, (key) => key.slice(0, key.indexOf(" ") >>> 0));
  const byLast = lengthsBy(names, (key) => key.slice(key.lastIndexOf(" ") + 1));
  const within = (words: Words, keys: readonly string[], from: number, to: number) => {
    const entry = names.get(from + 1 === to ? keys[from]! : keys.slice(from, to).join(" "));
    return entry && { start: words.starts[from]!, end: endAt(words, to - 1), ...entry };
  };
  const endingWith = (words: Words, keys: readonly string[], to: number) => {
    for (const length of byLast.get(keys[to - 1] ?? "") ?? []) {
      const found = length > to ? undefined : within(words, keys, to - length, to);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    endingAt: (text, end) => {
      const at = Math.max(0, end - reach);
      const words = wordsOf(wholeWords(text, at, end));
      const found = endingWith(words, keysOf(words, language), words.list.length);
      return found === undefined ? undefined : shifted(found, at);
    },
    startingAt: (text, start) => {
      const words = wordsOf(text.slice(start, start + reach));
      const keys = keysOf(words, language);
      for (const from of startsWithArticle(words) ? [1, 0] : [0])
        for (const length of byFirst.get(keys[from] ?? "") ?? []) {
          const found = from + length > keys.length ? undefined : within(words, keys, from, from + length);
          if (found !== undefined) return shifted(found, start);
        }
      return undefined;
    },
    lastIn: (text, span) => {
      const at = Math.max(span.start, span.end - 2 * reach);
      const words = wordsOf(wholeWords(text, at, span.end));
      const keys = keysOf(words, language);
      for (let to = keys.length; to > 0; to -= 1) {
        const found = endingWith(words, keys, to);
        if (found !== undefined && /\p{Lu}|\p{Lo}/u.test(text[at + found.start] ?? ""))
          return shifted(found, at);
      }
      return undefined;
    },
  };
});

/** How many words names have, by a word of theirs; the most first. */
function lengthsBy(
  names: ReadonlyMap<string, unknown>,
  wordOf: (key: string) => string,
): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>();
  for (const key of names.keys()) {
    const length = key.split(" ").length;
    const known = lengths.get(wordOf(key));
    if (known === undefined) lengths.set(wordOf(key), [length]);
    else if (!known.includes(length)) known.push(length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  return lengths;
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
  const full = new Map<string, string[]>();
  const short = new Map<string, string[]>();
  const shortWords = new Set(
    registry.words("body", language).map((word) => keysOf(wordsOf(word), language).join(" ")),
  );
  for (const body of registry.bodies.values())
    for (const name of body.names) {
      if (name.language !== language && name.language !== "en") continue;
      if (name.onlyWith.length > 0 && name.onlyWith.every(asksForHome)) continue;
      const words = wordsOf(name.name);
      const keys = keysOf(words, language);
      add(full, (startsWithArticle(words) ? keys.slice(1) : keys).join(" "), body.id);
      for (const other of shortNames(name)) add(full, keysOf(wordsOf(other), language).join(" "), body.id);
      if (body.kind === "assembly" && body.parent === "ipu" && body.id !== "ipu-assembly") continue;
      const padded = ` ${keys.join(" ")} `;
      // "der Rat" is the Menschenrechtsrat too.
      const isCompound = name.language === "de";
      for (const key of shortWords)
        if (padded.includes(isCompound ? `${key} ` : ` ${key} `)) add(short, key, body.id);
    }
  const entries = new Map<string, Entry>();
  for (const [key, bodies] of short) entries.set(key, { bodies, full: false });
  for (const [key, bodies] of full) if (!shortWords.has(key)) entries.set(key, { bodies, full: true });
  return entries;
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

/** One spelling for each word: inflected forms of German, Russian and Arabic fall together. */
function keysOf({ list }: Words, language: Language): readonly string[] {
  return list.map(({ forms }) => {
    if (language === "ar") {
      const stem = forms.reduce((a, b) => (b.length < a.length ? b : a), forms[0] ?? "");
      return stem === "جنه" ? "لجنه" : stem;
    }
    return (language === "de" ? forms.at(-1) : forms[0]) ?? "";
  });
}

function startsWithArticle(words: Words): boolean {
  return /^(?:the|la|le|les|l|el|los|las|der|die|das|des|dem|den)$/u.test(formAt(words, 0));
}

function shifted<T extends Span>(found: T, by: number): T {
  return { ...found, start: found.start + by, end: found.end + by };
}
