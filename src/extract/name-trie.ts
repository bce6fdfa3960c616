import { formAt, formNumber, isJoined, type Words } from "./word.ts";

/** A node of the list of names; `entries` are the names that end here. */
export interface NameNode<Entry> {
  /** By the number of the next word's spelling. */
  readonly next: Map<number, NameNode<Entry>>;
  readonly entries: Entry[];
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
  /** Whether a name begins with a word, by its id: undefined until asked. */
  readonly begins: (boolean | undefined)[];
}

export function nameRoot<Entry>(): NameRoot<Entry> {
  return { ...nameNode<Entry>(), waiting: new Map(), begins: [] };
}

function nameNode<Entry>(): NameNode<Entry> {
  return { next: new Map(), entries: [] };
}

/** Puts off what adds the names with the given first word, in the order of the calls. */
export function addLater<Entry>(root: NameRoot<Entry>, first: string, add: () => void): void {
  const number = formNumber(first);
  const waiting = root.waiting.get(number);
  if (waiting === undefined) root.waiting.set(number, [add]);
  else waiting.push(add);
}

/** Adds a name under the given folded words. */
export function addName<Entry>(root: NameNode<Entry>, forms: readonly string[], entry: Entry): void {
  let node = root;
  for (const form of forms) {
    const number = formNumber(form);
    let next = node.next.get(number);
    if (next === undefined) {
      next = nameNode();
      node.next.set(number, next);
    }
    node = next;
  }
  node.entries.push(entry);
}

/** True if a name of exactly these words is in the list. */
export function hasName<Entry>(root: NameNode<Entry>, forms: readonly string[]): boolean {
  let node: NameNode<Entry> | undefined = root;
  for (const form of forms) node = node?.next.get(formNumber(form));
  return node !== undefined && node.entries.length > 0;
}

export interface LookUp<Entry> {
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

/** The longest name that begins at the given word. The depth of the list bounds the work at each word. */
export function longestName<Entry>(lookUp: LookUp<Entry>, from: number): NameMatch<Entry> | undefined {
  return mayBegin(lookUp, from) ? longestFrom(lookUp, from) : undefined;
}

function longestFrom<Entry>(lookUp: LookUp<Entry>, from: number): NameMatch<Entry> | undefined {
  const { words, inflected } = lookUp;
  let best: NameMatch<Entry> | undefined;
  walk(lookUp.root, from, undefined);
  return best;

  function walk(node: NameNode<Entry>, at: number, year: string | undefined, isDated = false): void {
    // A date at the end is not inside the name.
    if (!isDated && node.entries.length > 0 && (best === undefined || at > best.to)) {
      const entries = lookUp.fitting(node.entries, from, at, year);
      if (entries.length > 0) best = { from, to: at, entries, ...(year === undefined ? {} : { year }) };
    }
    const next = words.list[at];
    if (next === undefined || node.next.size === 0) return;
    for (const form of inflected ? next.german : next.plain) {
      const child = at === from ? firstNode(lookUp.root, form) : node.next.get(form);
      if (child !== undefined) walk(child, at + 1, year);
    }
    if (isJoined(words, at + 1)) {
      const second = words.list[at + 1]?.forms;
      const ending = (inflected ? second?.at(-1) : second?.[0]) ?? "";
      const form = formNumber(`${formAt(words, at)}${ending}`);
      const child = at === from ? firstNode(lookUp.root, form) : node.next.get(form);
      if (child !== undefined) walk(child, at + 2, year);
    }
    if (at > from && year === undefined) {
      const phrase = lookUp.yearAt(at);
      if (phrase !== undefined) walk(node, phrase.to, phrase.year, true);
    }
  }
}

/** The node of a first word, with all names that begin with it. */
function firstNode<Entry>(root: NameRoot<Entry>, form: number): NameNode<Entry> | undefined {
  const waiting = root.waiting.get(form);
  if (waiting !== undefined) {
    root.waiting.delete(form);
    for (const add of waiting) add();
  }
  return root.next.get(form);
}

/** A quick look: most words begin no name. */
function mayBegin<Entry>({ root, words, inflected }: LookUp<Entry>, from: number): boolean {
  const word = words.list[from];
  if (word === undefined) return false;
  let begins = root.begins[word.id];
  if (begins === undefined) {
    begins = (inflected ? word.german : word.plain).some(
      (form) => root.next.has(form) || root.waiting.has(form),
    );
    if (word.id >= 0) root.begins[word.id] = begins;
  }
  return begins || isJoined(words, from + 1);
}
