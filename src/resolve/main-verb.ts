import { allMatches } from "../model/all-matches.ts";
import { addTo } from "../model/grouped.ts";
import type { Language } from "../model/language.ts";
import { oncePerPair } from "../model/once-per.ts";
import type { Span } from "../model/span.ts";
import type { OpeningPhrase, Registry } from "../registry/registry.ts";
import { folded } from "../segment/folded.ts";
import { saidOfMany } from "../segment/opening-phrase.ts";
import { isAskedFor, isPrepositional, partedVerb, type PhraseRow } from "./parted-verb.ts";
import { subjectEnds } from "./subject.ts";
import { isNoun, unlisted } from "./unlisted-verb.ts";

/** A main verb of a paragraph; the span holds its words without adverbs and joined particles. */
export interface MainVerb extends Span {
  /** As written, in lower case: `takes note`, `تؤكد مجدداً`. */
  readonly act: string;
  readonly english: string;
}

export type Part = "preamble" | "operative";

/**
 * The main verbs of a paragraph in order: the one that opens it, and later ones that stand in the same form behind a
 * comma, semicolon or "and" ("Urges …, and requests …"). A participle in an operative paragraph is none, nor is a
 * verb inside a clause ("measures recalling …").
 */
export function mainVerbs(
  text: string,
  part: Part,
  language: Language,
  registry: Registry,
): readonly MainVerb[] {
  const table = tableOf(registry, language);
  // "17. Recalling its resolutions …, welcomes the progress": the opening may have the other form.
  const other = part === "operative" ? "preamble" : "operative";
  const own = verbAt(text, 0, part, language, table);
  const opening = own ?? turnedVerb() ?? unlisted(text, part, language);
  const verbs: MainVerb[] = opening === undefined ? [] : [opening];
  const behindSubject = opening === undefined && part === "operative" ? subjectEnds(text, language) : [];
  const starts = table.starts(text);
  for (const start of behindSubject.length === 0 ? starts : [...starts, ...behindSubject].sort(byNumber)) {
    if (start <= (verbs.at(-1)?.end ?? 0) || !mayBegin(text, start, language, table)) continue;
    // before the subject stands no main verb
    if (verbs.length === 0 && behindSubject.length > 0 && !behindSubject.includes(start)) continue;
    const verb =
      verbAt(text, start, part, language, table) ??
      (own === undefined && opening !== undefined ? verbAt(text, start, other, language, table) : undefined);
    if (verb === undefined || /\p{Lu}/u.test(text[verb.start] ?? "") || isNoun(text, verb, language))
      continue;
    // "Welcoming the review, pursuant to resolution 1548 (2004)": a verb only where it opens the paragraph.
    if (verb.english === "pursuant") continue;
    if (isAskedFor(verb, verbs.at(-1), language)) continue;
    verbs.push(verb);
  }
  return verbs;

  function turnedVerb(): MainVerb | undefined {
    const turned = verbAt(text, 0, other, language, table);
    // "(a) 根据《公约》采取措施": a preposition there is no verb
    return language === "zh" && part === "operative" && isPrepositional(turned) ? undefined : turned;
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}

interface Table {
  readonly rows: ReadonlyMap<string, readonly PhraseRow[]>;
  readonly adverbs: ReadonlySet<string>;
  /** First words of the adverbs. */
  readonly firstOfAdverbs: ReadonlySet<string>;
  /** Offsets at which a later main verb can begin. */
  readonly starts: (text: string) => readonly number[];
  /** What stands between words: nothing in Chinese. */
  readonly joint: string;
}

const tableOf = oncePerPair((registry: Registry, language: Language): Table => {
  const rows = new Map<string, PhraseRow[]>();
  for (const row of registry.openingPhrases) {
    if (row.language !== language) continue;
    const words = wordsFrom(row.phrase, 0, 12, language).map((word) => word.folded);
    // what is parted in the table matches no text as it stands
    if (row.phrase.includes("…")) words.push("…");
    addTo(rows, words[0] ?? "", { words, row });
  }
  for (const list of rows.values()) list.sort((a, b) => b.words.length - a.words.length);
  const adverbs = registry.words("adverb", language).map(folded);
  return {
    rows,
    adverbs: new Set(adverbs),
    firstOfAdverbs: new Set(adverbs.map((adverb) => adverb.split(" ")[0] ?? "")),
    starts: (text) => startsIn(text, language),
    joint: language === "zh" ? "" : " ",
  };
});

const connectors: Readonly<Record<Language, RegExp>> = {
  en: /(?:[,;:]\s+(?:and,?\s+|but\s+)?|\s(?:and|but),?\s)(?=\p{Ll})/gu,
  fr: /(?:[,;:]\s+(?:et\s+)?|\set\s)(?=\p{L})/gu,
  es: /(?:[,;:]\s+(?:[ye]\s+)?|\s[ye]\s)(?=\p{L})/gu,
  de: /(?:[,;:]\s+(?:und\s+)?|\sund\s)(?=\p{L})/gu,
  ru: /(?:[,;:]\s+(?:и\s+)?|\sи\s)(?=\p{L})/gu,
  ar: /[،؛,;]\s(?:كما|وكما|وكذلك|ثم|وإذ)\s|[،؛,;\s](?=و\p{L})/gu,
  zh: /[，；,;](?:并|且|又|还|也)?/gu,
};

function startsIn(text: string, language: Language): readonly number[] {
  return allMatches(connectors[language], text).map((match) => match.index + match[0].length);
}

/** A quick look at the first word: most begin neither a phrase nor an adverb. */
function mayBegin(text: string, start: number, language: Language, table: Table): boolean {
  if (language === "zh") return true;
  const word = asciiWord(text, start) ?? wordsFrom(text, start, 1, language)[0]?.folded;
  return (
    word !== undefined &&
    (table.rows.has(word) ||
      table.firstOfAdverbs.has(word) ||
      (language === "ar" && table.rows.has(ofAssembly(word))))
  );
}

/** The word at an offset if it is one of the letters a to z alone, which needs no folding. */
function asciiWord(text: string, start: number): string | undefined {
  let end = start;
  while (text.charCodeAt(end) >= 97 && text.charCodeAt(end) <= 122) end += 1;
  const behind = text.charCodeAt(end);
  return end > start && (behind === space || behind === comma) ? text.slice(start, end) : undefined;
}

const space = 32;
const comma = 44;

interface FoundWord extends Span {
  readonly folded: string;
}

/** Words as the table has them; a Han character is a word, an Arabic "and" or "as" before a verb is left out. */
function wordsFrom(text: string, from: number, most: number, language: Language): readonly FoundWord[] {
  const pattern = language === "zh" ? /\p{Lo}/uy : /[“"'‘«(]*([\p{L}\p{M}\u0640'’-]+)\s*/uy;
  const words: FoundWord[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && words.length < most; match = pattern.exec(text)) {
    const word = match[1] ?? match[0];
    let start = match.index + match[0].indexOf(word);
    let written = word;
    if (language === "ar" && words.length === 0) {
      if (/^و?إ?ا?ذ$/u.test(written)) continue;
      if (/^و\p{L}{2}/u.test(written)) {
        written = written.slice(1);
        start += 1;
      }
    }
    words.push({ start, end: start + written.length, folded: foldedWord(written) });
  }
  return words;
}

const foldedWords = new Map<string, string>();
/** Most different words whose folded form is kept. */
const keptWords = 50_000;

function foldedWord(word: string): string {
  let form = foldedWords.get(word);
  if (form === undefined) {
    form = folded(word);
    if (foldedWords.size < keptWords) foldedWords.set(word, form);
  }
  return form;
}

function verbAt(
  text: string,
  from: number,
  part: Part,
  language: Language,
  table: Table,
): MainVerb | undefined {
  const words = wordsFrom(text, from, 10, language);
  for (let first = 0; first < 5 && first < words.length;) {
    const found =
      phraseIn(words, first, part, language, table) ??
      (language === "ar"
        ? (phraseIn(saidOfAssembly(words), first, part, language, table) ??
          phraseIn(saidOfOne(words, first), first, part, language, table))
        : undefined);
    if (found !== undefined) {
      const verb = continued(text, verbOf(text, found.words, found.row), table);
      return partedVerb(
        text,
        verb,
        found.words,
        language,
        table.rows.get(found.words[0]?.folded ?? "") ?? [],
      );
    }
    const skipped = adverbsIn(words, first, table);
    if (skipped === 0) return undefined;
    first += skipped;
  }
  return undefined;
}

/** Arabic words of the Council (masculine) as the table has those of the Assembly (feminine): "يعرب عن قلقه" as "تعرب عن قلقها". */
function saidOfAssembly(words: readonly FoundWord[]): readonly FoundWord[] {
  return words.map((word) => ({ ...word, folded: ofAssembly(word.folded) }));
}

function ofAssembly(word: string): string {
  return word.replace(/^ي/u, "ت").replace(/ه$/u, "ها");
}

/** Arabic words of several, or of "us", as the table has those of the Assembly: "يؤكدون" as "تؤكد". */
function saidOfOne(words: readonly FoundWord[], at: number): readonly FoundWord[] {
  return words.map((word, index) =>
    index === at
      ? { ...word, folded: saidOfMany(word.folded.replace(/^و(?=[ين])/u, "")) ?? word.folded }
      : word,
  );
}

/** "continues to encourage": the verb that goes on, not the going on, tells the act. */
function continued(text: string, verb: MainVerb, table: Table): MainVerb {
  if (verb.act !== "continues" && verb.act !== "continuing") return verb;
  const match = /^ to (?<verb>\p{Ll}+)/u.exec(text.slice(verb.end, verb.end + 30));
  if (match === null) return verb;
  const row = table.rows.get(`${match.groups?.verb ?? ""}s`)?.[0]?.row;
  const act = verb.act + match[0];
  return { ...verb, end: verb.end + match[0].length, act, english: row?.english ?? act };
}

/** The longest phrase of the right form; adverbs may stand between its words ("calls again upon"). */
function phraseIn(words: readonly FoundWord[], first: number, part: Part, language: Language, table: Table) {
  const head = words[first];
  let fallback: { readonly words: readonly FoundWord[]; readonly row: OpeningPhrase } | undefined;
  for (const { words: wanted, row } of table.rows.get(head?.folded ?? "") ?? []) {
    if (fallback !== undefined && wanted.length < fallback.words.length) break;
    const matched = matchedWords(words, first, wanted, table);
    if (matched === undefined) continue;
    if (row.part === "both" || (row.part === "operative") === (part === "operative"))
      return { words: matched, row };
    if (language === "ar" || (language === "zh" && !isPrepositional(row)))
      fallback ??= { words: matched, row };
  }
  return fallback;
}

function matchedWords(
  words: readonly FoundWord[],
  first: number,
  wanted: readonly string[],
  table: Table,
): readonly FoundWord[] | undefined {
  const matched: FoundWord[] = [];
  let at = first;
  for (const word of wanted) {
    while (matched.length > 0 && words[at]?.folded !== word && table.adverbs.has(words[at]?.folded ?? ""))
      at += 1;
    const here = words[at];
    if (here?.folded !== word) return undefined;
    matched.push(here);
    at += 1;
  }
  return matched;
}

function adverbsIn(words: readonly FoundWord[], first: number, table: Table): number {
  for (let count = 4; count > 0; count -= 1) {
    const slice = words.slice(first, first + count);
    const joined = slice.map((word) => word.folded).join(table.joint);
    if (slice.length === count && table.adverbs.has(joined)) return count;
  }
  return 0;
}

/** The words of a phrase without its object: `reiterates` for "reiterates its call". */
function verbOf(text: string, words: readonly FoundWord[], row: OpeningPhrase): MainVerb {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const joint = row.language === "zh" ? "" : " ";
  const object = words.findIndex((word, at) => at > 0 && row.language === "en" && word.folded === "its");
  const act = words
    .slice(0, object < 0 ? words.length : object)
    .map((word) => text.slice(word.start, word.end))
    .join(joint)
    .toLowerCase();
  return { start, end, act, english: row.english };
}
