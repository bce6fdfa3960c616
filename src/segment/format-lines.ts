import type { Mark, SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import type { Line } from "./line.ts";
import type { LineRole } from "./page-layout.ts";

/** What the format of a source says about a line of its text. */
export interface FormatLine {
  readonly role: LineRole;
  /** The place of its block, note or furniture mark among them all: lines of one mark belong together. */
  readonly group: number;
  /** The mark of the note that the line belongs to. */
  readonly note?: string;
  /** Level of the heading that the format marks. */
  readonly heading?: number;
  /** True if all its words are bold. */
  readonly bold: boolean;
}

/** For every line what its format says; undefined for lines that no block, note or furniture mark covers. */
export function formatLines(source: SourceText, lines: readonly Line[]): readonly (FormatLine | undefined)[] {
  const groups = source.marks.filter(
    ({ type }) => type === "block" || type === "footnote" || type === "furniture",
  );
  if (groups.length === 0) return lines.map(() => undefined);
  const headings = source.marks.filter(({ type }) => type === "heading");
  const bold = source.marks.filter(({ type }) => type === "bold");
  const groupAt = coverFinder(groups);
  const headingAt = coverFinder(headings, 8);
  const boldAt = coverFinder(bold, 8);
  return lines.map((line) => {
    const group = groupAt(line);
    const mark = groups[group ?? -1];
    if (group === undefined || mark === undefined) return undefined;
    const heading = headings[headingAt(line) ?? -1];
    const isNumbered = mark.type === "block" && mark.number !== undefined;
    return {
      role: mark.type === "footnote" ? "note" : mark.type === "furniture" ? "furniture" : "text",
      group,
      bold: boldAt(line) !== undefined || heading !== undefined,
      ...(mark.type === "footnote" && { note: mark.note }),
      // a numbered heading is read as a numbered line that is bold
      ...(heading?.type === "heading" && !isNumbered && { heading: heading.level }),
    };
  });
}

/**
 * Finds, for lines that come in order, the mark (of marks in order) that covers a line: all of it but, at either end, `slack`
 * code units, such as the number before a heading and the note mark behind it.
 */
function coverFinder(marks: readonly Mark[], slack = 0): (line: Span) => number | undefined {
  let next = 0;
  return ({ start, end }) => {
    while (next < marks.length && marks[next]!.span.start <= Math.min(start + slack, end - 1)) next += 1;
    const span = marks[next - 1]?.span;
    return span !== undefined && span.end > start && span.end >= end - slack ? next - 1 : undefined;
  };
}
