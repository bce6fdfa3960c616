import type { Language } from "../model/language.ts";
import type { Registry } from "../registry/registry.ts";
import { germanNameList, mayBeCommon, type NameEntry, nameList } from "./name-list.ts";
import { type NameMatch, nameSearch, type YearPhrase } from "./name-trie.ts";
import { endAt, formAt, type Words } from "./word.ts";
import { yearPhraseAt } from "./year-phrase.ts";

/** A name of the registry as it stands in a text: `[start, end)` in code units, with its year if one stands at it. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
  readonly year?: string;
  /** True for a treaty inside the name of a body of its parties. */
  readonly inside?: boolean;
}

// Bodies that are called by their treaty.
const ofParties =
  /^(?:[Ss]ecretariat of|.{0,60}(?:Conference|Meeting|Assembly|Committee) of (?:the )?(?:States |High Contracting )?Parties|.{0,40}Review Conference|Conférence des Parties|Conferencia de las Partes)/u;

type Match = NameMatch<NameEntry> | undefined;

/** Names that a document gives to what it has named: `APMBC` behind "Mine Ban Convention (APMBC)". */
export type LocalNames = ReadonlyMap<string, readonly NameEntry[]>;

/** The names of the registry in a text, from left to right, the longest at each place; in linear time. */
export function foundNames(
  words: Words,
  language: Language,
  registry: Registry,
  locals: LocalNames,
): readonly FoundName[] {
  const { text, list: known, starts } = words;
  const yearAt = (index: number): YearPhrase | undefined => yearPhraseAt(words, index);
  const found: FoundName[] = [];
  const find = nameSearch({ root: nameList(registry), words, inflected: false, yearAt, fitting });
  const findGerman =
    language === "de"
      ? nameSearch({ root: germanNameList(registry), words, inflected: true, yearAt, fitting })
      : undefined;
  for (let at = 0; at < known.length;) {
    const match = longer(longestAt(at), at);
    const local = locals.size === 0 ? undefined : localAt(at);
    if (match === undefined || (local !== undefined && match.to <= local.to)) {
      if (local !== undefined)
        found.push({ start: starts[at]!, end: endAt(words, local.to - 1), entries: local.entries });
      at = local?.to ?? at + 1;
      continue;
    }
    const adopted = wordOfAdoption(match.from, match.to);
    if (adopted !== undefined) {
      found.push({
        start: startOf(starts[match.from]!, match.entries, text),
        end: endAt(words, adopted - 1),
        entries: match.entries,
      });
      at = adopted;
      continue;
    }
    const year = match.year ?? yearBefore(words, match.from, text) ?? yearBehind(words, match.to, text);
    found.push({
      start: startOf(starts[match.from]!, match.entries, text),
      end: endAt(words, match.to - 1),
      entries: match.entries,
      ...(year === undefined ? {} : { year }),
    });
    found.push(...treatyIn(match));
    at = match.to;
  }
  return found;

  /** What the document itself calls a name at a word; in Chinese a name of several characters, the longest one. */
  function localAt(at: number): { readonly entries: readonly NameEntry[]; readonly to: number } | undefined {
    const { word } = known[at]!;
    if (!mayBeLocal(word.charCodeAt(0))) return undefined;
    if (language !== "zh") {
      const entries = locals.get(word);
      return entries && { entries, to: at + 1 };
    }
    for (let length = longestHan; length > 1; length -= 1) {
      const name = text.slice(starts[at], starts[at]! + length);
      const entries = name.length === length ? locals.get(name) : undefined;
      if (entries !== undefined) return { entries, to: at + length };
    }
    const entries = locals.get(word);
    return entries && { entries, to: at + 1 };
  }

  /** "Conference of the Parties to the Convention on Biological Diversity" names the treaty too, for itself. */
  function treatyIn(match: NameMatch<NameEntry>): readonly FoundName[] {
    if (match.to - match.from < 5 || match.entries.some(({ layer }) => layer !== "body")) return [];
    if (!ofParties.test(text.slice(starts[match.from], endAt(words, match.to - 1)))) return [];
    for (let at = match.from + 2; at < match.to; at += 1) {
      const inner = longestAt(at);
      if (inner === undefined || inner.entries.some(({ layer }) => layer === "body")) continue;
      return [
        {
          start: starts[inner.from]!,
          end: endAt(words, inner.to - 1),
          entries: inner.entries,
          inside: true,
        },
      ];
    }
    return [];
  }

  function longestAt(at: number): Match {
    const match = find(at);
    if (findGerman === undefined) return match;
    const other = findGerman(at);
    return other !== undefined && (match === undefined || other.to > match.to) ? other : match;
  }

  /** "1993 Hague Convention on Protection of Children …": the longer name begins behind the year. */
  function longer(match: Match, from: number): Match {
    if (match === undefined || !isYear(formAt(words, from))) return match;
    const behind = longestAt(from + 1);
    return behind !== undefined && behind.to > match.to ? behind : match;
  }

  /** "Political Declaration adopted by the General Assembly at its …": the adoption tells which, but the body is named for itself. */
  function wordOfAdoption(from: number, to: number): number | undefined {
    for (let at = from + 2; at < to; at += 1) if (formAt(words, at) === "adopted") return at;
    return undefined;
  }

  function fitting(
    entries: readonly NameEntry[],
    from: number,
    to: number,
    inside: string | undefined,
  ): readonly NameEntry[] {
    const written = text.slice(starts[from], endAt(words, to - 1));
    // A semicolon parts two names, but the "United Nations Convention against Cybercrime; Strengthening …" has its own.
    const whole = written.includes(";") ? entries.filter(({ name }) => name.includes(";")) : entries;
    const spelled = whole.filter((entry) => isWrittenAs(entry, written));
    if (spelled.length === 0) return [];
    const year = inside ?? yearBefore(words, from, text) ?? yearBehind(words, to, text);
    const yearless = spelled.filter((entry) => entry.year === undefined);
    const dated = spelled.filter((entry) => entry.year !== undefined && entry.year === year);
    if (dated.length > 0) return dated;
    if (yearless.length > 0) return yearless;
    return spelled.filter((entry) => entry.length >= (entry.language === "zh" ? 7 : 4));
  }
}

/** Most characters of a name that a Chinese document gives in brackets. */
export const longestHan = 8;

/** A quick look: what a document calls a name by begins with a capital or a digit. */
function mayBeLocal(code: number): boolean {
  return code < 91 || (code > 122 && (code < 0x430 || code > 0x44f));
}

/** Where a name begins: behind the particles و and ف ("and") where they are no part of it. */
function startOf(start: number, entries: readonly NameEntry[], text: string): number {
  const first = text[start] ?? "";
  return /[وف]/u.test(first) && entries.every(({ name }) => !name.startsWith(first)) ? start + 1 : start;
}

function isWrittenAs(entry: NameEntry, written: string): boolean {
  if (entry.letters === "any") return true;
  if (entry.letters === "capital")
    return (
      /^[^\p{L}]*\p{Lu}/u.test(written) || (mayBeCommon(entry) && / (?:d[’']|\p{L}* )?\p{Lu}/u.test(written))
    );
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
  const name = plain(entry.name);
  const given = plain(written);
  return (
    given === name ||
    given === `${name}s` ||
    (name.length > 4 && given === name.toUpperCase()) ||
    (name.length > 5 &&
      declined[entry.language]?.test(given.slice(name.length)) === true &&
      given.startsWith(name))
  );
}

/** Endings of a name of one word: "des Menschenrechtsrates", "с Интерполом". */
const declined: Partial<Record<Language, RegExp>> = {
  de: /^(?:es|en?|n)$/u,
  ru: /^(?:а|у|е|ом)$/u,
};

function yearBefore(words: Words, from: number, text: string): string | undefined {
  if (from === 0 || text.slice(endAt(words, from - 1), words.starts[from]) !== " ") return undefined;
  const before = formAt(words, from - 1);
  return isYear(before) ? before : undefined;
}

function isYear(form: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(form);
}

function yearBehind(words: Words, to: number, text: string): string | undefined {
  const end = endAt(words, to - 1);
  if (to >= words.list.length || !/^(?:,? |)$/u.test(text.slice(end, words.starts[to]))) return undefined;
  const phrase = yearPhraseAt(words, to);
  if (phrase === undefined) return undefined;
  // A bare year behind a comma may open something else: "the Convention on Road Traffic, 1968 being …".
  if (/^\d{4}$/u.test(formAt(words, to)) && text[end] === ",") return undefined;
  return phrase.year;
}
