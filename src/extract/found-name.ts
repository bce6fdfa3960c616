import type { Language } from "../model/language.ts";
import type { Registry } from "../registry/registry.ts";
import { type NameEntry, nameList } from "./name-list.ts";
import { longestName, type NameMatch, type YearPhrase } from "./name-trie.ts";
import { type Word, wordsOf } from "./word.ts";
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
  text: string,
  language: Language,
  registry: Registry,
  locals: LocalNames,
): readonly FoundName[] {
  const words = wordsOf(text);
  const yearAt = (index: number): YearPhrase | undefined => yearPhraseAt(words, index);
  const list = nameList(registry);
  const found: FoundName[] = [];
  const plain = { root: list.names, words, inflected: false, yearAt, fitting };
  const german = { ...plain, root: list.german, inflected: true };
  for (let at = 0; at < words.length;) {
    const match = longer(longestAt(at), at);
    const word = words[at];
    const local =
      word === undefined || locals.size === 0 || !mayBeLocal(text.charCodeAt(word.start))
        ? undefined
        : locals.get(text.slice(word.start, word.end));
    if (match === undefined || (local !== undefined && match.to === at + 1)) {
      if (local !== undefined && word !== undefined)
        found.push({ start: word.start, end: word.end, entries: local });
      at += 1;
      continue;
    }
    const adopted = wordOfAdoption(match.from, match.to);
    if (adopted !== undefined) {
      found.push({
        start: startOf(words[match.from], match.entries, text),
        end: words[adopted - 1]?.end ?? 0,
        entries: match.entries,
      });
      at = adopted;
      continue;
    }
    const year = match.year ?? yearBefore(words, match.from, text) ?? yearBehind(words, match.to, text);
    found.push({
      start: startOf(words[match.from], match.entries, text),
      end: words[match.to - 1]?.end ?? 0,
      entries: match.entries,
      ...(year === undefined ? {} : { year }),
    });
    found.push(...treatyIn(match));
    at = match.to;
  }
  return found;

  /** "Conference of the Parties to the Convention on Biological Diversity" names the treaty too, for itself. */
  function treatyIn(match: NameMatch<NameEntry>): readonly FoundName[] {
    if (match.to - match.from < 5 || match.entries.some(({ layer }) => layer !== "body")) return [];
    const start = words[match.from]?.start ?? 0;
    if (!ofParties.test(text.slice(start, words[match.to - 1]?.end))) return [];
    for (let at = match.from + 2; at < match.to; at += 1) {
      const inner = longestAt(at);
      if (inner === undefined || inner.entries.some(({ layer }) => layer === "body")) continue;
      return [
        {
          start: words[inner.from]?.start ?? 0,
          end: words[inner.to - 1]?.end ?? 0,
          entries: inner.entries,
          inside: true,
        },
      ];
    }
    return [];
  }

  function longestAt(at: number): Match {
    const match = longestName(plain, at);
    if (language !== "de") return match;
    const other = longestName(german, at);
    return other !== undefined && (match === undefined || other.to > match.to) ? other : match;
  }

  /** "1993 Hague Convention on Protection of Children …": the longer name begins behind the year. */
  function longer(match: Match, from: number): Match {
    if (match === undefined || !isYear(words[from])) return match;
    const behind = longestAt(from + 1);
    return behind !== undefined && behind.to > match.to ? behind : match;
  }

  /** "Political Declaration adopted by the General Assembly at its …": the adoption tells which, but the body is named for itself. */
  function wordOfAdoption(from: number, to: number): number | undefined {
    for (let at = from + 2; at < to; at += 1) if (words[at]?.forms[0] === "adopted") return at;
    return undefined;
  }

  function fitting(
    entries: readonly NameEntry[],
    from: number,
    to: number,
    inside: string | undefined,
  ): readonly NameEntry[] {
    const start = words[from]?.start ?? 0;
    const written = text.slice(start, words[to - 1]?.end);
    if (written.includes(";")) return [];
    const spelled = entries.filter((entry) => isWrittenAs(entry, written));
    if (spelled.length === 0) return [];
    const year = inside ?? yearBefore(words, from, text) ?? yearBehind(words, to, text);
    const whole = spelled.filter((entry) => entry.year === undefined);
    const dated = spelled.filter((entry) => entry.year !== undefined && entry.year === year);
    if (dated.length > 0) return dated;
    if (whole.length > 0) return whole;
    return spelled.filter((entry) => entry.length >= (entry.language === "zh" ? 7 : 4));
  }
}

/** A quick look: what a document calls a name by begins with a capital or a digit. */
function mayBeLocal(code: number): boolean {
  return code < 91 || code > 122;
}

/** Where a name begins: behind the particles و and ف ("and") where they are no part of it. */
function startOf(word: Word | undefined, entries: readonly NameEntry[], text: string): number {
  const start = word?.start ?? 0;
  const first = text[start] ?? "";
  return /[وف]/u.test(first) && entries.every(({ name }) => !name.startsWith(first)) ? start + 1 : start;
}

function isWrittenAs(entry: NameEntry, written: string): boolean {
  if (entry.letters === "any") return true;
  if (entry.letters === "capital") return /^[^\p{L}]*\p{Lu}/u.test(written);
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
  const name = plain(entry.name);
  const given = plain(written);
  return given === name || given === `${name}s` || (name.length > 4 && given === name.toUpperCase());
}

function yearBefore(words: readonly Word[], from: number, text: string): string | undefined {
  const before = words[from - 1];
  const first = words[from];
  if (before === undefined || first === undefined || text.slice(before.end, first.start) !== " ")
    return undefined;
  return isYear(before) ? before.forms[0] : undefined;
}

function isYear(word: Word | undefined): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(word?.forms[0] ?? "");
}

function yearBehind(words: readonly Word[], to: number, text: string): string | undefined {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined || !/^(?:,? |)$/u.test(text.slice(last.end, next.start)))
    return undefined;
  const phrase = yearPhraseAt(words, to);
  if (phrase === undefined) return undefined;
  // A bare year behind a comma may open something else: "the Convention on Road Traffic, 1968 being …".
  if (/^\d{4}$/u.test(next.forms[0] ?? "") && text[last.end] === ",") return undefined;
  return phrase.year;
}
