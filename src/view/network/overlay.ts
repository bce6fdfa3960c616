import type { Category } from "../../graph/collection.ts";
import { corners, kindLooks } from "../kinds.ts";
import { controlOf, pointOn } from "./arc.ts";
import type { PlacedLabel } from "./place-labels.ts";
import type { Pen } from "./pen.ts";
import { laneHead, type Placement, type Point, type Stage } from "./placement.ts";
import type { NetworkColors } from "./theme-colors.ts";

/** A mark as the overlay draws it again above the faded rest. */
export interface OverlayMark {
  readonly id: string;
  readonly at: Point;
  readonly radius: number;
  readonly category: Category;
  readonly ring: boolean;
}

export interface OverlayEdge {
  readonly from: OverlayMark;
  readonly to: OverlayMark;
  /** 0 to 5. */
  readonly strength: number;
  readonly weight: number;
  /** Read from a text; a relation of the registry is drawn dashed. */
  readonly isCitation: boolean;
  readonly isSelected: boolean;
}

/** Axis and lanes, behind the network. */
export function drawUnder(
  canvas: Pen,
  { width, height }: Stage,
  placement: Placement,
  toScreen: (point: Point) => Point,
  words: { readonly laneName: (lane: string) => string; readonly undated: string },
  colors: NetworkColors,
): void {
  canvas.lineWidth = 1;
  canvas.font = "500 11px Inter, sans-serif";
  canvas.textBaseline = "alphabetic";
  for (const { lane, top, bottom } of placement.lanes) {
    const [y, end] = [toScreen({ x: 0, y: top }).y, toScreen({ x: 0, y: bottom }).y];
    if (end < 0 || y > height) continue;
    const line = Math.round(y - laneHead + 3) + 0.5;
    canvas.strokeStyle = colors["--line"];
    canvas.beginPath();
    canvas.moveTo(0, line);
    canvas.lineTo(width, line);
    canvas.stroke();
    canvas.fillStyle = colors["--soft"];
    canvas.font = "600 10.5px Inter, sans-serif";
    canvas.letterSpacing = "0.5px";
    canvas.fillText(
      words.laneName(lane).toUpperCase(),
      14,
      Math.min(Math.max(line + 14, 14), Math.max(14, end - 4)),
    );
    canvas.letterSpacing = "0px";
  }
  canvas.font = "500 11px Inter, sans-serif";
  canvas.textAlign = "center";
  const marks = [
    ...placement.years.map(({ year, x }) => ({ words: String(year), x })),
    ...(placement.undated === undefined ? [] : [{ words: words.undated, x: placement.undated }]),
  ];
  let last = -Infinity;
  for (const { words: name, x } of marks.sort((a, b) => a.x - b.x)) {
    const at = Math.round(toScreen({ x, y: 0 }).x) + 0.5;
    if (at < 0 || at > width) continue;
    canvas.strokeStyle = colors["--line"];
    canvas.beginPath();
    canvas.moveTo(at, 0);
    canvas.lineTo(at, height - 48);
    canvas.stroke();
    if (at - last < 34) continue;
    last = at;
    canvas.fillStyle = colors["--soft"];
    canvas.fillText(name, at, height - 34);
  }
  canvas.textAlign = "start";
}

/** An arc with an arrow head, coloured by the strength of its act. */
export function drawEdge(canvas: Pen, edge: OverlayEdge, colors: NetworkColors): void {
  const { from, to, strength, weight, isCitation, isSelected } = edge;
  const control = controlOf(from.at, to.at);
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const end = length === 0 ? 1 : Math.max(0.3, 1 - (to.radius + 5) / length);
  const tip = pointOn(from.at, to.at, end);
  const thickness = Math.min(4, 1.3 + 0.55 * Math.sqrt(weight)) + (isSelected ? 1.5 : 0);
  canvas.strokeStyle = colors[isCitation ? (`--act-${strength}` as "--act-1") : "--soft"];
  canvas.fillStyle = canvas.strokeStyle;
  canvas.lineWidth = thickness;
  canvas.setLineDash(isCitation ? [] : [4, 4]);
  canvas.beginPath();
  canvas.moveTo(from.at.x, from.at.y);
  canvas.quadraticCurveTo(control.x, control.y, to.at.x, to.at.y);
  canvas.stroke();
  canvas.setLineDash([]);
  const angle = Math.atan2(
    tip.y - pointOn(from.at, to.at, end - 0.05).y,
    tip.x - pointOn(from.at, to.at, end - 0.05).x,
  );
  const head = 5 + thickness;
  const ahead = { x: tip.x + head * 0.6 * Math.cos(angle), y: tip.y + head * 0.6 * Math.sin(angle) };
  canvas.beginPath();
  canvas.moveTo(ahead.x, ahead.y);
  canvas.lineTo(ahead.x - head * Math.cos(angle - 0.42), ahead.y - head * Math.sin(angle - 0.42));
  canvas.lineTo(ahead.x - head * Math.cos(angle + 0.42), ahead.y - head * Math.sin(angle + 0.42));
  canvas.closePath();
  canvas.fill();
}

/** A mark on a halo of paper, so that lines end before it. */
export function drawMark(canvas: Pen, mark: OverlayMark, colors: NetworkColors): void {
  const { at, radius, category, ring } = mark;
  const { shape, color } = kindLooks[category];
  const paint = colors[color];
  canvas.fillStyle = colors["--paper"];
  canvas.beginPath();
  canvas.arc(at.x, at.y, radius * (ring ? 1.75 : 1.25), 0, 2 * Math.PI);
  canvas.fill();
  canvas.fillStyle = paint;
  canvas.strokeStyle = paint;
  canvas.beginPath();
  const points = corners(shape);
  if (points.length > 0)
    points.forEach(([x, y], number) =>
      canvas[number === 0 ? "moveTo" : "lineTo"](at.x + x * radius, at.y + y * radius),
    );
  else canvas.arc(at.x, at.y, radius * (shape === "hollow" ? 0.8 : 1), 0, 2 * Math.PI);
  canvas.closePath();
  if (shape === "hollow") {
    canvas.lineWidth = Math.max(1.5, radius * 0.4);
    canvas.stroke();
  } else canvas.fill();
  if (!ring) return;
  canvas.lineWidth = Math.max(1.2, radius * 0.18);
  canvas.beginPath();
  canvas.arc(at.x, at.y, radius * 1.52, 0, 2 * Math.PI);
  canvas.stroke();
}

/** The ring around what is selected or in focus. */
export function drawRing(canvas: Pen, mark: OverlayMark, colors: NetworkColors, isDashed: boolean): void {
  canvas.strokeStyle = colors["--accent"];
  canvas.lineWidth = 2;
  canvas.setLineDash(isDashed ? [3, 3] : []);
  canvas.beginPath();
  canvas.arc(mark.at.x, mark.at.y, mark.radius * (mark.ring ? 1.62 : 1.2) + 5, 0, 2 * Math.PI);
  canvas.stroke();
  canvas.setLineDash([]);
}

export const labelFont = "500 11.5px Inter, 'Noto Naskh Arabic', sans-serif";
export const strongLabelFont = "650 12px Inter, 'Noto Naskh Arabic', sans-serif";

export function drawLabel(
  canvas: Pen,
  { x, y, words }: PlacedLabel,
  colors: NetworkColors,
  weight: "strong" | "plain" | "faded",
): void {
  canvas.font = weight === "strong" ? strongLabelFont : labelFont;
  canvas.textBaseline = "middle";
  canvas.lineJoin = "round";
  canvas.lineWidth = 3.5;
  canvas.strokeStyle = colors["--paper"];
  canvas.strokeText(words, x, y);
  canvas.fillStyle = colors[weight === "faded" ? "--soft" : "--ink"];
  canvas.fillText(words, x, y);
}

/** A canvas of the size of its element, at the pixels of the screen, empty. */
export function freshContext(element: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  const scale = window.devicePixelRatio || 1;
  const { clientWidth, clientHeight } = element;
  const [width, height] = [Math.round(clientWidth * scale), Math.round(clientHeight * scale)];
  if (element.width !== width || element.height !== height) {
    element.width = width;
    element.height = height;
  }
  const context = element.getContext("2d");
  context?.setTransform(scale, 0, 0, scale, 0, 0);
  context?.clearRect(0, 0, clientWidth, clientHeight);
  return context ?? undefined;
}
