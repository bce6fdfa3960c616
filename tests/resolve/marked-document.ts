import type { Language } from "../../src/model/language.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Document, FootnoteCall, Paragraph } from "../../src/model/document.ts";
import type { Span } from "../../src/model/span.ts";
import { citationsOf } from "../../src/resolve/resolve-document.ts";
import { documentOf, type Frame, registry } from "../extract/document-of.ts";

/**
 * A document from marked text: `[^2]` calls the note that a paragraph `[^2]: …` holds, `*…*` stands in italics, and
 * the brackets `⟦…⟧` of a test row are left out.
 */
export function markedDocument(paragraphs: readonly string[], frame: Frame = {}): Document {
  const notes = new Map<string, number>();
  paragraphs.forEach((text, index) => {
    const mark = /^\[\^(\d+)\]: /u.exec(text)?.[1];
    if (mark !== undefined) notes.set(mark, index);
  });
  return documentOf(
    paragraphs.map((text) => paragraphOf(text, notes)),
    frame,
  );
}

function paragraphOf(
  marked: string,
  notes: ReadonlyMap<string, number>,
): Partial<Paragraph> & { readonly text: string } {
  const note = /^\[\^(\d+)\]: /u.exec(marked);
  if (note !== null)
    return { part: "footnote", text: marked.slice(note[0].length).replaceAll(/[⟦⟧*]/gu, "") };
  let text = "";
  const calls: FootnoteCall[] = [];
  const italics: Span[] = [];
  let open: number | undefined;
  for (const piece of marked.split(/(\*|⟦|⟧|\[\^\d+\])/u)) {
    const mark = /^\[\^(\d+)\]$/u.exec(piece)?.[1];
    if (mark !== undefined) {
      const footnote = notes.get(mark);
      const at = text.length;
      calls.push({ mark, at, span: { start: at, end: at }, ...(footnote === undefined ? {} : { footnote }) });
    } else if (piece === "*") {
      if (open === undefined) open = text.length;
      else italics.push({ start: open, end: text.length });
      open = open === undefined ? text.length : undefined;
    } else if (piece !== "⟦" && piece !== "⟧") text += piece;
  }
  return { text, calls, italics };
}

/** Paragraphs of a text in a language and of a body, and what `citedIn` finds in them. */
export type CitedRow = readonly [
  Language,
  issuingBody: string,
  paragraphs: readonly string[],
  cited: readonly string[],
];

/** What is cited where: `quote → ids`, with `(pinpoint)` and `!doubt` where there is one. */
export function citedIn(paragraphs: readonly string[], frame: Frame = {}): readonly string[] {
  const document = markedDocument(paragraphs, frame);
  return citationsOf(document, registry).map((citation) => line(citation, document));
}

function line({ paragraph, span, targets, pinpoint, doubts }: Citation, document: Document): string {
  const quote = document.children[paragraph]?.text.slice(span.start, span.end) ?? "";
  const ids = targets.map(({ id }) => id).join("+") || "?";
  const pin = pinpoint === undefined ? "" : ` (${pinpoint})`;
  return `${quote} → ${ids}${pin}${doubts.map(({ id }) => ` !${id}`).join("")}`;
}
