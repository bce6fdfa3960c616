import type { Diagnostic } from "../model/diagnostic.ts";
import type { Document, Paragraph } from "../model/document.ts";

/**
 * What is doubtful in the structure of a document, each kind once and at its first place: `no-masthead`, `numbers-jump`,
 * `note-not-called`, `note-missing`.
 */
export function structureDoubts(document: Document): readonly Diagnostic[] {
  if (document.fragment) return [];
  return [
    ...noMasthead(document),
    ...numbersJump(document),
    ...notesNotCalled(document),
    ...notesMissing(document),
  ];
}

/** A resolution that nothing names: it can be told from others by nobody. */
function noMasthead({ facts, work, index, children, span }: Document): readonly Diagnostic[] {
  const isAct = children.some(({ part }) => part === "operative");
  if (!isAct || facts.symbol !== undefined || facts.title !== undefined || !work.endsWith("untitled"))
    return [];
  return [
    {
      id: "no-masthead",
      severity: "note",
      message: `document ${index} has neither symbol nor title, so it is called ${work}; if its head was cut off, add the lines with its number and title above it`,
      span: { start: span.start, end: Math.min(span.end, span.start + 80) },
    },
  ];
}

/** Printed numbers of operative paragraphs that leave one out: `4.` and then `6.`. */
function numbersJump({ children }: Document): readonly Diagnostic[] {
  const jumps: { readonly from: number; readonly to: number; readonly paragraph: Paragraph }[] = [];
  let last: number | undefined;
  for (const paragraph of children) {
    if (paragraph.part !== "operative" || paragraph.chapeau !== undefined) continue;
    const value = /OP(\d{1,4})$/u.exec(paragraph.label)?.[1];
    if (value === undefined) continue;
    const to = Number(value);
    if (paragraph.number !== undefined && last !== undefined && to > last + 1)
      jumps.push({ from: last, to, paragraph });
    last = to;
  }
  const [first] = jumps;
  if (first === undefined) return [];
  const more = jumps.length === 1 ? "" : `, and ${jumps.length - 1} more such places follow`;
  return [
    {
      id: "numbers-jump",
      severity: "note",
      message: `operative paragraph ${first.from} is followed by ${first.to}${more}; a paragraph may be missing, or its number was read as part of the one before`,
      span: first.paragraph.span,
    },
  ];
}

/** Notes whose mark stands nowhere in the text. */
function notesNotCalled({ children }: Document): readonly Diagnostic[] {
  const called = new Set(children.flatMap(({ calls }) => calls.map(({ mark }) => mark)));
  const notes = children.filter(
    ({ part, number = "" }) => part === "footnote" && isNumbered(number) && !called.has(number),
  );
  const [first] = notes;
  if (first === undefined) return [];
  return [
    {
      id: "note-not-called",
      severity: "note",
      message: `no mark in the text calls ${named(notes.map(({ number }) => number!))}; the citation that it explains is read without it`,
      span: first.span,
    },
  ];
}

/** Marks in the text below which no note stands. */
function notesMissing({ children }: Document): readonly Diagnostic[] {
  const calls = children.flatMap((paragraph) =>
    paragraph.calls.filter(({ mark, footnote }) => footnote === undefined && isNumbered(mark)),
  );
  const [first] = calls;
  if (first === undefined) return [];
  return [
    {
      id: "note-missing",
      severity: "note",
      message: `the text calls ${named(calls.map(({ mark }) => mark))}, which the file does not hold; if the notes were left out, add them below the text`,
      span: first.span,
    },
  ];
}

/** Stars are often remarks on a whole page, which nothing calls. */
function isNumbered(mark: string): boolean {
  return /^\d/u.test(mark);
}

/** "note 3", "notes 3, 5 and 7 others" */
function named(marks: readonly string[]): string {
  const different = [...new Set(marks)];
  const shown = different.slice(0, 5).join(", ");
  const more = different.length > 5 ? ` and ${different.length - 5} others` : "";
  return `${different.length === 1 ? "note" : "notes"} ${shown}${more}`;
}
