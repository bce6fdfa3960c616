import { categories, type Category } from "../../graph/collection.ts";
import { clipped } from "../clipped.ts";
import type { CollectionIndex, Edge } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import { inSteps, type Pace } from "../in-steps.ts";
import { drawArcs, drawMarks } from "../network/draw-plain.ts";
import { focusOf, placementOf, positionsOf } from "../network/network-model.ts";
import { drawOver, type StagePicture } from "../network/network-stage.ts";
import { drawMark, drawUnder } from "../network/overlay.ts";
import type { Pen } from "../network/pen.ts";
import type { Point } from "../network/placement.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import type { ViewState } from "../state.ts";
import { t } from "../store.ts";
import type { ExportSubject } from "./formats.ts";
import { pngFile, svgFile } from "./paper.ts";

/** CSS pixels of the whole picture, and of what stands above and below the network. */
const pictureSize = { width: 1400, height: 1000 };
const head = 84;
const foot = 40;

/** Edges that are painted in one stroke; a path of twenty thousand takes a canvas minutes. */
const edgesAtOnce = 50;

/** The network as the page shows it, at rest, with title, filters and legend: painted by any pen, in steps. */
async function paintPicture(
  pen: Pen,
  settle: () => void,
  { index, visible, state }: ExportSubject,
  pace: Pace,
): Promise<void> {
  const colors = themeColors(networkColorNames);
  const stage = { width: pictureSize.width, height: pictureSize.height - head - foot + 40 };
  // Kinds of which the picture shows nothing take no room.
  const kinds = new Set(
    index.works.filter((work) => visible.works.has(work.id)).map((work) => work.category),
  );
  const placement = placementOf(index, state.layout, { mode: "only", values: [...kinds] }, stage);
  const focus = focusOf(index, { ...state, view: "network" }, visible);
  const positions = positionsOf(index, placement, focus, new Map());
  const down = (point: Point): Point => ({ x: point.x, y: point.y + head - 40 });
  const picture: StagePicture = {
    index,
    visible,
    placement,
    positions,
    focus,
    selection: state.selection,
    hovered: undefined,
    walking: undefined,
    colors,
    laneName: (lane) => t(`lane.${lane}` as "lane.treaty"),
    undated: t("network.undated"),
  };
  pen.fillStyle = colors["--paper"];
  pen.fillRect(0, 0, pictureSize.width, pictureSize.height);
  drawUnder(
    pen,
    { width: stage.width, height: pictureSize.height - foot + 14 },
    placement,
    down,
    picture,
    colors,
  );
  const drawEdges = (edges: readonly Edge[]): void => {
    drawArcs(pen, edges, picture, down);
    settle();
  };
  await inSteps(batches(visible.edges, edgesAtOnce), drawEdges, pace);
  drawMarks(pen, picture, down, 1);
  settle();
  drawOver(
    pen,
    { width: stage.width, height: pictureSize.height - foot },
    { toScreen: down, zoom: () => 1 },
    picture,
  );
  drawTitle(pen, index, visible, state, colors);
  drawLegend(pen, kinds, colors);
}

type Colors = StagePicture["colors"];

function drawTitle(
  pen: Pen,
  index: CollectionIndex,
  visible: Visible,
  state: ViewState,
  colors: Colors,
): void {
  const { collection } = index;
  const work = index.work(state.selection ?? "");
  // The lines of the years end below the title.
  pen.fillStyle = colors["--paper"];
  pen.fillRect(0, 0, pictureSize.width, head - 16);
  pen.textAlign = "start";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = colors["--ink"];
  pen.font = "600 22px 'Source Serif 4', Georgia, serif";
  const title = clipped(
    work?.title ?? collection.title,
    pictureSize.width - 36,
    (words) => pen.measureText(words).width,
  );
  pen.fillText(title, 18, 34);
  pen.font = "400 12px Inter, sans-serif";
  pen.fillStyle = colors["--soft"];
  const facts = [
    t("count.works", { n: visible.works.size }),
    t("network.links", { n: visible.edges.length }),
    `Recalling ${collection.program}`,
    collection.hash,
  ];
  pen.fillText(facts.join(" · "), 18, 56);
}

function drawLegend(pen: Pen, kinds: ReadonlySet<Category>, colors: Colors): void {
  let x = 24;
  const y = pictureSize.height - 14;
  for (const category of categories) {
    if (!kinds.has(category)) continue;
    drawMark(pen, { id: "", at: { x, y: y - 4 }, radius: 5, category, ring: false }, colors);
    pen.textAlign = "start";
    pen.textBaseline = "alphabetic";
    pen.font = "400 12px Inter, sans-serif";
    pen.fillStyle = colors["--ink"];
    const words = t(`kind.${category}`);
    pen.fillText(words, x + 12, y);
    x += 34 + pen.measureText(words).width;
  }
}

function batches<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}

/** The network as an SVG file. */
export function networkSvg(subject: ExportSubject, pace: Pace): Promise<Blob> {
  return svgFile(pictureSize, (pen, settle) => paintPicture(pen, settle, subject, pace));
}

/** The network as a PNG file, two pixels for each. */
export function networkPng(subject: ExportSubject, pace: Pace): Promise<Blob> {
  return pngFile(pictureSize, (pen, settle) => paintPicture(pen, settle, subject, pace));
}
