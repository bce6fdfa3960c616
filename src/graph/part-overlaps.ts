/** Circles by their index; the unit is that of the drawing. */
export interface Circles {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** How far a pair moves apart, in parts of what it overlaps; a little too far lets crowds spread sooner. */
const push = 1.15;

/** Overlaps up to this length are left: they cannot be seen, and would take half of the rounds. */
const unseen = 0.01;

export interface PartOptions {
  /** Rounds after which what still overlaps is left; 400 are enough for crowds of ten thousand. */
  readonly mostRounds?: number;
  /** The centres stay within this box. */
  readonly within?: Box;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Moves circles until none lies on another, changing `x` and `y`. Each of a pair that overlaps gives way by half, so that
 * crowds spread evenly to all sides. A round takes time in proportion to the circles; the same circles always come to
 * stand in the same places.
 */
export function partOverlaps(circles: Circles, { mostRounds = 400, within }: PartOptions = {}): void {
  for (let round = 0; round < mostRounds && partOnce(circles); round += 1)
    if (within !== undefined) keepWithin(circles, within);
}

/** One round; false if no two overlapped. */
function partOnce(circles: Circles): boolean {
  const { first, next, columns, rows } = cellsOf(circles);
  let moved = false;
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const chains = laterNeighbours(cell, columns, rows).map((neighbour) => first[neighbour]!);
    for (let one = first[cell]!; one >= 0; one = next[one]!)
      for (const chain of [next[one]!, ...chains])
        for (let other = chain; other >= 0; other = next[other]!)
          if (partPair(circles, one, other)) moved = true;
  }
  return moved;
}

/** The cells that touch a cell and come after it; the ones before have met it already. */
function laterNeighbours(cell: number, columns: number, rows: number): readonly number[] {
  const column = cell % columns;
  const isLastColumn = column === columns - 1;
  const below = cell + columns;
  return [
    ...(isLastColumn ? [] : [cell + 1]),
    ...(below >= columns * rows
      ? []
      : [...(column > 0 ? [below - 1] : []), below, ...(isLastColumn ? [] : [below + 1])]),
  ];
}

/** Moves two circles apart; false if they do not overlap. */
function partPair({ x, y, radius }: Circles, one: number, other: number): boolean {
  const reach = radius[one]! + radius[other]!;
  const right = x[other]! - x[one]!;
  const up = y[other]! - y[one]!;
  if (right * right + up * up >= (reach - unseen) ** 2) return false;
  const distance = Math.hypot(right, up);
  // Two in one spot part in a direction that depends on the second alone.
  const [along, across] =
    distance === 0 ? [Math.cos(other), Math.sin(other)] : [right / distance, up / distance];
  const way = (push * (reach - distance)) / 2;
  x[one]! -= along * way;
  y[one]! -= across * way;
  x[other]! += along * way;
  y[other]! += across * way;
  return true;
}

function keepWithin({ x, y }: Circles, { left, right, low, high }: Box): void {
  for (let at = 0; at < x.length; at += 1) {
    x[at] = Math.max(left, Math.min(right, x[at]!));
    y[at] = Math.max(low, Math.min(high, y[at]!));
  }
}

/** The circles in square cells as wide as the widest, so that only neighbouring cells can touch: chains through `next`, ended by -1. */
function cellsOf({ x, y, radius }: Circles) {
  const [left, right] = rangeOf(x);
  const [bottom, top] = rangeOf(y);
  const widest = 2 * rangeOf(radius)[1];
  // A few far away must not make more cells than there are circles to put in them.
  const side = Math.max(widest, Math.sqrt(((right - left) * (top - bottom)) / (4 * x.length)), 1e-9);
  const columns = Math.floor((right - left) / side) + 1;
  const rows = Math.floor((top - bottom) / side) + 1;
  const first = new Int32Array(columns * rows).fill(-1);
  const next = new Int32Array(x.length);
  for (let at = 0; at < x.length; at += 1) {
    const cell = Math.floor((y[at]! - bottom) / side) * columns + Math.floor((x[at]! - left) / side);
    next[at] = first[cell]!;
    first[cell] = at;
  }
  return { first, next, columns, rows };
}

function rangeOf(values: Float64Array): readonly [low: number, high: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}
