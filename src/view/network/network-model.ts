import { categories, type Category } from "../../graph/collection.ts";
import { type CollectionIndex, type Edge, type Work } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import { kindLooks, shapes } from "../kinds.ts";
import { isShown, type FacetChoice, type ViewState } from "../state.ts";
import { neighbourhood, shortestPath, type Neighbourhood } from "./neighbourhood.ts";
import {
  placeByCloseness,
  placeByDate,
  radiusOf,
  type Placement,
  type Point,
  type Stage,
} from "./placement.ts";
import type { Scene } from "./renderer.ts";
import { edgeOpacity, type NetworkColors, withAlpha } from "./theme-colors.ts";

/** Places for the kinds that are switched on; the other filters hide, they never move. */
export function placementOf(
  index: CollectionIndex,
  layout: ViewState["layout"],
  kind: FacetChoice,
  stage: Stage,
): Placement {
  const kinds = new Set<Category>(categories.filter((category) => isShown(kind, category)));
  return (layout === "date" ? placeByDate : placeByCloseness)(index, kinds, stage);
}

/** What is in focus: the neighbourhood of the selection, both ends of an edge, or a path. */
export function focusOf(
  index: CollectionIndex,
  state: Pick<ViewState, "selection" | "second" | "depth" | "direction" | "view">,
  visible: Visible,
): Neighbourhood | undefined {
  const { selection, second, depth, direction } = state;
  if (selection === undefined) return undefined;
  const edge = index.edge(selection);
  if (edge !== undefined)
    return {
      distance: new Map([
        [edge.from, 0],
        [edge.to, 1],
      ]),
      edges: [edge],
    };
  if (index.work(selection) === undefined) return undefined;
  const passes = passing(visible, selection, second);
  if (second !== undefined && index.work(second) !== undefined && state.view === "network")
    return (
      shortestPath(index, selection, second, passes) ?? {
        distance: new Map([
          [selection, 0],
          [second, 1],
        ]),
        edges: [],
      }
    );
  return neighbourhood(index, selection, depth, direction, passes);
}

/** Edges between visible works, and those at what is selected whatever the kind filter says. */
function passing(visible: Visible, ...ends: readonly (string | undefined)[]): (edge: Edge) => boolean {
  const keys = edgeKeys(visible);
  const isEnd = (id: string): boolean => ends.includes(id);
  return (edge) =>
    keys.has(edge.key) ||
    (isEnd(edge.from) && (visible.works.has(edge.to) || isEnd(edge.to))) ||
    (isEnd(edge.to) && (visible.works.has(edge.from) || isEnd(edge.from)));
}

const keysOf = new WeakMap<Visible, ReadonlySet<string>>();

/** Keys of the visible edges; made once, for there may be many thousands. */
export function edgeKeys(visible: Visible): ReadonlySet<string> {
  const keys = keysOf.get(visible) ?? new Set(visible.edges.map((edge) => edge.key));
  keysOf.set(visible, keys);
  return keys;
}

/**
 * Places for all that is drawn: those of the layout, and for a selected work whose kind is switched off a place
 * between its neighbours.
 */
export function positionsOf(
  index: CollectionIndex,
  placement: Placement,
  focus: Neighbourhood | undefined,
  moved: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const positions = new Map(placement.positions);
  for (const [id, at] of moved)
    if (placement.positions.has(id) || focus?.distance.has(id) === true) positions.set(id, at);
  for (const id of focus?.distance.keys() ?? []) {
    if (positions.has(id)) continue;
    const near = [...index.into(id), ...index.out(id)]
      .flatMap((edge) => placement.positions.get(edge.from === id ? edge.to : edge.from) ?? [])
      .slice(0, 40);
    if (near.length === 0) continue;
    const mean = (of: (point: Point) => number): number =>
      near.reduce((sum, point) => sum + of(point), 0) / near.length;
    positions.set(id, { x: mean(({ x }) => x) - 60, y: mean(({ y }) => y) + 26 });
  }
  return positions;
}

/** The scene for the renderer: every work of the shown kinds; filters hide, they never move. */
export function sceneOf(
  index: CollectionIndex,
  placement: Placement,
  positions: ReadonlyMap<string, Point>,
  colors: NetworkColors,
): Scene {
  const nodes = index.works.flatMap((work) => {
    const at = positions.get(work.id);
    if (at === undefined) return [];
    const { shape, color } = kindLooks[work.category];
    return {
      id: work.id,
      at,
      radius: radiusOf(work, placement.room),
      color: colors[color],
      shape: shapes.indexOf(shape),
      ring: work.inCollection,
    };
  });
  const edges = index.edges.filter((edge) => positions.has(edge.from) && positions.has(edge.to));
  return { nodes, edges, edgeColor: withAlpha(colors["--edge"], edgeOpacity(edges.length)) };
}

/** Words beside a mark: short, unless it is what the reader looks at. */
export function networkLabel(work: Work, isFocused: boolean): string {
  const limit = isFocused ? 46 : 30;
  return work.label.length <= limit ? work.label : `${work.label.slice(0, limit - 1).trimEnd()}…`;
}

/** The visible works that are cited most, for the summary that tells what the drawing shows. */
export function mostCited(index: CollectionIndex, visible: Visible, count: number): readonly Work[] {
  return index.works
    .filter((work) => visible.works.has(work.id))
    .sort((a, b) => b.citedBy - a.citedBy || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}
