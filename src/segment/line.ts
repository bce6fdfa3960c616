/** One line that is not blank, without the white space around its words. Offsets count in the source text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before the first word, in code units. */
  readonly indent: number;
  /** Blank lines between the last line and this one. */
  readonly blanks: number;
  /** True for the first line of a page (after a form feed). */
  readonly newPage: boolean;
}

/** The lines of a text that hold anything, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let newPage = false;
  for (let from = 0; from < text.length;) {
    let to = text.indexOf("\n", from);
    if (to === -1) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) {
      if (text.charCodeAt(start) === 0x0c) newPage = true;
      start += 1;
    }
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) blanks += 1;
    else {
      lines.push({ start, end, indent: start - from, blanks, newPage });
      blanks = 0;
      newPage = false;
    }
    from = to + 1;
  }
  return lines;
}

/** White space of any sort, byte-order marks and the marks of writing direction, which print nothing. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
