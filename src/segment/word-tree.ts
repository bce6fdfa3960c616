/** Phrases by their words: the way from the root to a node spells one, which may have a value. */
export interface WordTree<T> {
  readonly next: ReadonlyMap<string, WordTree<T>>;
  readonly value?: T;
}

interface Growing<T> {
  readonly next: Map<string, Growing<T>>;
  value?: T;
}

/** The tree of some phrases, whose words stand apart by one space. */
export function wordTree<T>(phrases: Iterable<readonly [phrase: string, value: T]>): WordTree<T> {
  const root: Growing<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of phrase.split(" ")) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map() }));
      node = next;
    }
    node.value = value;
  }
  return root;
}

/** The value of the longest phrase that the words spell, from the first on, and how many words it has. */
export function longestIn<T>(
  tree: WordTree<T>,
  word: (index: number) => string | undefined,
): { readonly value: T; readonly words: number } | undefined {
  let node: WordTree<T> | undefined = tree;
  let found: { readonly value: T; readonly words: number } | undefined;
  for (let index = 0; node !== undefined; index += 1) {
    if (node.value !== undefined) found = { value: node.value, words: index };
    const next: string | undefined = node.next.size === 0 ? undefined : word(index);
    node = next === undefined ? undefined : node.next.get(next);
  }
  return found;
}
