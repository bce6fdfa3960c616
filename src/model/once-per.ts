/** The function, worked out once for each object that it is given: an index of the registry, say. */
export function oncePer<Key extends WeakKey, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = workOut(key)));
    return value;
  };
}

/** The same for an object and a word: a registry and a language, a registry and an id. */
export function oncePerPair<Key extends WeakKey, Word extends string, Value>(
  workOut: (key: Key, word: Word) => Value,
): (key: Key, word: Word) => Value {
  const wordsOf = oncePer<Key, Map<Word, { readonly value: Value }>>(() => new Map());
  return (key, word) => {
    const known = wordsOf(key);
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = { value: workOut(key, word) }));
    return found.value;
  };
}
