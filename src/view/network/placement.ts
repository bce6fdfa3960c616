import type { Category } from "../../graph/collection.ts";
import { type Circles, partOverlaps } from "../../graph/part-overlaps.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places in CSS pixels of a stage of the given size, y downwards, and what is drawn behind them. */
export interface Placement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly lanes: readonly { readonly lane: string; readonly top: number; readonly bottom: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly undated?: number;
  /** Pixels that a node may take from its centre before it meets its neighbours. */
  readonly room: number;
}

export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Pixels kept free at the edges: tools above, years and caption below, labels to the right. */
const margin = { top: 52, bottom: 62, left: 34, right: 96 };

/** Pixels above the marks of a lane for its name. */
export const laneHead = 22;

/**
 * Works at their dates, in lanes, stretched to fill the stage. Lanes without any of the kinds shown take no room, so
 * the places depend on the kinds and on the stage alone, not on the other filters.
 */
export function placeByDate(index: CollectionIndex, kinds: ReadonlySet<Category>, stage: Stage): Placement {
  const works = index.works.filter((work) => kinds.has(work.category));
  const { axis } = index.collection;
  const [left, right] = extent(works.map((work) => work.byDate.x));
  const used = new Set(works.map((work) => work.lane));
  const bands = axis.lanes.filter(({ lane }) => used.has(lane));
  // Lanes as they stand, closed up: each begins with room for its name below the end of the one before.
  const rows = bands.reduce((sum, { top, bottom }) => sum + top - bottom, 0);
  const across = (stage.width - margin.left - margin.right) / Math.max(1, right - left);
  const room = stage.height - margin.top - margin.bottom - laneHead * bands.length;
  const down = Math.max(2, room) / Math.max(1, rows);
  const tops = new Map<string, { readonly units: number; readonly pixels: number }>();
  let end = margin.top;
  for (const { lane, top, bottom } of bands) {
    tops.set(lane, { units: top, pixels: end + laneHead });
    end += laneHead + (top - bottom) * down;
  }
  const x = (units: number): number => margin.left + (units - left) * across;
  const y = (lane: string, units: number): number => {
    const top = tops.get(lane) ?? { units: 0, pixels: 0 };
    return top.pixels + (top.units - units) * down;
  };
  return {
    positions: new Map(
      works.map((work) => [work.id, { x: x(work.byDate.x), y: y(work.lane, work.byDate.y) }]),
    ),
    lanes: bands.map(({ lane, top, bottom }) => ({ lane, top: y(lane, top), bottom: y(lane, bottom) })),
    years: axis.years.map(({ year, x: units }) => ({ year, x: x(units) })),
    ...(axis.undated !== undefined && axis.undated >= left && { undated: x(axis.undated) }),
    // On a narrow stage a few hundred marks may touch rather than vanish.
    room: Math.max(works.length < 400 ? 6 : 2.4, Math.min(1.02 * down, 1.4 * across, 15)),
  };
}

/** Works near those they are cited with, stretched a little to fill the stage and pushed apart where they touch. */
export function placeByCloseness(
  index: CollectionIndex,
  kinds: ReadonlySet<Category>,
  stage: Stage,
): Placement {
  const works = index.works.filter((work) => kinds.has(work.category));
  const [left, right] = extent(works.map((work) => work.byCloseness.x));
  const [bottom, top] = extent(works.map((work) => work.byCloseness.y));
  const width = stage.width - margin.left - margin.right;
  const height = stage.height - margin.top - margin.bottom + 20;
  const fit = { x: width / Math.max(1, right - left), y: height / Math.max(1, top - bottom) };
  const least = Math.min(fit.x, fit.y);
  const scale = { x: Math.min(fit.x, least * 1.7), y: Math.min(fit.y, least * 1.7) };
  const room = Math.max(2.4, Math.min(13, 0.34 * Math.sqrt((width * height) / Math.max(1, works.length))));
  const circles: Circles = {
    x: Float64Array.from(
      works,
      ({ byCloseness }) => margin.left + width / 2 + (byCloseness.x - (left + right) / 2) * scale.x,
    ),
    y: Float64Array.from(
      works,
      ({ byCloseness }) => margin.top + height / 2 - (byCloseness.y - (top + bottom) / 2) * scale.y,
    ),
    radius: new Float64Array(works.length).fill(room * 0.85),
  };
  const within = {
    left: margin.left,
    right: stage.width - margin.left,
    low: margin.top - 10,
    high: stage.height - margin.bottom + 20,
  };
  if (works.length <= 1500) partOverlaps(circles, { mostRounds: 24, within });
  return {
    positions: new Map(works.map(({ id }, at) => [id, { x: circles.x[at]!, y: circles.y[at]! }])),
    lanes: [],
    years: [],
    room,
  };
}

/** Radius of a node in pixels: the root of the citations it receives, within the room there is. */
export function radiusOf(work: Work, room: number): number {
  const wanted = 4 + 2 * Math.sqrt(work.citedBy) + (work.inCollection ? 2 : 0);
  return Math.min(wanted, 13) * Math.min(1, room / 11);
}

function extent(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}
