import type { Matrix, MatrixCell, MatrixLine } from "../../graph/matrix-of.ts";
import {
  type LegendItem,
  type PaperSize,
  wordMeasure,
  writeLegend,
  writeUpwards,
  writeWords,
} from "../export/paper.ts";
import type { Pen } from "../network/pen.ts";

export interface MatrixPicture {
  readonly matrix: Matrix;
  readonly title: string;
  readonly subtitle: string;
  readonly lineName: (line: MatrixLine) => string;
  /** What is said if not all lines have room: "The first 60 of 139 rows and 40 of 1,083 columns." */
  readonly partOf: (rows: number, columns: number) => string;
  /** Swatches and words of the legend, from left to right. */
  readonly legend: readonly LegendItem[];
  readonly colors: Readonly<Record<string, string>>;
}

/** As many lines as a page of a paper can show legibly. */
const most = { rows: 60, columns: 48 } as const;

const cell = 26;
const margin = 24;
const headTop = 78;
const faces = {
  title: "600 21px 'Source Serif 4', Georgia, serif",
  words: "400 12px Inter, sans-serif",
  head: "400 11px Inter, sans-serif",
  number: "600 11px Inter, sans-serif",
} as const;

export function matrixPaper(picture: MatrixPicture): PaperSize {
  const { left, top, legend } = roomFor(picture);
  const { rows, columns } = shownOf(picture);
  return {
    width: Math.max(left + (columns.length + 1) * cell + margin + 20, legend),
    height: top + (rows.length + 1) * cell + margin + 34,
  };
}

/** The matrix with title, heads, sums and legend, ready for a paper; of a large one its first rows and columns. */
export function paintMatrix(pen: Pen, picture: MatrixPicture): void {
  const { matrix, title, subtitle, lineName, colors } = picture;
  const size = matrixPaper(picture);
  const { left, top } = roomFor(picture);
  const { rows, columns, isPart } = shownOf(picture);
  const ink = colors["--ink"] ?? "#000";
  const soft = colors["--soft"] ?? ink;
  pen.fillStyle = colors["--paper"] ?? "#fff";
  pen.fillRect(0, 0, size.width, size.height);
  writeWords(pen, title, [margin, 36], { font: faces.title, color: ink });
  const words = isPart ? `${subtitle} ${picture.partOf(rows.length, columns.length)}` : subtitle;
  writeWords(pen, words, [margin, 58], { font: faces.words, color: soft });
  columns.forEach((column, at) => {
    const x = left + (at + 0.5) * cell;
    writeUpwards(pen, clipped(lineName(column), 26), [x + 4, top - 7], { font: faces.head, color: ink });
    writeWords(pen, String(column.total), [x, top + (rows.length + 0.65) * cell], {
      font: faces.words,
      color: soft,
      align: "center",
    });
  });
  rows.forEach((row, down) => {
    const y = top + down * cell;
    writeWords(pen, clipped(lineName(row), 48), [margin, y + 17], { font: faces.words, color: ink });
    columns.forEach((column, at) =>
      paintCell(pen, matrix.cell(row.id, column.id), [left + at * cell, y], colors),
    );
    writeWords(pen, String(row.total), [left + (columns.length + 0.8) * cell, y + 17], {
      font: faces.words,
      color: soft,
      align: "center",
    });
  });
  writeLegend(pen, picture.legend, size, ink);
}

function paintCell(
  pen: Pen,
  given: MatrixCell | undefined,
  [x, y]: readonly [number, number],
  colors: MatrixPicture["colors"],
): void {
  const color = (name: string) => colors[name] ?? "#888";
  pen.fillStyle = given === undefined ? color("--line") : color(`--act-${given.strength}`);
  pen.fillRect(x + 0.5, y + 0.5, cell - 1, cell - 1);
  if (given === undefined) {
    pen.fillStyle = color("--paper");
    return pen.fillRect(x + 1, y + 1, cell - 2, cell - 2);
  }
  writeWords(pen, String(given.weight), [x + cell / 2, y + 17], {
    font: faces.number,
    color: color(given.strength > 2 ? "--paper" : "--ink"),
    align: "center",
  });
}

function shownOf({ matrix }: MatrixPicture) {
  const [rows, columns] = [matrix.rows.slice(0, most.rows), matrix.columns.slice(0, most.columns)];
  const isPart = rows.length < matrix.rows.length || columns.length < matrix.columns.length;
  return { rows, columns, isPart };
}

function roomFor(picture: MatrixPicture) {
  const { rows, columns } = shownOf(picture);
  const measure = wordMeasure(faces.words);
  const longest = (lines: readonly MatrixLine[], limit: number) =>
    Math.max(60, ...lines.map((line) => measure(clipped(picture.lineName(line), limit))));
  return {
    left: margin + longest(rows, 48) + 12,
    top: headTop + longest(columns, 26) + 8,
    legend: 30 + picture.legend.reduce((sum, { words }) => sum + 40 + measure(words), 0),
  };
}

function clipped(words: string, limit: number): string {
  return words.length <= limit ? words : `${words.slice(0, limit - 1)}…`;
}
