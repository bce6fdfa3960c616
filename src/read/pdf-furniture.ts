import { isRaised, wordsOf, type Line } from "./pdf-lines.ts";

/** A page's lines in reading order, and its height in points. */
export interface Page {
  readonly lines: readonly Line[];
  readonly bottom: number;
  readonly height: number;
}

/**
 * The lines of each page that belong to the page and not to the text: running heads and feet that come again one or two pages
 * on, page numbers, job numbers, bar codes. A line with a raised mark is a note, though two notes may say the same.
 */
export function furnitureOf(pages: readonly Page[]): ReadonlySet<Line> {
  const edges = pages.map((page) => edgesOf(page));
  const found = new Set<Line>();
  for (const [at, rows] of edges.entries()) {
    const near = new Set(
      [at - 2, at - 1, at + 1, at + 2].flatMap((other) => (edges[other] ?? []).flat().map(signOf)),
    );
    const isRepeated = (line: Line): boolean =>
      near.has(signOf(line)) && !isFirst(line, at) && !line.runs.some((run) => isRaised(run, line));
    for (const row of rows) {
      const isEdge = row.every((line) => isPageNumber(line, pages[at]!) || isRepeated(line));
      if (isEdge || isSmallHead(row, at)) for (const line of row) found.add(line);
    }
  }
  return found;

  /** A head that stands on one page only, as in a text of two pages: small, and made of words of the page before. */
  function isSmallHead(row: readonly Line[], at: number): boolean {
    const [page, before] = [pages[at]!, pages[at - 1]];
    const isAtTop = row.every((line) => line.y > page.bottom + 0.85 * page.height);
    const sizes = page.lines.map(({ size }) => size).toSorted((a, b) => a - b);
    const usual = sizes[sizes.length >> 1] ?? 0;
    if (before === undefined || !isAtTop || row.some(({ size }) => size > 0.9 * usual)) return false;
    const known = new Set(before.lines.flatMap((line) => wordsOf(line).trim().split(/\s+/u)));
    return row.every((line) =>
      wordsOf(line)
        .trim()
        .split(/\s+/u)
        .every((word) => known.has(word)),
    );
  }

  /** The first page's head is the masthead, though its words return as the head of the others. */
  function isFirst(line: Line, at: number): boolean {
    const page = pages[at]!;
    return at === 0 && line.y > page.bottom + page.height / 2;
  }
}

/** The rows at the upper and lower edge of a page. */
function edgesOf({ lines, bottom, height }: Page): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs((row[0]?.y ?? 0) - line.y) < 0.45 * line.size) row.push(line);
    else rows.push([line]);
  }
  const place = (row: readonly Line[]): number => ((row[0]?.y ?? 0) - bottom) / height;
  return [
    ...rows.slice(0, 3).filter((row) => place(row) > 0.85),
    ...rows.slice(-4).filter((row) => place(row) < 0.13),
  ];
}

/** The words with the numbers that change from page to page left out. */
function signOf(line: Line): string {
  return wordsOf(line)
    .trim()
    .replace(/(?<![\p{L}\p{N}/.])\d{1,4}(?![\p{L}\p{N}/.])/gu, "#")
    .replace(/\b\d{1,4}\s?\/\s?\d{1,4}$/u, "#")
    .replace(/\s+/gu, " ");
}

function isPageNumber(line: Line, { bottom, height }: Page): boolean {
  const words = wordsOf(line).trim();
  const isLow = line.y < bottom + height / 2;
  return (
    pageNumbers.some((form) => form.test(words)) || (isLow && jobNumbers.some((form) => form.test(words)))
  );
}

const pageNumbers = [
  // "3", "- 3 -", "3/11", "Page 3 of 11", "iv"
  /^[-–—]?\s?\d{1,4}\s?[-–—]?$/u,
  /^\d{1,4}\s?\/\s?\d{1,4}$/u,
  /^(?:page|seite|página|стр\.?|صفحة)\s\d{1,4}(?:\s(?:of|von|de|sur|\/)\s?\d{1,4})?$/iu,
  /^[ivxl]{1,6}$/u,
];

const jobNumbers = [
  // "24-24706 (E)", "*2424706*", "GE.19-12345(E)", "N1234567", "(E) 210313 220313"
  /^(?:GE\.)?\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})*$/u,
  /^\*\d{6,9}\*$/u,
  /^N\d{7}$/u,
  /^\([A-Z]\)(?:\s+\d{6})+$/u,
];
