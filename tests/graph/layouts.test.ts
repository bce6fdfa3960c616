import { MultiDirectedGraph } from "graphology";
import { describe, expect, test } from "vitest";
import type { EdgeAttributes, Position, WorkAttributes } from "../../src/graph/collection.ts";
import { layoutByCloseness } from "../../src/graph/layout-by-closeness.ts";
import { layoutByDate } from "../../src/graph/layout-by-date.ts";
import type { PlacelessWork } from "../../src/graph/work-attributes.ts";

/** Three texts, each with twelve works that it alone cites, all naming the same three bodies. */
function threeStars(): MultiDirectedGraph<WorkAttributes, EdgeAttributes> {
  const graph = new MultiDirectedGraph<WorkAttributes, EdgeAttributes>();
  const add = (id: string, citedBy: number, inCollection: boolean): unknown =>
    graph.addNode(id, { citedBy, inCollection } as WorkAttributes);
  for (const body of ["b0", "b1", "b2"]) add(body, 3, false);
  for (const star of [0, 1, 2]) {
    add(`t${star}`, 0, true);
    for (const body of ["b0", "b1", "b2"])
      graph.addEdge(`t${star}`, body, { kind: "mentions", weight: 20 } as EdgeAttributes);
    for (let at = 0; at < 12; at++) {
      add(`w${star}-${at}`, 1, false);
      graph.addEdge(`t${star}`, `w${star}-${at}`, { kind: "cites", weight: 1 } as EdgeAttributes);
    }
  }
  return graph;
}

function distance(a: Position | undefined, b: Position | undefined): number {
  return Math.hypot((a?.x ?? NaN) - (b?.x ?? NaN), (a?.y ?? NaN) - (b?.y ?? NaN));
}

describe("by closeness", () => {
  const places = layoutByCloseness(threeStars());
  const ids = [...places.keys()].filter((id) => id.startsWith("w"));

  test("each work stands nearer to the text that cites it than to the others, whatever bodies they name", () => {
    for (const id of ids) {
      const own = distance(places.get(id), places.get(`t${id[1]}`));
      for (const text of ["t0", "t1", "t2"])
        if (text[1] !== id[1]) expect(distance(places.get(id), places.get(text)), id).toBeGreaterThan(own);
    }
  });

  test("no work lies on another, and the places are the same each time", () => {
    for (const [at, id] of ids.entries())
      for (const other of ids.slice(at + 1))
        expect(distance(places.get(id), places.get(other)), `${id} ${other}`).toBeGreaterThan(1.9);
    expect(layoutByCloseness(threeStars())).toEqual(places);
  });
});

describe("by date", () => {
  const works = new Map(
    Array.from({ length: 60 }, (_, at): [string, PlacelessWork] => [
      `A/67/${100 + at}`,
      { category: "document", year: 2012 } as PlacelessWork,
    ]),
  );
  works.set("first", { category: "document", date: "2011-12-31" } as PlacelessWork);
  works.set("last", { category: "document", date: "2013-01-01" } as PlacelessWork);
  const { positions } = layoutByDate(works);
  const at = (id: string): Position => positions.get(id) ?? { x: NaN, y: NaN };

  test("works of one year of which no more is known stand through it in a block, within the year", () => {
    const own = [...positions].filter(([id]) => id.startsWith("A/")).map(([, place]) => place);
    for (const { x } of own) expect(x > at("first").x && x < at("last").x).toBe(true);
    expect(new Set(own.map(({ x }) => x)).size).toBe(60);
    expect(new Set(own.map(({ y }) => y)).size).toBeLessThan(20);
  });
});
