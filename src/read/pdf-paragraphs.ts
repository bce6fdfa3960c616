import { wordsOf, type Line } from "./pdf-lines.ts";

/** How the lines of a document are set. */
export interface Setting {
  /** Size of most letters, in points. */
  readonly bodySize: number;
  /** From baseline to baseline within a paragraph, as a multiple of the letters' size. */
  readonly leading: number;
}

/** What most lines of a document have in common. */
export function settingOf(columns: readonly (readonly Line[])[]): Setting {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  for (const column of columns) {
    const end = usualEnd(column);
    for (const [at, line] of column.entries()) {
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + wordsOf(line).length);
      const before = column[at - 1];
      if (before === undefined || Math.abs(before.size - line.size) > 0.5 || hasRoomFor(before, line, end))
        continue;
      const leading = Math.round(((before.y - line.y) / line.size) * 20) / 20;
      if (leading > 0.8 && leading < 3) leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
    }
  }
  const bodySize = [...sizes].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0])[0];
  // Only full lines go on in the next one, so only the distance after them is that of the lines of a paragraph; a last line of a
  // paragraph is seldom full.
  const pairs = [...leadings.values()].reduce((sum, count) => sum + count, 0);
  const frequent = [...leadings].filter(([, count]) => count >= 0.2 * pairs).map(([leading]) => leading);
  const leading = frequent.length > 0 ? Math.min(...frequent) : 1.2;
  return { bodySize, leading };
}

/** Where full lines end: the median of the lines that are not short. */
function usualEnd(column: readonly Line[]): number {
  const width = ({ x, right }: Line): number => right - x;
  const widest = Math.max(...column.map(width));
  const ends = column.filter((line) => width(line) > 0.6 * widest).map(endOf);
  return ends.toSorted((a, b) => a - b)[ends.length >> 1] ?? 0;
}

/** The lines of a column in paragraphs: parted by wider gaps, by indents, by lines that end early. */
export function paragraphsOf(column: readonly Line[], setting: Setting): readonly (readonly Line[])[] {
  const middle = (Math.min(...column.map(startOf)) + Math.max(...column.map(endOf))) / 2;
  return gapBlocks(column, setting).flatMap((block) => {
    const margin = { start: Math.min(...block.map(startOf)), end: Math.max(...block.map(endOf)) };
    const paragraphs: Line[][] = [];
    for (const line of block) {
      const open = paragraphs.at(-1);
      if (open === undefined || (beginsParagraph(open, line, margin) && !isFlush(open, line, middle)))
        paragraphs.push([line]);
      else open.push(line);
    }
    return paragraphs.flatMap((lines) => (isMasthead(lines) ? lines.map((line) => [line]) : [lines]));
  });
}

/** Short lines under one another, as in a masthead, say a thing each. Lengths are in sizes of the letters. */
function isMasthead(lines: readonly Line[]): boolean {
  const starts = lines.map(startOf);
  const widest = Math.max(...lines.map(({ x, right, size }) => (right - x) / size));
  return widest < 12 && Math.max(...starts) - Math.min(...starts) < 1;
}

/** A paragraph and all paragraphs of its column. */
export interface SetParagraph {
  readonly lines: readonly Line[];
  readonly column: readonly (readonly Line[])[];
}

/**
 * Whether a paragraph goes on over the end of its column or page: its last line is full or stops within a sentence, and the next
 * lines begin at the margin, in the same size, without a number. `isIndented` says that new paragraphs of the document begin with an indent.
 */
export function goesOn(before: SetParagraph, after: SetParagraph, isIndented: boolean): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (last === undefined || first === undefined || last.direction !== first.direction) return false;
  if (Math.abs(last.size - first.size) > 0.06 * last.size || label.test(wordsOf(first))) return false;
  const isLowerCase = /^["“«(]?\p{Ll}/u.test(wordsOf(first).trim());
  const end = wordsOf(last).replace(/(?<=[\p{P}])[\d*]{1,3}\s*$/u, ""); // without the mark of a note
  if (isLowerCase && !/[.;:!?。；：]["”»)]?\s*$/u.test(end)) return true;
  const start = Math.min(...sideLines(after).map(startOf));
  if (startOf(first) > start + 0.8 * first.size && !isHanging(before, after)) return false;
  if (hasRoomFor(last, first, Math.max(...sideLines(before).map(endOf)))) return false;
  return isIndented || isLowerCase || !/[.;:,!?。；：，]["”»)]?\s*$/u.test(end);
}

/** The lines that show where a paragraph's sides are: its own, for a single line those of the longest paragraph of its column. */
function sideLines({ lines, column }: SetParagraph): readonly Line[] {
  if (lines.length > 1) return lines;
  return column.reduce((most, other) => (other.length > most.length ? other : most), lines);
}

/** Whether most paragraphs of several lines begin with an indent. */
export function isIndentedSetting(paragraphs: readonly (readonly Line[])[]): boolean {
  const long = paragraphs.filter((lines) => lines.length > 1);
  const indented = long.filter(([first, second]) => startOf(first!) > startOf(second!) + 0.8 * first!.size);
  return indented.length > 0.5 * long.length;
}

/** The distance of a line's first letter from the side where its script begins; only differences mean something. */
function startOf(line: Line): number {
  return line.direction === "rtl" ? -line.right : line.x;
}

function endOf(line: Line): number {
  return line.direction === "rtl" ? -line.x : line.right;
}

/** Lines without a wider gap, a change of size or direction, or a step sideways between them. */
function gapBlocks(column: readonly Line[], { leading }: Setting): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  let before: Line | undefined;
  for (const line of column) {
    const down = before === undefined ? 0 : before.y - line.y;
    const size = Math.max(line.size, before?.size ?? 0);
    const isApart =
      before === undefined ||
      before.direction !== line.direction ||
      down < 0.45 * size ||
      down > (isWithinSentence(before, line) ? 1.7 : 1.22) * leading * size ||
      Math.abs(line.size - before.size) > 0.12 * size;
    if (isApart) blocks.push([line]);
    else blocks.at(-1)?.push(line);
    before = line;
  }
  return blocks;
}

/** A raised mark may push the next line down, but no paragraph ends before a small letter and after none of its signs. */
function isWithinSentence(before: Line, line: Line): boolean {
  return /^\p{Ll}/u.test(wordsOf(line).trim()) && !/[.;:,!?]["”»)]?\s*$/u.test(wordsOf(before));
}

/** A number, letter or bullet at the start of a paragraph. */
const label = /^\s*(?:\d{1,4}\/\d{1,4}\.|\(?(?:\d{1,3}|[a-z]|[ivx]{1,6}|[A-Z])[.)]{1,2}|[•–—])\s/u;

function beginsParagraph(
  open: readonly Line[],
  line: Line,
  margin: { readonly start: number; readonly end: number },
): boolean {
  const [first, before] = [open[0]!, open.at(-1)!];
  const step = 0.8 * line.size;
  const isLabelled = label.test(wordsOf(line));
  const isFirstHanging = open.length === 1 && label.test(wordsOf(first));
  if (startOf(line) > startOf(before) + step && !isFirstHanging) return startOf(line) > margin.start + step;
  // Back out of a hanging paragraph: its first line stood further left than the others.
  if (startOf(line) < startOf(before) - step && open.length > 1) return true;
  const hasRoom = hasRoomFor(before, line, margin.end);
  if (isLabelled && (hasRoom || startOf(line) > margin.start + step)) return true;
  if (!hasRoom || /^["“«(]?\p{Ll}/u.test(wordsOf(line).trim())) return false;
  const width = margin.end - margin.start;
  return /[.;:,!?…。；：，،؛]["”»)]?\s*$/u.test(wordsOf(before)) || endOf(before) < margin.end - 0.2 * width;
}

/** Whether a line ends where the lines before it do, all of them in the outer half: set flush right, as "44th plenary meeting". */
function isFlush(open: readonly Line[], line: Line, middle: number): boolean {
  const isOuter = [...open, line].every((other) => startOf(other) > middle);
  return isOuter && Math.abs(endOf(open.at(-1)!) - endOf(line)) < 0.3 * line.size;
}

/** Whether both stand as far from the margins of their columns, as the later lines of a numbered paragraph do. */
function isHanging(before: SetParagraph, after: SetParagraph): boolean {
  const indent = ({ column }: SetParagraph, line: Line): number =>
    startOf(line) - Math.min(...column.flat().map(startOf));
  const [last, first] = [before.lines.at(-1)!, after.lines[0]!];
  return before.lines.length > 1 && Math.abs(indent(before, last) - indent(after, first)) < 0.3 * first.size;
}

/** Whether the first word of a line would have stood at the end of the line before, if they were one paragraph. */
function hasRoomFor(before: Line, line: Line, end: number): boolean {
  const words = wordsOf(line).trim();
  const word = /^\S+/u.exec(words)?.[0] ?? "";
  const width = ((line.right - line.x) * word.length) / Math.max(1, words.length);
  return endOf(before) + width + 0.8 * line.size < end;
}
