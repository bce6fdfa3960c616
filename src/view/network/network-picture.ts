import { isPrinting } from "../printing.ts";
import { index, t, visible } from "../store.ts";
import type { CollectionIndex } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import type { FacetChoice, ViewState } from "../state.ts";
import { movedPlaces } from "./moved-places.ts";
import { edgeKeys, focusOf, placementOf, positionsOf, sceneOf } from "./network-model.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { StagePicture } from "./network-stage.ts";
import { radiusOf, type Placement, type Stage } from "./placement.ts";
import { remembered } from "./remembered.ts";
import type { Scene, Shown } from "./renderer.ts";
import { networkColorNames, themeColors, type NetworkColors } from "./theme-colors.ts";

/** What is to be drawn now. Parts that did not change are the same objects as before. */
export interface NetworkPicture extends StagePicture {
  readonly layout: ViewState["layout"];
  /** Pixels, by id. */
  readonly radii: ReadonlyMap<string, number>;
  /** Changes when other nodes, edges or colours are drawn, not when they only move. */
  readonly scene: string;
  readonly sceneOf: () => Scene;
  readonly shown: Shown;
}

type Focused = Pick<ViewState, "selection" | "second" | "depth" | "direction" | "view">;

/** Makes the picture of a state; every part is made anew only when what it depends on has changed. */
export function networkPicture(): (
  state: ViewState,
  stage: Stage,
  hovered: string | undefined,
  walking: string | undefined,
) => NetworkPicture | undefined {
  const colorsOf = remembered<readonly [theme: string, isDark: boolean, isPrinting: boolean], NetworkColors>(
    () => themeColors(networkColorNames),
  );
  const focusFor = remembered(
    (
      all: CollectionIndex,
      now: Visible,
      selection: Focused["selection"],
      second: Focused["second"],
      depth: Focused["depth"],
      direction: Focused["direction"],
      view: Focused["view"],
    ) =>
      focusOf(
        all,
        {
          ...(selection !== undefined && { selection }),
          ...(second !== undefined && { second }),
          depth,
          direction,
          view,
        },
        now,
      ),
  );
  const placementFor = remembered(
    (
      all: CollectionIndex,
      layout: ViewState["layout"],
      kind: FacetChoice,
      width: number,
      height: number,
    ): Placement => placementOf(all, layout, kind, { width, height }),
  );
  const positionsFor = remembered(positionsOf);
  const radiiFor = remembered(
    (all: CollectionIndex, room: number) =>
      new Map(all.works.map((work) => [work.id, radiusOf(work, room)] as const)),
  );
  const extraFor = remembered((positions: StagePicture["positions"], placement: Placement) =>
    [...positions.keys()].filter((id) => !placement.positions.has(id)).join(),
  );
  const shownFor = remembered(shownOf);
  return (state, stage, hovered, walking) => {
    const all = index.value;
    const now = visible.value;
    if (all === undefined || now === undefined) return undefined;
    const { layout, selection, second, depth, direction, view, theme, filters } = state;
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    const colors = colorsOf(theme, isDark, isPrinting.value);
    const focus = focusFor(all, now, selection, second, depth, direction, view);
    const { kind } = filters.facets;
    const placement = placementFor(all, layout, kind, stage.width, stage.height);
    const positions = positionsFor(all, placement, focus, movedPlaces(layout));
    const { hash } = all.collection;
    const extra = extraFor(positions, placement);
    return {
      index: all,
      visible: now,
      layout,
      placement,
      positions,
      radii: radiiFor(all, placement.room),
      focus,
      selection,
      hovered,
      walking,
      colors,
      laneName: (lane) => t(`lane.${lane}` as "lane.treaty"),
      undated: t("network.undated"),
      scene: `${hash} ${all.works.length} ${kind.mode} ${kind.values.join()} ${colors["--paper"]} ${extra}`,
      sceneOf: () => sceneOf(all, placement, positions, colors),
      shown: shownFor(now, focus),
    };
  };
}

/** What passes the filters, and what is in focus whatever they say. */
function shownOf(now: Visible, focus: Neighbourhood | undefined): Shown {
  const shown = plainlyShown(now);
  const nodes = [...(focus?.distance.keys() ?? [])].filter((id) => !shown.nodes.has(id));
  const edges = (focus?.edges ?? []).filter((edge) => !shown.edges.has(edge.key));
  if (nodes.length === 0 && edges.length === 0) return shown;
  return {
    nodes: new Set([...shown.nodes, ...nodes]),
    edges: new Set([...shown.edges, ...edges.map((edge) => edge.key)]),
  };
}

const plainlyShown = remembered((now: Visible): Shown => ({ nodes: now.works, edges: edgeKeys(now) }));
