import type { Point } from "./placement.ts";
import { bend } from "./shaders.ts";

/** Control point of the arc between two places. */
export function controlOf(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  // The shader turns to the left with y upwards, which is to the right with y downwards.
  return { x: (from.x + to.x) / 2 + bend * dy, y: (from.y + to.y) / 2 - bend * dx };
}

/** The place at a part of the way along the arc, 0 to 1. */
export function pointOn(from: Point, to: Point, t: number): Point {
  const control = controlOf(from, to);
  const part = (a: number, b: number, c: number): number =>
    (1 - t) * (1 - t) * a + 2 * (1 - t) * t * b + t * t * c;
  return { x: part(from.x, control.x, to.x), y: part(from.y, control.y, to.y) };
}

/** Distance of a place from the arc, in the same unit. */
export function distanceToArc(place: Point, from: Point, to: Point): number {
  let nearest = Infinity;
  let before = from;
  for (let step = 1; step <= 12; step++) {
    const next = pointOn(from, to, step / 12);
    nearest = Math.min(nearest, distanceToLine(place, before, next));
    before = next;
  }
  return nearest;
}

function distanceToLine(place: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((place.x - a.x) * dx + (place.y - a.y) * dy) / length));
  return Math.hypot(place.x - a.x - t * dx, place.y - a.y - t * dy);
}
