import type { Line } from "./line.ts";
import type { LineRole } from "./page-layout.ts";

/** How the lines of a text are broken. */
export interface Wrap {
  /** Code units of a full line; 0 if lines are as long as their paragraphs. */
  readonly width: number;
  /** True if the first word of the next line had found room on the line before: it was ended on purpose. */
  readonly hasRoom: (previous: Line, next: Line, nextWords: string) => boolean;
  /** True for a line that fills less than two thirds of the width. */
  readonly isShort: (line: Line) => boolean;
}

/**
 * The width at which a text is broken, from pairs of lines of which the second goes on in the middle of a sentence.
 * Text set at an exact width (a typewriter, a program) lets a forced line end be told exactly, print only roughly.
 */
export function wrapOf(text: string, lines: readonly Line[], roles: readonly LineRole[]): Wrap {
  const pairs: { readonly length: number; readonly next: number }[] = [];
  for (let index = 1; index < lines.length && pairs.length < 4000; index += 1) {
    const line = lines[index]!;
    if (line.blanks > 0 || line.newPage || roles[index] !== "text" || roles[index - 1] !== "text") continue;
    const previous = lines[index - 1]!;
    const length = previous.end - previous.start;
    if (length > 240 || length < shortest(text.charAt(line.start))) continue;
    if (!/^[\p{Ll}]|^\p{Script=Arabic}|^\p{Script=Han}/u.test(text.slice(line.start, line.start + 2)))
      continue;
    if (
      /[.;:,،؛。；]$/u.test(text.slice(previous.end - 1, previous.end)) &&
      !/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
    )
      continue;
    pairs.push({ length, next: firstWordLength(text.slice(line.start, line.start + 60)) });
  }
  if (pairs.length < Math.max(2, lines.length / 40)) return unwrapped;
  const lengths = pairs.map((pair) => pair.length).sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(lengths.length * share)]!;
  const broken = pairs.filter((pair) => pair.length + 1 + pair.next <= at(0.98)).length;
  const isExact = broken <= pairs.length * 0.06;
  // where lines were joined by chance (a scan of two columns), the longest say nothing of the width
  const width = isExact ? at(0.98) : Math.min(at(0.98), Math.ceil(at(0.5) * 1.15));
  const limit = isExact ? width : Math.floor(width * 0.86);
  return {
    width,
    hasRoom: (previous, _next, words) => previous.end - previous.start + 1 + firstWordLength(words) <= limit,
    isShort: (line) => line.end - line.start < (width * 2) / 3,
  };
}

/** Code units that a line has at least from which the next one goes on: scripts without small letters show by its length alone that it is full. */
function shortest(nextLetter: string): number {
  if (/\p{Script=Arabic}/u.test(nextLetter)) return 40;
  return /\p{Script=Han}/u.test(nextLetter) ? 25 : 20;
}

const unwrapped: Wrap = { width: 0, hasRoom: () => true, isShort: () => false };

function firstWordLength(words: string): number {
  const space = words.search(/\s/u);
  return space === -1 ? words.length : space;
}
