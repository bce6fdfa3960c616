/**
 * What the drawing functions ask of a canvas. A canvas of the browser has it, and so has `svgPen`, so that a picture
 * looks the same on the screen, as PNG and as SVG.
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineJoin"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "letterSpacing"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "quadraticCurveTo"
  | "arc"
  | "closePath"
  | "fill"
  | "stroke"
  | "fillText"
  | "strokeText"
  | "fillRect"
  | "measureText"
  | "setLineDash"
  | "save"
  | "restore"
  | "translate"
  | "rotate"
>;
