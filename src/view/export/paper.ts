import type { Pen } from "../network/pen.ts";
import { clipped } from "../clipped.ts";
import { svgPen } from "./svg-pen.ts";

/** CSS pixels. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What draws a picture. A large one takes its time and calls `settle` now and then: a canvas puts off what it is told
 * and would do all of it at the end in one go.
 */
export type Painter = (pen: Pen, settle: () => void) => void | Promise<void>;

/** A picture painted as an SVG file. */
export async function svgFile({ width, height }: PaperSize, paint: Painter): Promise<Blob> {
  const { pen, written } = svgPen(canvasContext(1, 1));
  await paint(pen, () => undefined);
  const file = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${written()}
</svg>
`;
  return new Blob([file], { type: "image/svg+xml;charset=utf-8" });
}

/** A picture painted as a PNG file, two pixels for each. */
export async function pngFile({ width, height }: PaperSize, paint: Painter): Promise<Blob> {
  await document.fonts.ready;
  const context = canvasContext(width * 2, height * 2);
  context.scale(2, 2);
  await paint(context, () => context.getImageData(0, 0, 1, 1));
  return new Promise((resolve, reject) =>
    context.canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("the picture is too large")) : resolve(blob)),
      "image/png",
    ),
  );
}

/** Words on a picture: with their baseline at `y`, from `x` on, around it or up to it; cut to `most` pixels. */
export function writeWords(
  pen: Pen,
  words: string,
  [x, y]: readonly [number, number],
  {
    font,
    color,
    align = "start",
    most = Infinity,
  }: {
    readonly font: string;
    readonly color: string;
    readonly align?: CanvasTextAlign;
    readonly most?: number;
  },
): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.textBaseline = "alphabetic";
  pen.fillText(
    clipped(words, most, (part) => pen.measureText(part).width),
    x,
    y,
  );
}

/** Words on a picture that run upwards from a point, their baseline on its right. */
export function writeUpwards(
  pen: Pen,
  words: string,
  [x, y]: readonly [number, number],
  look: Parameters<typeof writeWords>[3],
): void {
  pen.save();
  pen.translate(x, y);
  pen.rotate(-Math.PI / 2);
  writeWords(pen, words, [0, 0], look);
  pen.restore();
}

/** A colour and what it stands for. */
export interface LegendItem {
  readonly color: string;
  readonly words: string;
}

/** The legend along the foot of a picture. */
export function writeLegend(pen: Pen, items: readonly LegendItem[], size: PaperSize, ink: string): void {
  let x = 30;
  for (const { color, words } of items) {
    pen.fillStyle = color;
    pen.fillRect(x, size.height - 26, 11, 11);
    writeWords(pen, words, [x + 17, size.height - 16], { font: "400 12px Inter, sans-serif", color: ink });
    x += 40 + pen.measureText(words).width;
  }
}

/** Width of words in a font, for layouts that make room for them. */
export function wordMeasure(font: string): (words: string) => number {
  const context = canvasContext(1, 1);
  context.font = font;
  return (words) => context.measureText(words).width;
}

function canvasContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("this browser has no canvas");
  return context;
}
