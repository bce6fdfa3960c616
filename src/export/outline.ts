import type { Document, Paragraph, Part, SegmentedSource } from "../model/document.ts";

/** One line of `recalling outline`: `design.md` 4 in the shape it prints. Offsets count in the source text. */
export interface OutlineRecord {
  readonly source: string;
  /** Number of the document within the source, from 1. */
  readonly document: number;
  readonly work: string;
  readonly language: string;
  readonly paragraph: string;
  readonly part: Part;
  readonly number: string | null;
  readonly openingPhrase: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All paragraphs of a file in the order of their place in it. */
export function outlineRecords(segmented: SegmentedSource): readonly OutlineRecord[] {
  return segmented.documents.flatMap((document) =>
    document.children.map((paragraph) => recordOf(segmented.source.source, document, paragraph)),
  );
}

function recordOf(source: string, document: Document, paragraph: Paragraph): OutlineRecord {
  return {
    source,
    document: document.index,
    work: document.work,
    language: paragraph.language ?? document.language,
    paragraph: paragraph.label,
    part: paragraph.part,
    number: paragraph.number ?? null,
    openingPhrase: paragraph.openingPhrase ?? null,
    ...paragraph.span,
    text: paragraph.text,
  };
}

/** The same as a tree that people read: a document with its facts, a line for each paragraph. Ends with a line end. */
export function outlineTree(segmented: SegmentedSource): string {
  const lines = segmented.documents.flatMap((document) => [
    documentLine(document),
    ...factLines(document),
    ...document.children.flatMap((paragraph) => paragraphLines(paragraph)),
  ]);
  return [segmented.source.source, ...lines, ""].join("\n");
}

function documentLine(document: Document): string {
  const fragment = document.fragment ? ", fragment of a neighbouring text" : "";
  return `└ document ${document.index}: ${document.work} (${document.language}${fragment})`;
}

function factLines({ facts }: Document): readonly string[] {
  return Object.entries(facts).map(([name, value]) => `    · ${name}: ${value}`);
}

/** The paragraph's label, opening phrase and first words; below it the notes that it calls. */
function paragraphLines({ label, depth, text, openingPhrase, calls }: Paragraph): readonly string[] {
  const indent = "  ".repeat(depth + 2);
  const phrase = openingPhrase === undefined ? "" : `[${openingPhrase}] `;
  const notes = calls.length === 0 ? "" : ` ‹${calls.map((call) => call.mark).join(", ")}›`;
  return [`${indent}${label.padEnd(8)} ${phrase}${shortened(text, 100)}${notes}`];
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length - 20))} …`;
}
