import * as fc from "fast-check";
import { expect, test } from "vitest";
import { controlOf, distanceToArc, pointOn } from "../../src/view/network/arc.ts";
import { neighbourhood, shortestPath } from "../../src/view/network/neighbourhood.ts";
import { placeLabels } from "../../src/view/network/place-labels.ts";
import { placeByCloseness, placeByDate } from "../../src/view/network/placement.ts";
import { walk } from "../../src/view/network/walk.ts";
import { collectionOf, small, work } from "./small-collection.ts";

const all = (): boolean => true;

test.each([
  ["r2", 1, "both", "b1 r1 r2 t1 t2 t3"],
  ["t3", 1, "both", "r2 t3"],
  ["t3", 1, "cites", "t3"],
  ["t3", 2, "citedBy", "r2 t3"],
  ["r1", 1, "cites", "r1 t1"],
  ["r1", 2, "both", "b1 r1 r2 t1 t2 t3"],
] as const)("around %s, %d steps, %s", (start, depth, direction, works) => {
  const found = neighbourhood(small, start, depth, direction, all);
  expect([...found.distance.keys()].sort().join(" ")).toBe(works);
});

test("a shortest path goes along edges in any direction, and only those that pass", () => {
  expect([...(shortestPath(small, "r1", "t3", all)?.distance.keys() ?? [])]).toEqual(["t3", "r2", "r1"]);
  expect(shortestPath(small, "r1", "t3", (edge) => edge.to !== "t3")).toBeUndefined();
});

test("a landmark lies rather on a mark than not at all", () => {
  const stage = { width: 300, height: 200 };
  const marks = Array.from({ length: 600 }, (_, at) => ({
    at: { x: 5 + 10 * (at % 30), y: 5 + 10 * Math.floor(at / 30) },
    radius: 5,
  }));
  const wishes = marks.map((mark, at) => ({ ...mark, id: String(at), words: "", width: 60 }));
  const middle = [wishes[310]!, wishes[450]!];
  expect(placeLabels(middle, marks, stage)).toHaveLength(0);
  expect(placeLabels(middle, marks, stage, [], 1).map(({ id }) => id)).toEqual(["310"]);
});

test("labels lie on no other label, on no other mark, and inside the stage", () => {
  const stage = { width: 400, height: 300 };
  const mark = fc.record({
    at: fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }),
    radius: fc.integer({ min: 3, max: 14 }),
    width: fc.integer({ min: 10, max: 160 }),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
      const placed = placeLabels(
        marks.map((given, at) => ({ ...given, id: String(at), words: "" })),
        marks,
        stage,
      );
      placed.forEach((label, at) => {
        const box = { left: label.x, right: label.x + label.width, top: label.y - 6, bottom: label.y + 6 };
        expect(box.left >= 0 && box.right <= stage.width && box.top >= 0 && box.bottom <= stage.height).toBe(
          true,
        );
        for (const other of placed.slice(at + 1))
          expect(
            other.x >= box.right ||
              other.x + other.width <= box.left ||
              other.y - 6 >= box.bottom ||
              other.y + 6 <= box.top,
          ).toBe(true);
        for (const { at: centre, radius } of marks) {
          if (centre.x === label.at.x && centre.y === label.at.y) continue;
          const isOn =
            centre.x + radius > box.left &&
            centre.x - radius < box.right &&
            centre.y + radius > box.top &&
            centre.y - radius < box.bottom;
          expect(isOn).toBe(false);
        }
      });
    }),
  );
});

const spread = collectionOf(
  Array.from({ length: 30 }, (_, at) =>
    work(`w${String(at).padStart(2, "0")}`, {
      category: at % 2 === 0 ? "treaty" : "resolution",
      lane: at % 2 === 0 ? "treaty" : "resolution",
      byDate: { x: (at % 10) * 4, y: at % 2 === 0 ? -1 - (at % 3) * 2 : -12 - (at % 3) * 2 },
      byCloseness: { x: 5, y: 5 + (at % 4) / 10 },
    }),
  ),
  [],
  [],
  {
    axis: {
      years: [{ year: 2000, x: 20 }],
      lanes: [
        { lane: "treaty", top: 0, bottom: -6 },
        { lane: "resolution", top: -11, bottom: -17 },
      ],
    },
  },
);
const stage = { width: 1000, height: 700 };

test("by date the stage is filled, lanes keep their order, years their place", () => {
  const placed = placeByDate(spread, new Set(["treaty", "resolution"] as const), stage);
  const points = [...placed.positions.values()];
  expect(Math.max(...points.map(({ x }) => x)) - Math.min(...points.map(({ x }) => x))).toBeGreaterThan(800);
  expect(Math.max(...points.map(({ y }) => y)) - Math.min(...points.map(({ y }) => y))).toBeGreaterThan(400);
  expect(points.every(({ x, y }) => x >= 0 && x <= 1000 && y >= 0 && y <= 700)).toBe(true);
  const [first, second] = placed.lanes;
  expect(first?.bottom).toBeLessThan(second?.top ?? 0);
  expect(placed.years[0]?.x).toBe(placed.positions.get("w05")?.x);
});

test("a lane without works takes no room", () => {
  const placed = placeByDate(spread, new Set(["treaty"] as const), stage);
  expect(placed.lanes.map(({ lane }) => lane)).toEqual(["treaty"]);
  expect(placed.positions.size).toBe(15);
});

test("by closeness works at one place are pushed apart, the same on every visit", () => {
  const place = (): ReturnType<typeof placeByCloseness> =>
    placeByCloseness(spread, new Set(["treaty", "resolution"] as const), stage);
  const points = [...place().positions.values()];
  const nearest = points.map((a, at) =>
    Math.min(...points.filter((_, other) => other !== at).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(place().room);
  expect(place()).toEqual(place());
});

test("an arc goes from end to end beside its chord", () => {
  const [from, to] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect([pointOn(from, to, 0), pointOn(from, to, 1)]).toEqual([from, to]);
  expect(controlOf(from, to).y).toBeLessThan(0);
  expect(distanceToArc(pointOn(from, to, 0.4), from, to)).toBeLessThan(1);
  expect(distanceToArc({ x: 50, y: 40 }, from, to)).toBeGreaterThan(40);
});

test("arrow keys lead to the nearest in their direction, a neighbour first", () => {
  const positions = new Map([
    ["r2", { x: 0, y: 0 }],
    ["t1", { x: 120, y: 10 }],
    ["t2", { x: 100, y: 200 }],
    ["r1", { x: -90, y: 0 }],
  ]);
  const visible = { works: new Set(positions.keys()), edges: small.edges };
  const from = { index: small, visible, positions, focus: undefined };
  expect(walk(from, "r2", "ArrowRight")).toBe("t1");
  expect(walk(from, "r2", "ArrowLeft")).toBe("r1");
  expect(walk(from, "r2", "ArrowDown")).toBe("t2");
  expect(walk(from, "r2", "ArrowUp")).toBe("r2");
  expect(walk(from, undefined, "ArrowUp")).toBe("t1");
});
