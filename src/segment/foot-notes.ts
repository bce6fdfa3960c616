import type { Span } from "../model/span.ts";
import type { Line } from "./line.ts";
import { plainDigits } from "./markup.ts";
import { westernDigits } from "./number-mark.ts";

/** A note from the foot of a page; without a mark it goes on with the last note of the page before. */
export interface FootNote {
  readonly mark?: string;
  /** The lines of its words. */
  readonly lines: readonly Span[];
  readonly span: Span;
}

/**
 * The notes in the lines at the foot of a page. Their numbers may stand before them, on lines of their own, or,
 * torn off, after all of them or after the others.
 */
export function footNotes(text: string, lines: readonly Line[]): readonly FootNote[] {
  const groups = groupsOf(text, lines);
  const last = groups.at(-1);
  const first = groups[0];
  if (
    first !== undefined &&
    first.marks.length === 0 &&
    last !== undefined &&
    last !== first &&
    last.lines.length === 0
  ) {
    // numbers left over at the end belong to the words before the first number
    first.marks.push(...last.marks);
    groups.pop();
  } else if (last !== undefined && groups.length > 1 && last.lines.length === 0) groups.pop();
  return groups.flatMap((group) => notesOf(text, group));
}

interface Mark {
  readonly mark: string;
  readonly span: Span;
}

interface Group {
  readonly marks: Mark[];
  readonly lines: Span[];
}

/** Runs of numbers, each with the run of lines that follows it. */
function groupsOf(text: string, lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let expected: number | undefined;
  const open = (): Group => {
    const last = groups.at(-1);
    if (last !== undefined && last.lines.length === 0) return last;
    const group: Group = { marks: [], lines: [] };
    groups.push(group);
    return group;
  };
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 12));
    const match =
      /^(?:(?<digits>[\d٠-٩]{1,3})|(?<stars>\*{1,4})|(?<raised>[⁰¹²³⁴-⁹]{1,3})|[([（［](?<bracketed>[\d٠-٩]{1,3})[)\]）］])(?:\s+(?=[\p{Lu}\p{Lo}“"‘«《\d])|$|(?<=[)\]）］])(?=[\p{Lo}《]))/u.exec(
        words,
      );
    const groupsFound = match?.groups;
    const isWhole = match !== null && match[0].length === line.end - line.start;
    const number = groupsFound?.digits === undefined ? undefined : Number(westernDigits(groupsFound.digits));
    const fits = number === undefined || isWhole || expected === undefined || number === expected;
    if (match === null || !fits || isDate(text, line)) {
      (groups.at(-1) ?? open()).lines.push({ start: line.start, end: line.end });
      continue;
    }
    const raised = groupsFound!.raised;
    const found = groupsFound!.digits ?? groupsFound!.stars ?? groupsFound!.bracketed ?? plainDigits(raised!);
    const mark = westernDigits(found);
    if (/^\d/u.test(mark)) expected = Number(mark) + 1;
    const group = open();
    group.marks.push({ mark, span: { start: line.start, end: line.start + match[0].trimEnd().length } });
    if (!isWhole) group.lines.push({ start: line.start + match[0].length, end: line.end });
  }
  return groups;
}

/** "2 October 2015, affirming the judgment": a note goes on with a date. */
function isDate(text: string, line: Line): boolean {
  return /^\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d\d(?!\d)/u.test(
    text.slice(line.start, Math.min(line.end, line.start + 24)),
  );
}

function notesOf(text: string, { marks, lines }: Group): readonly FootNote[] {
  if (lines.length === 0) return [];
  const whole = (part: readonly Span[]): Span => ({ start: part[0]!.start, end: part.at(-1)!.end });
  if (marks.length === 0) return [{ lines, span: whole(lines) }];
  return split(text, lines, marks.length).map((part, index) => {
    const { mark, span } = marks[index]!;
    const words = whole(part);
    // a number on the line before belongs to the note's place, one torn off does not
    const start = marks.length === 1 && span.end <= words.start ? span.start : words.start;
    return { mark, lines: part, span: { start, end: words.end } };
  });
}

/** The lines of several notes, cut where notes most likely end. */
function split(text: string, lines: readonly Span[], count: number): readonly (readonly Span[])[] {
  if (count <= 1 || lines.length <= 1) return [lines];
  const width = Math.max(...lines.map((line) => line.end - line.start));
  const cuts = lines
    .slice(0, -1)
    .map((line, index) => ({ index: index + 1, score: endScore(text, line, lines[index + 1]!, width) }))
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, count - 1)
    .map((cut) => cut.index)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => lines.slice(from, cuts[index]));
}

/** How likely a note ends with a line: a full stop, room left for the next word, and words that notes begin with. */
function endScore(text: string, line: Span, next: Span, width: number): number {
  const words = text.slice(next.start, Math.min(next.end, next.start + 60));
  const firstWord = words.search(/\s/u) === -1 ? words.length : words.search(/\s/u);
  const free = width - (line.end - line.start) - 1 - firstWord;
  return (
    (/[.][”"»)]?$/u.test(text.slice(line.end - 2, line.end)) ? 4 : 0) +
    (free >= 0 ? 2 + (3 * free) / width : 0) +
    (/^(?:See\b|Ibid|[A-Z]{1,5}\/|Resolutions?\b|United Nations\b|Official Records|General Assembly|Report of|Available|Adopted|Decision|Security Council|Economic and Social)/u.test(
      words,
    )
      ? 2
      : 0) +
    (/^\p{Lu}/u.test(words) ? 1 : -2)
  );
}
