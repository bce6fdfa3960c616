import { xmlAttributes, xmlText } from "../../export/xml.ts";
import type { Pen } from "../network/pen.ts";

/** A pen that writes SVG, and what it has written so far. Words are measured by the canvas given. */
export function svgPen(measure: Pick<CanvasRenderingContext2D, "font" | "measureText">): {
  readonly pen: Pen;
  readonly written: () => string;
} {
  const lines: string[] = [];
  let path: string[] = [];
  let dash: readonly number[] = [];
  /** Groups that each saved state has opened: a turn holds until the state is restored. */
  const groups: number[] = [0];
  const group = (transform: string): void => {
    lines.push(`<g${xmlAttributes({ transform })}>`);
    groups.push((groups.pop() ?? 0) + 1);
  };
  const pen: Pen = {
    fillStyle: "#000",
    strokeStyle: "#000",
    lineWidth: 1,
    lineJoin: "miter",
    font: "12px sans-serif",
    textAlign: "start",
    textBaseline: "alphabetic",
    letterSpacing: "0px",
    beginPath: () => (path = []),
    moveTo: (x, y) => path.push(`M${pair(x, y)}`),
    lineTo: (x, y) => path.push(`L${pair(x, y)}`),
    quadraticCurveTo: (cx, cy, x, y) => path.push(`Q${pair(cx, cy)} ${pair(x, y)}`),
    arc: (x, y, radius) =>
      // Only whole circles are drawn.
      path.push(
        `M${pair(x + radius, y)}A${pair(radius, radius)} 0 1 1 ${pair(x - radius, y)}A${pair(radius, radius)} 0 1 1 ${pair(x + radius, y)}`,
      ),
    closePath: () => path.push("Z"),
    fill: () => lines.push(`<path${xmlAttributes({ d: path.join(""), fill: String(pen.fillStyle) })}/>`),
    stroke: () =>
      lines.push(
        `<path${xmlAttributes({
          d: path.join(""),
          fill: "none",
          stroke: String(pen.strokeStyle),
          "stroke-width": round(pen.lineWidth),
          "stroke-dasharray": dash.length === 0 ? undefined : dash.join(" "),
        })}/>`,
      ),
    fillRect: (x, y, width, height) =>
      lines.push(
        `<rect${xmlAttributes({ x: round(x), y: round(y), width: round(width), height: round(height), fill: String(pen.fillStyle) })}/>`,
      ),
    fillText: (words, x, y) => lines.push(text(words, x, y, { fill: String(pen.fillStyle) })),
    strokeText: (words, x, y) =>
      lines.push(
        text(words, x, y, {
          fill: "none",
          stroke: String(pen.strokeStyle),
          "stroke-width": round(pen.lineWidth),
          "stroke-linejoin": "round",
        }),
      ),
    measureText: (words) => {
      measure.font = pen.font;
      return measure.measureText(words);
    },
    setLineDash: (pattern: readonly number[]) => (dash = pattern),
    save: () => groups.push(0),
    restore: () => lines.push("</g>".repeat(groups.pop() ?? 0)),
    translate: (x, y) => group(`translate(${pair(x, y)})`),
    rotate: (angle) => group(`rotate(${round((angle * 180) / Math.PI)})`),
  };
  const text = (words: string, x: number, y: number, paint: Record<string, string | number>): string => {
    const [, style, weight, size, family] = /^(?:(italic) )?(?:(\d+) )?([\d.]+)px (.*)$/.exec(pen.font) ?? [];
    const attributes = {
      x: round(x),
      // Renderers disagree about dominant-baseline, so the middle is turned into a baseline here.
      y: round(pen.textBaseline === "middle" ? y + Number(size ?? 12) * 0.35 : y),
      "font-family": family,
      "font-size": size,
      "font-weight": weight,
      "font-style": style,
      "letter-spacing": pen.letterSpacing === "0px" ? undefined : pen.letterSpacing,
      "text-anchor": pen.textAlign === "center" ? "middle" : pen.textAlign === "end" ? "end" : undefined,
      ...paint,
    };
    return `<text${xmlAttributes(attributes)}>${xmlText(words)}</text>`;
  };
  return { pen, written: () => lines.join("\n") };
}

function pair(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
