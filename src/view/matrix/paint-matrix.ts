import type { Matrix, MatrixLine } from "../../graph/matrix-of.ts";
import { type LegendItem, type PaperSize, wordMeasure, writeLegend, writeWords } from "../export/paper.ts";
import type { Pen } from "../network/pen.ts";

export interface MatrixPicture {
  readonly matrix: Matrix;
  readonly title: string;
  readonly subtitle: string;
  readonly lineName: (line: MatrixLine) => string;
  /** Swatches and words of the legend, from left to right. */
  readonly legend: readonly LegendItem[];
  readonly colors: Readonly<Record<string, string>>;
}

const cell = 26;
const margin = 24;
const font = "400 12px Inter, sans-serif";

export function matrixPaper(picture: MatrixPicture): PaperSize {
  const { left, top } = roomFor(picture);
  const { rows, columns } = picture.matrix;
  return {
    width: left + (columns.length + 1) * cell + margin + 20,
    height: top + (rows.length + 1) * cell + margin + 34,
  };
}

/** The matrix with title, heads and sums, ready for a paper. Column heads stand above each other in steps, like stairs. */
export function paintMatrix(pen: Pen, picture: MatrixPicture): void {
  const { matrix, title, subtitle, lineName, colors } = picture;
  const size = matrixPaper(picture);
  const { left, top } = roomFor(picture);
  const ink = colors["--ink"] ?? "#000";
  pen.fillStyle = colors["--paper"] ?? "#fff";
  pen.fillRect(0, 0, size.width, size.height);
  writeWords(pen, title, [margin, 36], { font: "600 21px 'Source Serif 4', Georgia, serif", color: ink });
  writeWords(pen, subtitle, [margin, 58], { font, color: colors["--soft"] ?? ink });
  matrix.columns.forEach((column, at) => {
    const x = left + at * cell + cell / 2;
    const y = 84 + (at % stairs) * 15;
    pen.strokeStyle = colors["--line"] ?? "#ddd";
    pen.lineWidth = 1;
    pen.beginPath();
    pen.moveTo(x, y + 4);
    pen.lineTo(x, top);
    pen.stroke();
    writeWords(pen, clipped(lineName(column), 30), [x - 4, y], {
      font: "400 11px Inter, sans-serif",
      color: ink,
    });
  });
  matrix.rows.forEach((row, down) => {
    const y = top + down * cell;
    writeWords(pen, clipped(lineName(row), 48), [margin, y + 17], { font, color: ink });
    matrix.columns.forEach((column, at) => {
      const x = left + at * cell;
      const given = matrix.cell(row.id, column.id);
      pen.fillStyle =
        given === undefined ? (colors["--line"] ?? "#eee") : (colors[`--act-${given.strength}`] ?? ink);
      pen.fillRect(x + 1, y + 1, cell - 2, cell - 2);
      if (given === undefined) {
        pen.fillStyle = colors["--paper"] ?? "#fff";
        pen.fillRect(x + 2, y + 2, cell - 4, cell - 4);
      } else
        writeWords(pen, String(given.weight), [x + cell / 2, y + 17], {
          font: "600 11px Inter, sans-serif",
          color: "#fff",
          align: "center",
        });
    });
    writeWords(pen, String(row.total), [left + (matrix.columns.length + 0.6) * cell, y + 17], {
      font,
      color: ink,
      align: "center",
    });
  });
  matrix.columns.forEach((column, at) =>
    writeWords(
      pen,
      String(column.total),
      [left + (at + 0.5) * cell, top + (matrix.rows.length + 0.65) * cell],
      { font, color: ink, align: "center" },
    ),
  );
  writeLegend(pen, picture.legend, size, ink);
}

/** Column heads in a flight before it begins anew. */
const stairs = 9;

function roomFor({ matrix, lineName }: MatrixPicture): { readonly left: number; readonly top: number } {
  const measure = wordMeasure(font);
  const widest = Math.max(60, ...matrix.rows.map((row) => measure(clipped(lineName(row), 48))));
  return { left: margin + widest + 12, top: 84 + stairs * 15 + 8 };
}

function clipped(words: string, limit: number): string {
  return words.length <= limit ? words : `${words.slice(0, limit - 1)}…`;
}
