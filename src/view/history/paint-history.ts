import type { HistoryMark } from "../../graph/history-of.ts";
import type { Pen } from "../network/pen.ts";
import { type LegendItem, type PaperSize, writeLegend, writeWords } from "../export/paper.ts";
import { chart } from "./chart.ts";
import type { HistoryLayout } from "./history-layout.ts";
import type { PlacedStack } from "./place-marks.ts";

export interface HistoryPicture {
  readonly layout: HistoryLayout;
  readonly title: string;
  readonly subtitle: string;
  /** What the shapes stand for, in words. */
  readonly partName: (part: HistoryMark["part"]) => string;
  /** Swatches and words of the legend, from left to right. */
  readonly legend: readonly LegendItem[];
  readonly colors: Readonly<Record<string, string>>;
}

const head = 78;
const foot = 68;

export function historyPaper({ layout }: HistoryPicture): PaperSize {
  return { width: layout.width + 24, height: layout.height + head + foot };
}

/** The chart of a history with title and legend, ready for a paper. */
export function paintHistory(pen: Pen, picture: HistoryPicture): void {
  const { layout, title, subtitle, legend, colors } = picture;
  const size = historyPaper(picture);
  const color = (name: string) => colors[name] ?? "#000";
  pen.fillStyle = color("--paper");
  pen.fillRect(0, 0, size.width, size.height);
  const most = size.width - 48;
  writeWords(pen, title, [24, 36], {
    font: "600 21px 'Source Serif 4', Georgia, serif",
    color: color("--ink"),
    most,
  });
  writeWords(pen, subtitle, [24, 58], { font: "400 12px Inter, sans-serif", color: color("--soft"), most });
  const down = (y: number) => y + head;
  for (const { x, year } of layout.ticks) {
    line(pen, x, down(chart.top), x, down(layout.axisY), color("--line"));
    writeWords(pen, String(year), [x, down(layout.axisY) + 16], {
      font: "400 11px Inter, sans-serif",
      color: color("--soft"),
      align: "center",
    });
  }
  for (const { name, bottom } of layout.lanes) {
    line(pen, 24, down(bottom), layout.width, down(bottom), color("--line"));
    for (const { words, y } of name)
      writeWords(pen, words, [24, down(y)], { font: "500 12px Inter, sans-serif", color: color("--soft") });
  }
  for (const { x, y, label } of layout.events) {
    pen.fillStyle = color("--accent");
    diamond(pen, x, down(y), 6);
    writeWords(pen, label, [x + 11, down(y) + 4], {
      font: "400 11.5px Inter, sans-serif",
      color: color("--ink"),
    });
  }
  for (const { left, top, width, height, at, label } of layout.stacks) {
    pen.strokeStyle = color("--edge");
    pen.lineWidth = 1;
    pen.beginPath();
    frame(pen, { left, top: down(top), width, height, at });
    pen.stroke();
    writeWords(pen, label, [left + 6, down(top) + 16], {
      font: "500 11.5px Inter, sans-serif",
      color: color("--soft"),
    });
  }
  for (const mark of layout.marks) {
    pen.fillStyle = color(`--act-${mark.strength}`);
    shape(pen, mark.part, mark.x, down(mark.y), mark.radius);
    if (mark.label === undefined) continue;
    const away = mark.radius + 6;
    const [at, align] =
      mark.side === "left" ? [mark.x - away, "end" as const] : [mark.x + away, "start" as const];
    writeWords(pen, mark.label, [at, down(mark.y) + 4], {
      font: "500 11.5px Inter, sans-serif",
      color: color("--ink"),
      align,
    });
  }
  for (const bar of layout.bars) {
    pen.fillStyle = color("--soft");
    pen.fillRect(bar.x, down(layout.axisY) + chart.axis, bar.width, bar.height);
    if (bar.label === undefined) continue;
    const under = down(layout.axisY) + chart.axis + bar.height + 13;
    writeWords(pen, bar.label, [bar.x + bar.width / 2, under], {
      font: "400 11px Inter, sans-serif",
      color: color("--soft"),
      align: "center",
    });
  }
  let x = 36;
  for (const part of ["preamble", "operative", "other"] as const) {
    pen.fillStyle = color("--soft");
    shape(pen, part, x, size.height - 45, 5.5);
    const look = { font: "400 12px Inter, sans-serif", color: color("--ink") };
    writeWords(pen, picture.partName(part), [x + 12, size.height - 41], look);
    x += 40 + pen.measureText(picture.partName(part)).width;
  }
  writeLegend(pen, legend, size, color("--ink"));
}

/** Preambular marks are round, operative ones square, others small diamonds: the legend of the page says so. */
function shape(pen: Pen, part: string, x: number, y: number, radius: number): void {
  if (part === "operative")
    return pen.fillRect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
  if (part === "other") return diamond(pen, x, y, radius);
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/** The outline of a stack, its tip at the date. */
function frame(
  pen: Pen,
  { left, top, width, height, at }: Pick<PlacedStack, "left" | "top" | "width" | "height" | "at">,
): void {
  pen.moveTo(left, top);
  pen.lineTo(left + width, top);
  pen.lineTo(left + width, top + height);
  pen.lineTo(at + chart.stackTip, top + height);
  pen.lineTo(at, top + height + chart.stackTip);
  pen.lineTo(at - chart.stackTip, top + height);
  pen.lineTo(left, top + height);
  pen.closePath();
}

function diamond(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.moveTo(x, y - radius);
  pen.lineTo(x + radius, y);
  pen.lineTo(x, y + radius);
  pen.lineTo(x - radius, y);
  pen.closePath();
  pen.fill();
}

function line(pen: Pen, x1: number, y1: number, x2: number, y2: number, color: string): void {
  pen.strokeStyle = color;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  pen.stroke();
}
