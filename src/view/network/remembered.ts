/** A function that gives its last result again as long as it is asked the same. */
export function remembered<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, at) => arg !== last?.args[at]))
      last = { args, result: make(...args) };
    return last.result;
  };
}
