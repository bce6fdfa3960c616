import { isCitation, type CollectionIndex, type Work } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import { distanceToArc } from "./arc.ts";
import { drawArcs, drawMarks } from "./draw-plain.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { networkLabel } from "./network-model.ts";
import {
  drawEdge,
  drawLabel,
  drawMark,
  drawRing,
  drawUnder,
  freshContext,
  labelFont,
  strongLabelFont,
  type OverlayMark,
} from "./overlay.ts";
import { placeLabels, type Box, type LabelWish } from "./place-labels.ts";
import type { Pen } from "./pen.ts";
import { laneHead, radiusOf, type Placement, type Point, type Stage } from "./placement.ts";
import type { Renderer } from "./renderer.ts";
import type { NetworkColors } from "./theme-colors.ts";

/** Everything that the layers above and below the renderer show. */
export interface StagePicture {
  readonly index: CollectionIndex;
  readonly visible: Visible;
  readonly placement: Placement;
  readonly positions: ReadonlyMap<string, Point>;
  readonly focus: Neighbourhood | undefined;
  readonly selection: string | undefined;
  readonly hovered: string | undefined;
  readonly walking: string | undefined;
  readonly colors: NetworkColors;
  readonly laneName: (lane: string) => string;
  readonly undated: string;
  /** What lies over the stage, such as the tools; labels keep off it. */
  readonly covered?: Box | undefined;
  /** Browsers do not print what sigma draws: these layers draw all of it. */
  readonly isOnPaper?: boolean;
}

/** Labels that are tried, the most cited first. */
const labelLimit = 260;

/** In a crowd of more marks than this, so many labels may lie on marks: they name its parts. */
const crowd = { from: 300, landmarks: 24 };

/** Pixels at the lower edge that labels leave to the years and the caption. */
const captionHeight = 46;

const widths = new Map<string, number>();

/** Draws axis and lanes below, and the focus, its arcs and all labels above. */
export function drawLayers(
  under: HTMLCanvasElement,
  over: HTMLCanvasElement,
  renderer: Renderer,
  picture: StagePicture,
): void {
  const { placement, colors } = picture;
  const size = { width: over.clientWidth, height: over.clientHeight };
  const above = freshContext(over);
  // One canvas for paper: Chromium prints only the upper of two that lie on each other.
  const below = picture.isOnPaper === true ? above : freshContext(under);
  if (above === undefined || below === undefined) return;
  drawUnder(below, size, placement, renderer.toScreen, picture, colors);
  if (picture.isOnPaper === true) {
    drawArcs(below, picture.visible.edges, picture, renderer.toScreen);
    drawMarks(below, picture, renderer.toScreen, renderer.zoom());
  }
  drawOver(above, size, renderer, picture);
}

/** The focus with its arcs and marks, and the labels of what is in sight. */
export function drawOver(
  above: Pen,
  size: Stage,
  renderer: Pick<Renderer, "toScreen" | "zoom">,
  picture: StagePicture,
): void {
  const { index, placement, focus, colors, visible, positions } = picture;
  const zoom = renderer.zoom();
  const markOf = (id: string): OverlayMark | undefined => {
    const work = index.work(id);
    const at = positions.get(id);
    if (work === undefined || at === undefined) return undefined;
    const radius = radiusOf(work, placement.room) * zoom;
    return { id, at: renderer.toScreen(at), radius, category: work.category, ring: work.inCollection };
  };
  const hoverEdges =
    picture.hovered === undefined
      ? []
      : [...index.out(picture.hovered), ...index.into(picture.hovered)].filter(
          (edge) => visible.works.has(edge.from) && visible.works.has(edge.to),
        );
  const near = new Set([
    ...(focus?.distance.keys() ?? []),
    ...hoverEdges.flatMap((edge) => [edge.from, edge.to]),
  ]);
  if (picture.hovered !== undefined) near.add(picture.hovered);
  const lines = [...(focus?.edges ?? []), ...hoverEdges];
  const number = lines.length;
  for (const edge of lines) {
    const [from, to] = [markOf(edge.from), markOf(edge.to)];
    if (from === undefined || to === undefined) continue;
    const { strength, weight, key } = edge;
    drawEdge(
      above,
      {
        from,
        to,
        crowd: number,
        strength,
        weight,
        isCitation: isCitation(edge),
        isSelected: key === picture.selection,
      },
      colors,
    );
  }
  for (const id of near) {
    const mark = markOf(id);
    if (mark !== undefined) drawMark(above, mark, colors);
  }
  for (const [id, isDashed] of [
    [picture.selection, false],
    [picture.walking, true],
  ] as const) {
    const mark = id === undefined ? undefined : markOf(id);
    if (mark !== undefined) drawRing(above, mark, colors, isDashed);
  }
  drawLabels(above, size, picture, near, markOf);
}

function drawLabels(
  canvas: Pen,
  stage: Stage,
  picture: StagePicture,
  near: ReadonlySet<string>,
  markOf: (id: string) => OverlayMark | undefined,
): void {
  const { index, visible, selection, hovered, walking, focus, colors } = picture;
  const drawn = index.works.filter((work) => visible.works.has(work.id) || near.has(work.id));
  const marks = drawn.flatMap((work) => {
    const mark = markOf(work.id);
    const isSeen =
      mark !== undefined &&
      mark.at.x > -20 &&
      mark.at.y > -20 &&
      mark.at.x < stage.width + 20 &&
      mark.at.y < stage.height + 20;
    return isSeen ? [{ work, mark }] : [];
  });
  const isFirst = (work: Work): boolean => [selection, hovered, walking].includes(work.id);
  // A few texts of the collection are its landmarks; of many only those that are cited themselves.
  const own = marks.filter(({ work }) => work.inCollection).length <= crowd.landmarks ? 1e3 : 0;
  const rank = (work: Work): number =>
    (isFirst(work) ? 1e9 : 0) + (near.has(work.id) ? 1e6 : 0) + (work.inCollection ? own : 0) + work.citedBy;
  marks.sort((a, b) => rank(b.work) - rank(a.work) || (a.work.id < b.work.id ? -1 : 1));
  const wishes = marks.slice(0, labelLimit).map(({ work, mark }): LabelWish => {
    const words = networkLabel(work, isFirst(work));
    const radius = mark.radius * (mark.ring ? 1.62 : 1);
    return { id: work.id, words, at: mark.at, radius, width: widthOf(canvas, words, near.has(work.id)) };
  });
  // While the rest is faded, labels may lie on it, and only the focus has labels.
  const isFading = focus !== undefined;
  const obstacles = marks
    .filter(({ work }) => !isFading || near.has(work.id))
    .map(({ mark }) => ({ at: mark.at, radius: mark.radius * (mark.ring ? 1.62 : 1) }));
  const wanted = wishes.filter(({ id }) => !isFading || near.has(id));
  const placed = placeLabels(
    wanted,
    obstacles,
    { ...stage, height: stage.height - captionHeight },
    [...laneNames(picture), ...(picture.covered === undefined ? [] : [picture.covered])],
    obstacles.length > crowd.from ? crowd.landmarks : 0,
  );
  for (const label of placed) {
    drawLabel(canvas, label, colors, near.has(label.id) ? "strong" : "plain");
  }
}

/** Where the names of the lanes stand while nobody has zoomed in; labels keep off them. */
function laneNames({ placement, laneName }: StagePicture): readonly Box[] {
  return placement.lanes.map(({ lane, top }) => ({
    left: 10,
    right: 20 + laneName(lane).length * 8,
    top: top - laneHead + 4,
    bottom: top - 2,
  }));
}

function widthOf(canvas: Pen, words: string, isStrong: boolean): number {
  const font = isStrong ? strongLabelFont : labelFont;
  const key = `${isStrong ? "!" : ""}${words}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas.font = font;
  const { width } = canvas.measureText(words);
  if (document.fonts.status === "loaded") widths.set(key, width);
  return width;
}

/** The edge under a place of the screen: one in focus first, else any that is visible; within a few pixels. */
export function edgeAt(place: Point, renderer: Renderer, picture: StagePicture): string | undefined {
  const edges = picture.focus?.edges ?? picture.visible.edges;
  let best: { readonly key: string; readonly distance: number } | undefined;
  for (const edge of edges) {
    const [from, to] = [picture.positions.get(edge.from), picture.positions.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const distance = distanceToArc(place, renderer.toScreen(from), renderer.toScreen(to));
    if (distance < (best?.distance ?? 5)) best = { key: edge.key, distance };
  }
  return best?.key;
}
