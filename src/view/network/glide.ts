import type { Point } from "./placement.ts";

/** Milliseconds that marks take from one layout to the other. */
const duration = 480;

type Places = ReadonlyMap<string, Point>;

/** Lets marks glide from some places to others, a step a frame. Returns what stops it where it is. */
export function glide(from: Places, to: Places, step: (places: Places) => void): () => void {
  const start = performance.now();
  const next = (time: number): void => {
    const part = Math.min(1, Math.max(0, (time - start) / duration));
    step(part < 1 ? between(from, to, eased(part)) : to);
    frame = part < 1 ? requestAnimationFrame(next) : 0;
  };
  let frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

function between(from: Places, to: Places, part: number): Places {
  return new Map(
    [...to].map(([id, end]) => {
      const begin = from.get(id) ?? end;
      return [id, { x: begin.x + (end.x - begin.x) * part, y: begin.y + (end.y - begin.y) * part }];
    }),
  );
}

/** Slow at both ends. */
function eased(part: number): number {
  return part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
}
