import type { Format } from "../model/source-text.ts";
import { isSpace, type Line } from "./line.ts";

/**
 * The lines without what stands in their margin and is none of their words: the numbers of the lines of a draft ("12   Recalling"), and the
 * sign of quotation of Markdown ("> Recalling"). A line with nothing else is blank.
 */
export function withoutMargin(text: string, lines: readonly Line[], format: Format): readonly Line[] {
  const unquoted = format === "markdown" ? withoutStarts(lines, (line) => quotation(text, line)) : lines;
  const numbers = lineNumbers(text, unquoted);
  return numbers === undefined ? unquoted : withoutStarts(unquoted, (line) => numbers.get(line) ?? 0);
}

/** The lines that begin as many code units later as a function tells. */
function withoutStarts(lines: readonly Line[], cut: (line: Line) => number): readonly Line[] {
  if (!lines.some((line) => cut(line) > 0)) return lines;
  const kept: Line[] = [];
  let blanks = 0;
  let newPage = false;
  for (const line of lines) {
    const length = cut(line);
    blanks += line.blanks;
    newPage ||= line.newPage;
    if (line.start + length >= line.end) {
      blanks += 1;
      continue;
    }
    const start = line.start + length;
    kept.push({ ...line, start, indent: line.indent + length, blanks, newPage });
    blanks = 0;
    newPage = false;
  }
  return kept;
}

/** Code units of "> " or "> > " at the beginning of a line. */
function quotation(text: string, { start, end }: Line): number {
  let at = start;
  let behind = start;
  while (at < end && (text.charCodeAt(at) === 0x3e || isSpace(text.charCodeAt(at)))) {
    at += 1;
    if (text.charCodeAt(at - 1) === 0x3e) behind = at;
  }
  return behind === start ? 0 : at - start;
}

/** Lines that must be numbered one after the other, for the numbers to be those of the lines. */
const fewestNumbered = 10;

/** By line, the code units of its number and the space behind it; undefined where lines are not numbered. */
function lineNumbers(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> | undefined {
  if (lines.length < fewestNumbered) return undefined;
  const numbers = new Map<Line, number>();
  let [last, first, next] = [0, -1, 0];
  let goingOn = 0;
  for (const [index, line] of lines.entries()) {
    const number = numberAt(text, line);
    if (number === undefined || (number.value !== last + 1 && number.value !== 1)) continue;
    // the first line of a list is no line 1 if the next is no line 2
    if (number.value === 1 && numberAt(text, lines[index + 1])?.value !== 2) continue;
    if (first === -1) first = index;
    next = index;
    last = number.value;
    numbers.set(line, number.length);
    const letter = text.slice(line.start + number.length, line.start + number.length + 1);
    if (line.start + number.length >= line.end || /\p{Ll}/u.test(letter)) goingOn += 1;
  }
  const isNumbered = numbers.size >= fewestNumbered && numbers.size >= (next - first + 1) * 0.85;
  // rows of a table are numbered too, but none goes on with the sentence of the one before
  return isNumbered && goingOn >= numbers.size * 0.15 ? numbers : undefined;
}

function numberAt(
  text: string,
  line: Line | undefined,
): { readonly value: number; readonly length: number } | undefined {
  if (line === undefined) return undefined;
  let at = line.start;
  let value = 0;
  while (at < line.end && at < line.start + 5) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) break;
    value = value * 10 + code - 0x30;
    at += 1;
  }
  if (at === line.start || (at < line.end && !isSpace(text.charCodeAt(at)))) return undefined;
  while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
  return { value, length: at - line.start };
}
