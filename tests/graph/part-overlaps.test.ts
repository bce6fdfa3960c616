import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Circles, partOverlaps } from "../../src/graph/part-overlaps.ts";

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function circlesOf(circles: readonly Circle[]): Circles {
  return {
    x: Float64Array.from(circles, ({ x }) => x),
    y: Float64Array.from(circles, ({ y }) => y),
    radius: Float64Array.from(circles, ({ radius }) => radius),
  };
}

/** The most that two of the circles lie on each other. */
function deepest({ x, y, radius }: Circles): number {
  let most = 0;
  for (let one = 0; one < x.length; one += 1)
    for (let other = 0; other < one; other += 1) {
      const distance = Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!);
      most = Math.max(most, radius[one]! + radius[other]! - distance);
    }
  return most;
}

const coordinate = fc.integer({ min: -20, max: 20 });
const circle = fc.record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 1, max: 5 }) });

test("no circle lies on another, wherever they were, and they come to stand in the same places each time", () => {
  fc.assert(
    fc.property(fc.array(circle, { maxLength: 60 }), (given) => {
      const [once, again] = [circlesOf(given), circlesOf(given)];
      partOverlaps(once);
      partOverlaps(again);
      expect(deepest(once)).toBeLessThanOrEqual(0.011);
      expect(again).toEqual(once);
    }),
  );
});

test("circles that do not touch stay where they are", () => {
  const far = circlesOf(Array.from({ length: 50 }, (_, at) => ({ x: at * 10, y: at % 7, radius: 4.9 })));
  const before = structuredClone(far);
  partOverlaps(far);
  expect(far).toEqual(before);
});

test("a crowd in one spot spreads to all sides, and one far away makes no difference to it", () => {
  const crowd = Array.from({ length: 300 }, () => ({ x: 3, y: 3, radius: 1 }));
  const circles = circlesOf([...crowd, { x: 1e6, y: -1e6, radius: 1 }]);
  partOverlaps(circles);
  expect(deepest(circles)).toBeLessThanOrEqual(0.011);
  const [x, y] = [circles.x.slice(0, 300), circles.y.slice(0, 300)];
  const [width, height] = [Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y)];
  expect(width / height).toBeGreaterThan(0.8);
  expect(width / height).toBeLessThan(1.25);
  expect([circles.x[300], circles.y[300]]).toEqual([1e6, -1e6]);
});

test("within a box no centre leaves it, and the rounds end though there is no room", () => {
  const within = { left: 0, right: 10, low: 0, high: 10 };
  const circles = circlesOf(Array.from({ length: 80 }, (_, at) => ({ x: at % 10, y: 5, radius: 2 })));
  partOverlaps(circles, { mostRounds: 24, within });
  for (const value of [...circles.x, ...circles.y]) expect(value >= 0 && value <= 10).toBe(true);
});
