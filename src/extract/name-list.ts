import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import { labourNames } from "../registry/labour-names.ts";
import type { Body, Instrument, Name, NameForm, Registry } from "../registry/registry.ts";
import { addLater, addName, hasName, isBeyondLatin, type NameRoot, nameRoot } from "./name-trie.ts";
import { shortNames } from "./short-names.ts";
import { hasTitleVariants, titleVariants } from "./title-variants.ts";
import { formAt, isJoined, type Words, wordsOf } from "./word.ts";
import { yearPhraseAt } from "./year-phrase.ts";

/** A name of the registry, as it stands in the list that is searched. */
export interface NameEntry {
  readonly id: string;
  readonly layer: "instrument" | "body" | "group";
  readonly form: NameForm;
  readonly language: Language;
  readonly name: string;
  readonly onlyWith: readonly string[];
  /** The year that was taken out of the name; then the text must give it, unless the rest is telling by itself. */
  readonly year?: string;
  /** How the text must write the name: letter for letter, with a capital at the front, or in any case. */
  readonly letters: "exact" | "capital" | "any";
  /** Number of words. */
  readonly length: number;
}

/** All names of the registry in all languages but German, ready for the search. */
export const nameList = oncePer((registry: Registry) =>
  listOf(registry, ({ language }) => language !== "de"),
);

/** Its German names, without the endings of their words. */
export const germanNameList = oncePer((registry: Registry) =>
  listOf(registry, ({ language }) => language === "de"),
);

function listOf(registry: Registry, isIn: (name: Name) => boolean): NameRoot<NameEntry> {
  const root = nameRoot<NameEntry>();
  const layerOf = ({ id }: Instrument) =>
    registry.membersOf(id) === undefined ? ("instrument" as const) : ("group" as const);
  for (const instrument of registry.instruments.values()) {
    const layer = layerOf(instrument);
    for (const name of instrument.names) if (isIn(name)) addForms(root, name, instrument, layer);
    for (const name of labourNames(instrument)) if (isIn(name)) addForms(root, name, instrument, layer);
  }
  for (const body of registry.bodies.values())
    for (const name of body.names) if (isIn(name)) addForms(root, name, body, "body");
  // Last, so that no variant takes the place of a name that is in use.
  for (const instrument of registry.instruments.values())
    for (const name of instrument.names) {
      if (!isIn(name) || !hasTitleVariants(name)) continue;
      // They begin with the same noun.
      whenAsked(root, name.name, name.language, () => {
        for (const text of titleVariants(name, { isUnitedNations: instrument.depositary !== undefined }))
          addText(root, text, name, instrument.id, layerOf(instrument), true);
      });
    }
  return root;
}

function addForms(
  root: NameRoot<NameEntry>,
  name: Name,
  owner: Instrument | Body,
  layer: NameEntry["layer"],
): void {
  for (const text of [name.name, ...shortNames(name)])
    whenAsked(root, text, name.language, () => {
      addText(root, text, name, owner.id, layer);
    });
}

/**
 * Adds a name when a text first has its first word; at once where the name may be found under another word too.
 * In scripts other than Latin not even the first word is read before a text has one: most texts never do.
 */
function whenAsked(root: NameRoot<NameEntry>, text: string, language: Language, add: () => void): void {
  const put = (): void => {
    const words = wordsOf(text, 3);
    const first = firstBehindArticle(words, language);
    const form = listedForm(words, first, language);
    if (form === undefined || isJoined(words, first + 1) || words.list[first]?.mayDate === true) add();
    else addLater(root, form, add);
  };
  if (isBeyondLatin(text)) root.beyondLatin.push(put);
  else put();
}

function addText(
  root: NameRoot<NameEntry>,
  text: string,
  name: Name,
  id: string,
  layer: NameEntry["layer"],
  isVariant = false,
): void {
  const words = wordsOf(text);
  const own = withoutArticle(words, name.language);
  const entry = (length: number, year?: string): NameEntry => ({
    id,
    layer,
    form: name.form,
    language: name.language,
    name: text,
    onlyWith: name.onlyWith,
    letters: lettersOf(text, name.form, length),
    length,
    ...(year === undefined ? {} : { year }),
  });
  const forms = formsOf(words, own, name.language);
  if (isVariant && hasName(root, forms)) return;
  for (const spelling of spellings(words, own, forms)) add(spelling, entry(own.length));
  const yearless = /\d{4}/u.test(text) ? withoutYears(words, own) : undefined;
  if (yearless !== undefined && yearless.own.length >= 2 && name.form !== "acronym")
    for (const spelling of spellings(words, yearless.own, formsOf(words, yearless.own, name.language)))
      add(spelling, entry(yearless.own.length, yearless.year));

  function add(spelling: readonly string[], entry: NameEntry): void {
    addName(root, spelling, entry, mayBeSmall(entry));
  }
}

/** Names in capitals throughout or of one word are written as they are; others need at most a capital at the front. */
function lettersOf(text: string, form: NameForm, length: number): NameEntry["letters"] {
  const cased = /[\p{Lu}\p{Ll}]/u.test(text);
  if (!cased) return "any";
  if (form === "acronym" || length === 1) return "exact";
  if (length >= 6) return "any";
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return /\p{Lu}/u.test(first) ? "capital" : "any";
}

/** True for a name that a text may begin with a small letter. */
function mayBeSmall(entry: NameEntry): boolean {
  if (entry.letters === "exact") return !/^[^\p{L}]*\p{Lu}/u.test(entry.name);
  return entry.letters === "any" || mayBeCommon(entry);
}

/** "charte des Nations unies", "statut de Rome": the European Union writes the noun small, what follows it tells. */
export function mayBeCommon({ language, layer, length }: NameEntry): boolean {
  return language === "fr" && layer !== "body" && length >= 3;
}

/** The spellings of the words at some indices under which the list holds a name of the language. */
function formsOf(words: Words, own: readonly number[], language: Language): readonly string[] {
  return own.map((at) => listedForm(words, at, language) ?? "");
}

function listedForm({ list }: Words, at: number, language: Language): string | undefined {
  return language === "de" ? list[at]?.forms.at(-1) : list[at]?.forms[0];
}

/** With the parts of hyphenated words apart, and together; with a plural s for an acronym of one word. */
function spellings(
  words: Words,
  own: readonly number[],
  forms: readonly string[],
): readonly (readonly string[])[] {
  const found = [forms];
  if (own.some((at) => isJoined(words, at))) {
    const together: string[] = [];
    own.forEach((at, index) => {
      const form = forms[index] ?? "";
      const before = together.at(-1);
      if (before !== undefined && isJoined(words, at))
        together[together.length - 1] = before.replace(/~$/u, "") + form;
      else together.push(form);
    });
    found.push(together);
  }
  return found;
}

const articles = new Set(["the", "la", "le", "les", "l", "el", "los", "las", "der", "die", "das"]);

/** The indices of the words, without an article at the front. */
function withoutArticle(words: Words, language: Language): readonly number[] {
  const { length } = words.list;
  const from = firstBehindArticle(words, language);
  return Array.from({ length: length - from }, (_, index) => from + index);
}

/** In English, "Los" of the "Los Angeles Declaration" is no article. */
function firstBehindArticle(words: Words, language: Language): number {
  if (words.list.length < 2) return 0;
  const first = formAt(words, 0);
  return first === "the" || (language !== "en" && articles.has(first)) ? 1 : 0;
}

/** The indices of a name's words without those of its dates, and the first year. */
function withoutYears(
  words: Words,
  all: readonly number[],
): { readonly own: readonly number[]; readonly year: string } | undefined {
  const own: number[] = [];
  let year: string | undefined;
  for (let at = all[0] ?? 0; at < words.list.length;) {
    const phrase = yearPhraseAt(words, at);
    if (phrase === undefined) own.push(at);
    else year ??= phrase.year;
    at = phrase?.to ?? at + 1;
  }
  return year === undefined ? undefined : { own, year };
}
