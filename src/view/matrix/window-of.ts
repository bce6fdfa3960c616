/** A stretch of equal lines of which only some are drawn: `[first, last)` with what stands before and after, in pixels. */
export interface LineWindow {
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

/** Lines drawn beyond the edges, so that scrolling finds them there. */
const spare = 4;

/** The lines of a given size that a scrolled frame shows. */
export function windowOf(count: number, size: number, scrolled: number, frame: number): LineWindow {
  const first = Math.max(0, Math.min(count, Math.floor(scrolled / size) - spare));
  const last = Math.min(count, Math.ceil((scrolled + frame) / size) + spare);
  return {
    first,
    last: Math.max(first, last),
    before: first * size,
    after: (count - Math.max(first, last)) * size,
  };
}
