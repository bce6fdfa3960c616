import { addTo } from "../model/grouped.ts";
import { formAt, formNumber, isJoined, keep, knownFormNumber, type Word, type Words } from "./word.ts";

/** A node of the list of names; `entries` are the names that end here. */
export interface NameNode<Entry> {
  entries: readonly Entry[];
  /** The number of the spelling behind which `next` stands; most nodes have one, which a map would make ten times as large. */
  form: number;
  next: NameNode<Entry> | undefined;
  /** The further ones by their spelling. */
  others: Map<number, NameNode<Entry>> | undefined;
}

/** Words `[from, to)` that spell a name, with the year that stands among them. */
export interface NameMatch<Entry> {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  readonly year?: string;
}

/** A stretch of words that dates a name, "of 12 August 1949", and may stand inside it. */
export interface YearPhrase {
  /** Index of the word behind the phrase. */
  readonly to: number;
  readonly year: string;
}

/** A list of names. A name waits under its first word until a text has that word: most names are never asked for. */
export interface NameRoot<Entry> extends NameNode<Entry> {
  readonly waiting: Map<number, (() => void)[]>;
  /** What is put off until a text has a word in Arabic, Cyrillic or Han letters. */
  readonly beyondLatin: (() => void)[];
  /** The nodes of first words with a name that a text may write without a capital. */
  readonly small: Set<NameNode<Entry>>;
  /** The nodes of each word that a name may begin with, by the word's id; undefined until a text has the word. */
  readonly firsts: (readonly NameNode<Entry>[] | undefined)[];
}

export function nameRoot<Entry>(): NameRoot<Entry> {
  return { ...nameNode<Entry>(), waiting: new Map(), beyondLatin: [], small: new Set(), firsts: [] };
}

function nameNode<Entry>(): NameNode<Entry> {
  return { entries: [], form: none, next: undefined, others: undefined };
}

/** The form of a node that nothing stands behind; no spelling has this number, nor -1. */
const none = -2;

function nodeBehind<Entry>(node: NameNode<Entry>, form: number): NameNode<Entry> | undefined {
  return node.form === form ? node.next : node.others?.get(form);
}

function newNodeBehind<Entry>(node: NameNode<Entry>, form: number): NameNode<Entry> {
  const made = nameNode<Entry>();
  if (node.next === undefined) {
    node.form = form;
    node.next = made;
  } else (node.others ??= new Map()).set(form, made);
  return made;
}

/** Puts off what adds the names with the given first word, in the order of the calls. */
export function addLater<Entry>(root: NameRoot<Entry>, first: string, add: () => void): void {
  addTo(root.waiting, formNumber(first), add);
}

/** Adds a name under the given folded words; `isSmall` tells that a text may write it without a capital. */
export function addName<Entry>(
  root: NameRoot<Entry>,
  forms: readonly string[],
  entry: Entry,
  isSmall: boolean,
): void {
  let node: NameNode<Entry> = root;
  for (const form of forms) {
    const number = formNumber(form);
    const next = nodeBehind(node, number) ?? newNodeBehind(node, number);
    if (isSmall && node === root) root.small.add(next);
    node = next;
  }
  node.entries = [...node.entries, entry];
}

/** True if a name of exactly these words is in the list. */
export function hasName<Entry>(root: NameNode<Entry>, forms: readonly string[]): boolean {
  let node: NameNode<Entry> | undefined = root;
  for (const form of forms) node = node && nodeBehind(node, formNumber(form));
  return node !== undefined && node.entries.length > 0;
}

interface LookUp<Entry> {
  readonly root: NameRoot<Entry>;
  readonly words: Words;
  /** True to read words without their German endings, as the list of German names holds them. */
  readonly inflected: boolean;
  /** The year phrase that begins at a word, if one does. */
  readonly yearAt: (index: number) => YearPhrase | undefined;
  /** Those of the entries that fit the words as they are written. */
  readonly fitting: (
    entries: readonly Entry[],
    from: number,
    to: number,
    year: string | undefined,
  ) => readonly Entry[];
}

/**
 * Finds the longest name that begins at a word of a text, by the index of the word. The depth of the list bounds the
 * work at each word.
 */
export function nameSearch<Entry>({
  root,
  words,
  inflected,
  yearAt,
  fitting,
}: LookUp<Entry>): (from: number) => NameMatch<Entry> | undefined {
  let from = 0;
  let best: NameMatch<Entry> | undefined;
  return (start) => {
    const nodes = firstNodes(root, words.list[start]!, inflected);
    const isHyphened = isJoined(words, start + 1);
    // Most words begin no name.
    if (nodes.length === 0 && !isHyphened) return undefined;
    from = start;
    best = undefined;
    for (const node of nodes) walk(node, from + 1, undefined, false);
    const together = isHyphened ? firstNode(root, joinedForm(from)) : undefined;
    if (together !== undefined) walk(together, from + 2, undefined, false);
    return best;
  };

  function walk(node: NameNode<Entry>, at: number, year: string | undefined, isDated: boolean): void {
    // A date at the end is not inside the name.
    if (!isDated && node.entries.length > 0 && (best === undefined || at > best.to)) {
      const entries = fitting(node.entries, from, at, year);
      if (entries.length > 0) best = { from, to: at, entries, ...(year === undefined ? {} : { year }) };
    }
    const next = words.list[at];
    if (next === undefined || node.next === undefined) return;
    for (const form of inflected ? next.german : next.plain) {
      const child = nodeBehind(node, form);
      if (child !== undefined) walk(child, at + 1, year, false);
    }
    if (isJoined(words, at + 1)) {
      const child = nodeBehind(node, joinedForm(at));
      if (child !== undefined) walk(child, at + 2, year, false);
    }
    if (year === undefined && next.mayDate) {
      const phrase = yearAt(at);
      if (phrase !== undefined) walk(node, phrase.to, phrase.year, true);
    }
  }

  /** The word at an index and the one behind its hyphen as one; -1 if no name has that. */
  function joinedForm(at: number): number {
    const ending = (inflected ? words.list[at + 1]?.forms.at(-1) : formAt(words, at + 1)) ?? "";
    return knownFormNumber(`${formAt(words, at)}${ending}`) ?? -1;
  }
}

function firstNodes<Entry>(
  root: NameRoot<Entry>,
  word: Word,
  inflected: boolean,
): readonly NameNode<Entry>[] {
  const known = root.firsts[word.id];
  if (known !== undefined) return known;
  if (root.beyondLatin.length > 0 && isBeyondLatin(word.word))
    for (const put of root.beyondLatin.splice(0)) put();
  const all = (inflected ? word.german : word.plain).flatMap((form) => firstNode(root, form) ?? []);
  const nodes = beginsSmall(word.word) ? all.filter((node) => root.small.has(node)) : all;
  keep(root.firsts, word, nodes);
  return nodes;
}

function beginsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** The node of a first word's spelling, with all names that begin with it. */
function firstNode<Entry>(root: NameRoot<Entry>, form: number): NameNode<Entry> | undefined {
  const waiting = root.waiting.get(form);
  if (waiting !== undefined) {
    root.waiting.delete(form);
    for (const add of waiting) add();
  }
  return nodeBehind(root, form);
}

/** True for words that begin with a letter of Arabic, Cyrillic or another script but Latin. */
export function isBeyondLatin(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x370 && code < 0x1e00) || (code >= 0x3400 && code <= 0x9fff);
}
