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
  /** How many are drawn: many are drawn thin. */
  readonly crowd: number;
}

export interface UnderWords {
  readonly laneName: (lane: string) => string;
  readonly undated: string;
}

/** Axis and lanes, behind the network. */
export function drawUnder(
  canvas: Pen,
  stage: Stage,
  placement: Placement,
  toScreen: (point: Point) => Point,
  words: UnderWords,
  colors: NetworkColors,
): void {
  canvas.lineWidth = 1;
  canvas.textBaseline = "alphabetic";
  drawYears(canvas, stage, placement, toScreen, words, colors);
  drawLanes(canvas, stage, placement, toScreen, words, colors);
}

function drawYears(
  canvas: Pen,
  { width, height }: Stage,
  placement: Placement,
  toScreen: (point: Point) => Point,
  { undated }: UnderWords,
  colors: NetworkColors,
): void {
  canvas.font = "500 11px Inter, sans-serif";
  canvas.textAlign = "center";
  const marks = [
    ...placement.years.map(({ year, x }) => ({ words: String(year), x })),
    ...(placement.undated === undefined ? [] : [{ words: undated, x: placement.undated }]),
  ];
  let end = -Infinity;
  for (const { words, x } of marks.sort((a, b) => a.x - b.x)) {
    const at = Math.round(toScreen({ x, y: 0 }).x) + 0.5;
    if (at < 0 || at > width) continue;
    canvas.strokeStyle = colors["--line"];
    canvas.beginPath();
    canvas.moveTo(at, 0);
    canvas.lineTo(at, height - 48);
    canvas.stroke();
    const half = canvas.measureText(words).width / 2;
    if (at - half < end + 6) continue;
    end = at + half;
    canvas.fillStyle = colors["--soft"];
    canvas.fillText(words, at, height - 34);
  }
  canvas.textAlign = "start";
}

function drawLanes(
  canvas: Pen,
  { width, height }: Stage,
  placement: Placement,
  toScreen: (point: Point) => Point,
  { laneName }: UnderWords,
  colors: NetworkColors,
): void {
  canvas.font = "600 10.5px Inter, sans-serif";
  canvas.letterSpacing = "0.5px";
  for (const { lane, top, bottom } of placement.lanes) {
    const [y, end] = [toScreen({ x: 0, y: top }).y, toScreen({ x: 0, y: bottom }).y];
    if (end < 0 || y > height) continue;
    const line = Math.round(y - laneHead + 3) + 0.5;
    canvas.strokeStyle = colors["--line"];
    canvas.lineWidth = 1;
    canvas.beginPath();
    canvas.moveTo(0, line);
    canvas.lineTo(width, line);
    canvas.stroke();
    const baseline = Math.min(Math.max(line + 14, 14), Math.max(14, end - 4));
    const name = laneName(lane).toUpperCase();
    canvas.lineWidth = 4;
    canvas.strokeStyle = colors["--paper"];
    canvas.strokeText(name, 14, baseline);
    canvas.fillStyle = colors["--soft"];
    canvas.fillText(name, 14, baseline);
  }
  canvas.letterSpacing = "0px";
}

/** An arc with an arrow head, coloured by the strength of its act. */
export function drawEdge(canvas: Pen, edge: OverlayEdge, colors: NetworkColors): void {
  const { from, to, strength, weight, isCitation, isSelected, crowd } = edge;
  const control = controlOf(from.at, to.at);
  const length = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y);
  const end = length === 0 ? 1 : Math.max(0.3, 1 - (to.radius + 5) / length);
  const tip = pointOn(from.at, to.at, end);
  const slim = Math.max(0.45, Math.min(1, 5 / Math.sqrt(crowd)));
  const thickness = slim * Math.min(4, 1.2 + 0.5 * Math.sqrt(weight)) + (isSelected ? 1.5 : 0);
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
  const head = 3.5 + 1.6 * thickness;
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
