import type { Camera } from "../state.ts";
import type { Point } from "./placement.ts";

/** The whole stage, in sigma's terms. */
export const wholeStage: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** Parts of the stage this large, as a share of it, are seen well enough with all of it. */
const nearlyAll = 0.6;

/** The closest that it goes, so that two neighbours do not fill the stage. */
const closest = 0.15;

/**
 * The camera that sees all of some places with a margin, the whole stage if they fill most of it. Places are in CSS pixels
 * of the stage, y downwards; a camera counts in the longer side of the stage, y upwards.
 */
export function cameraAround(
  places: Iterable<Point>,
  { width, height }: { readonly width: number; readonly height: number },
): Camera {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of places) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  const share = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height);
  if (!(share >= 0) || share > nearlyAll) return wholeStage;
  const side = Math.max(width, height);
  return {
    x: 0.5 + ((box.left + box.right) / 2 - width / 2) / side,
    y: 0.5 - ((box.top + box.bottom) / 2 - height / 2) / side,
    ratio: Math.max(closest, share * 1.2),
  };
}
