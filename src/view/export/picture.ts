import { categories } from "../../graph/collection.ts";
import type { CollectionIndex } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import { controlOf } from "../network/arc.ts";
import { focusOf, placementOf, positionsOf } from "../network/network-model.ts";
import { drawOver, type StagePicture } from "../network/network-stage.ts";
import { drawMark, drawUnder } from "../network/overlay.ts";
import type { Pen } from "../network/pen.ts";
import { radiusOf, type Point } from "../network/placement.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { isShown, type ViewState } from "../state.ts";
import { t } from "../store.ts";
import { pngFile, svgFile } from "./paper.ts";

/** CSS pixels of the whole picture, and of what stands above and below the network. */
export const pictureSize = { width: 1400, height: 1000 };
const head = 84;
const foot = 40;

/** The network as the page shows it, at rest, with title, filters and legend: painted by any pen. */
export function paintPicture(pen: Pen, index: CollectionIndex, visible: Visible, state: ViewState): void {
  const colors = themeColors(networkColorNames);
  const stage = { width: pictureSize.width, height: pictureSize.height - head - foot + 40 };
  const placement = placementOf(index, state.layout, state.filters.facets.kind, stage);
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
  pen.lineWidth = 0.7;
  pen.strokeStyle = faded(colors["--edge"], focus === undefined ? 0.45 : 0.15);
  pen.beginPath();
  for (const edge of visible.edges) {
    const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const [a, b] = [down(from), down(to)];
    const control = controlOf(a, b);
    pen.moveTo(a.x, a.y);
    pen.quadraticCurveTo(control.x, control.y, b.x, b.y);
  }
  pen.stroke();
  for (const work of index.works) {
    const at = positions.get(work.id);
    if (at === undefined || !visible.works.has(work.id)) continue;
    const mark = {
      id: work.id,
      at: down(at),
      radius: radiusOf(work, placement.room),
      category: work.category,
      ring: work.inCollection,
    };
    drawMark(pen, mark, focus === undefined ? colors : fadedColors(colors));
  }
  drawOver(
    pen,
    { width: stage.width, height: pictureSize.height - foot },
    { toScreen: down, zoom: () => 1 },
    picture,
  );
  drawTitle(pen, index, visible, state, colors);
  drawLegend(pen, state, colors);
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
  pen.textAlign = "start";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = colors["--ink"];
  pen.font = "600 22px 'Source Serif 4', Georgia, serif";
  pen.fillText(clipped(work?.title ?? collection.title, 110), 18, 34);
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

function drawLegend(pen: Pen, state: ViewState, colors: Colors): void {
  let x = 24;
  const y = pictureSize.height - 14;
  for (const category of categories) {
    if (!isShown(state.filters.facets.kind, category)) continue;
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

/** The network as an SVG file. */
export function networkSvg(index: CollectionIndex, visible: Visible, state: ViewState): string {
  return svgFile(pictureSize, (pen) => paintPicture(pen, index, visible, state));
}

/** The network as a PNG file, two pixels for each. */
export function networkPng(index: CollectionIndex, visible: Visible, state: ViewState): Promise<Blob> {
  return pngFile(pictureSize, (pen) => paintPicture(pen, index, visible, state));
}

function fadedColors(colors: Colors): Colors {
  return Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [
      name,
      name.startsWith("--kind") ? faded(color, 0.3) : color,
    ]),
  ) as Colors;
}

function faded(color: string, alpha: number): string {
  const parts = /(\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color);
  return parts === null ? color : `rgba(${parts[1]}, ${parts[2]}, ${parts[3]}, ${alpha})`;
}

function clipped(words: string, limit: number): string {
  return words.length <= limit ? words : `${words.slice(0, limit - 1).trimEnd()}…`;
}
