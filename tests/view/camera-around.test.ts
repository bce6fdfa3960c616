import { expect, test } from "vitest";
import { cameraAround, wholeStage } from "../../src/view/network/camera-around.ts";

const stage = { width: 1000, height: 500 };

test("places that fill most of the stage, or none, are seen with all of it", () => {
  expect(
    cameraAround(
      [
        { x: 20, y: 20 },
        { x: 900, y: 100 },
      ],
      stage,
    ),
  ).toEqual(wholeStage);
  expect(cameraAround([], stage)).toEqual(wholeStage);
});

test("places in a corner are brought into the middle, with a margin", () => {
  const { x, y, ratio } = cameraAround(
    [
      { x: 800, y: 0 },
      { x: 1000, y: 100 },
    ],
    stage,
  );
  // 400 pixels right of the middle and 200 above it, in units of 1,000 pixels.
  expect([x, y].map((at) => Number(at.toFixed(6)))).toEqual([0.9, 0.7]);
  expect(ratio).toBeGreaterThan(0.2);
  expect(ratio).toBeLessThan(0.3);
});

test("a single place is not blown up without bound", () => {
  expect(cameraAround([{ x: 500, y: 250 }], stage)).toEqual({ x: 0.5, y: 0.5, ratio: 0.15 });
});
