import type { Edge } from "../collection-index.ts";
import { controlOf } from "./arc.ts";
import type { StagePicture } from "./network-stage.ts";
import { drawMark } from "./overlay.ts";
import type { Pen } from "./pen.ts";
import { radiusOf, type Point } from "./placement.ts";
import { edgeOpacity, type NetworkColors, withAlpha } from "./theme-colors.ts";

/** Thin arcs for edges, drawn by a pen: what sigma draws on the screen, for pictures and for paper. */
export function drawArcs(
  pen: Pen,
  edges: readonly Edge[],
  { positions, colors, focus, visible }: StagePicture,
  place: (point: Point) => Point,
): void {
  const opacity = Math.min(edgeOpacity(visible.edges.length), focus === undefined ? 1 : 0.15);
  pen.lineWidth = 0.7;
  pen.strokeStyle = withAlpha(colors["--edge"], opacity);
  pen.beginPath();
  for (const edge of edges) {
    const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const [a, b] = [place(from), place(to)];
    const control = controlOf(a, b);
    pen.moveTo(a.x, a.y);
    pen.quadraticCurveTo(control.x, control.y, b.x, b.y);
  }
  pen.stroke();
}

/** The marks of all visible works, faded while something is in focus. */
export function drawMarks(
  pen: Pen,
  { index, visible, positions, placement, focus, colors }: StagePicture,
  place: (point: Point) => Point,
  zoom: number,
): void {
  const paint = focus === undefined ? colors : fadedKinds(colors);
  for (const work of index.works) {
    const at = positions.get(work.id);
    if (at === undefined || !visible.works.has(work.id)) continue;
    const radius = radiusOf(work, placement.room) * zoom;
    drawMark(
      pen,
      { id: work.id, at: place(at), radius, category: work.category, ring: work.inCollection },
      paint,
    );
  }
}

function fadedKinds(colors: NetworkColors): NetworkColors {
  return Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [
      name,
      name.startsWith("--kind") ? withAlpha(color, 0.3) : color,
    ]),
  ) as NetworkColors;
}
