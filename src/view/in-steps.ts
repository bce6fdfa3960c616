/** Milliseconds that a step may take before the page gets its turn. */
const stepLength = 12;

/**
 * What a function makes of each value, in steps between which the page draws and hears its user. `progress` is told the
 * share that is done, 0 to 1; a signal stops it.
 * @throws DOMException `AbortError` when it is stopped.
 */
export async function inSteps<T, U>(
  values: readonly T[],
  make: (value: T) => U,
  { progress, signal }: { readonly progress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<U[]> {
  const made: U[] = [];
  let end = performance.now() + stepLength;
  for (const value of values) {
    made.push(make(value));
    if (performance.now() < end) continue;
    progress?.(made.length / values.length);
    await nextTurn();
    signal?.throwIfAborted();
    end = performance.now() + stepLength;
  }
  return made;
}

/** The page's next turn: a message comes sooner than a timer, which browsers hold back by four milliseconds. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}
