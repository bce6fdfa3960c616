/** Milliseconds that a step may take before the page gets its turn. */
export const stepLength = 12;

/** How work in steps is watched and stopped. */
export interface Pace {
  /** Is told the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * What a function makes of each value, in steps between which the page draws and hears its user. `count` says how many
 * values there are about, where they are not an array.
 * @throws DOMException `AbortError` when the signal stops it.
 */
export async function inSteps<T, U>(
  values: Iterable<T>,
  make: (value: T) => U,
  { progress, signal }: Pace = {},
  count = Array.isArray(values) ? values.length : 1,
): Promise<U[]> {
  const made: U[] = [];
  let end = performance.now() + stepLength;
  for (const value of values) {
    made.push(make(value));
    if (performance.now() < end) continue;
    progress?.(Math.min(1, made.length / Math.max(1, count)));
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
