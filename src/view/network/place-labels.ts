import { addTo } from "../../model/grouped.ts";
import type { Point } from "./placement.ts";

/** A label that wants a place beside its mark; first come, first served. */
export interface LabelWish {
  readonly id: string;
  readonly words: string;
  readonly at: Point;
  /** Of the mark, in pixels. */
  readonly radius: number;
  /** Of the words, in pixels. */
  readonly width: number;
}

export interface PlacedLabel extends LabelWish {
  /** Left end of the words, and the middle of their height. */
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const lineHeight = 14;
const cell = 64;

/**
 * The labels that find room: to the right, to the left, above or below their mark, never on another label, never outside
 * the stage, never on another mark; but the first few, if they are called landmarks, rather on a mark than not at all.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  marks: readonly { readonly at: Point; readonly radius: number }[],
  stage: { readonly width: number; readonly height: number },
  obstacles: readonly Box[] = [],
  landmarks = 0,
): readonly PlacedLabel[] {
  const words = claims();
  const drawn = claims();
  const isInside = (box: Box): boolean =>
    box.left >= 2 && box.top >= 2 && box.right <= stage.width - 2 && box.bottom <= stage.height - 2;
  obstacles.forEach(words.add);
  for (const { at, radius } of marks)
    drawn.add({ left: at.x - radius, right: at.x + radius, top: at.y - radius, bottom: at.y + radius });
  const placed: PlacedLabel[] = [];
  for (const [rank, wish] of wishes.entries()) {
    const spots = spotsFor(wish).filter((spot) => {
      const box = boxOf(wish, spot);
      return isInside(box) && !words.meets(box, wish.at);
    });
    const spot =
      spots.find((spot) => !drawn.meets(boxOf(wish, spot), wish.at)) ??
      (rank < landmarks ? spots[0] : undefined);
    if (spot === undefined) continue;
    words.add(boxOf(wish, spot));
    placed.push({ ...wish, ...spot });
  }
  return placed;
}

/** Boxes that are taken, found by the cells of a grid. */
function claims(): { readonly add: (box: Box) => void; readonly meets: (box: Box, own: Point) => boolean } {
  const taken = new Map<string, Box[]>();
  return {
    add: (box) => {
      for (const key of cellsOf(box)) addTo(taken, key, box);
    },
    // The box around its own mark is in nobody's way.
    meets: (box, own) =>
      cellsOf(box).some((key) =>
        (taken.get(key) ?? []).some((other) => overlap(box, other) && !isAround(other, own)),
      ),
  };
}

function spotsFor({ at, radius, width }: LabelWish): readonly Point[] {
  const gap = radius + 5;
  return [
    { x: at.x + gap, y: at.y },
    { x: at.x - gap - width, y: at.y },
    { x: at.x - width / 2, y: at.y - gap - lineHeight / 2 + 1 },
    { x: at.x - width / 2, y: at.y + gap + lineHeight / 2 - 1 },
    { x: at.x + radius * 0.6, y: at.y - gap - lineHeight / 2 + 3 },
    { x: at.x + radius * 0.6, y: at.y + gap + lineHeight / 2 - 3 },
  ];
}

function boxOf({ width }: LabelWish, { x, y }: Point): Box {
  return { left: x - 2, right: x + width + 2, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box is that of the mark at this place. */
function isAround(box: Box, { x, y }: Point): boolean {
  return Math.abs((box.left + box.right) / 2 - x) < 0.01 && Math.abs((box.top + box.bottom) / 2 - y) < 0.01;
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) keys.push(`${x},${y}`);
  return keys;
}
