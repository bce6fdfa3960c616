import type { Diagnostic } from "./diagnostic.ts";
import type { Language } from "./language.ts";
import type { SourceText } from "./source-text.ts";
import type { Span } from "./span.ts";

/** The parts of a document; `body` is running text outside a resolution's frame, `note` a reservation at the end. */
export type Part = "heading" | "preamble" | "operative" | "footnote" | "annex" | "body" | "note";

/** What sort of text a document is. */
export type DocumentKind =
  "resolution" | "decision" | "statement" | "declaration" | "recommendation" | "report" | "draft" | "other";

/** What the masthead, title block and adoption line say. */
export interface MastheadFacts {
  readonly kind?: DocumentKind;
  /** Registry id of the organ that adopted it, e.g. `unga`, `ipu`. */
  readonly issuingBody?: string;
  /** Canonical symbol, e.g. `A/RES/67/193`. */
  readonly symbol?: string;
  /** The meeting period as written in symbols: `67`, `S-20`, `ES-11`; for the IPU the number of the assembly: `151`. */
  readonly session?: string;
  readonly agendaItem?: string;
  /** ISO date, as exact as known: `2012-12-20`, `2012-12`, `2012`. */
  readonly adopted?: string;
  readonly place?: string;
  readonly title?: string;
  /** As written: `by consensus`, `by 1122 votes to 19, with 66 abstentions`. */
  readonly vote?: string;
}

/**
 * A run of paragraph text that stands unbroken in the source: `text.slice(at, at + end - start)` has the length of
 * `source.slice(start, end)` and the same words (white space may be folded one to one: a line end read as a space).
 */
export interface Piece {
  /** Offset in `Paragraph.text`. */
  readonly at: number;
  /** Half-open range in `SourceText.text`. */
  readonly start: number;
  readonly end: number;
}

/** The place in a paragraph from which a footnote is called. */
export interface FootnoteCall {
  /** The mark as it identifies the note: `10`, `*`. */
  readonly mark: string;
  /** Offset in the calling paragraph's `text`: the note hangs on the words that end here. */
  readonly at: number;
  /** The printed mark in the source text. */
  readonly span: Span;
  /** Index of the footnote in the document's `children`; absent if the note was not found. */
  readonly footnote?: number;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly part: Part;
  /** `PP3`, `OP17(a)(ii)`, `FN9`, `HEAD`, `B4`, `AX2`, `NOTE`; where numbers begin again in parts or sections, `B.PP3`, `IV.OP2`. */
  readonly label: string;
  /** As printed, e.g. `17.`, `(a)`, `10`; absent if there is none. */
  readonly number?: string;
  /** As written, e.g. `Recalling also`, `Calls upon`. */
  readonly openingPhrase?: string;
  /** Its own language, where it clearly is another than the document's. */
  readonly language?: Language;
  /** 0 for a paragraph, 1 for `(a)`, 2 for `(i)`. */
  readonly depth: number;
  /** Index in the document's `children` of the paragraph whose words govern this sub-paragraph. */
  readonly chapeau?: number;
  /**
   * The words as read: no number, no footnote marks, no page furniture, broken lines joined, markup characters
   * (`*`, `<sup>`) left out. Later stages read this and nothing else.
   */
  readonly text: string;
  /** The way back from `text` to the source text, in order of `at`. */
  readonly pieces: readonly Piece[];
  /** Stretches of `text` set in italics, where the source shows them; in order. */
  readonly italics: readonly Span[];
  /** In order of `at`. */
  readonly calls: readonly FootnoteCall[];
  /** From the first to the last character in the source text, number and marks included. */
  readonly span: Span;
}

export interface Document {
  readonly type: "document";
  /** Number of the document within its source, from 1. */
  readonly index: number;
  readonly language: Language;
  /** Id of its work as far as this file tells (`design.md` 2), e.g. `A/RES/67/193`, `ipu/122/untitled`. */
  readonly work: string;
  readonly facts: MastheadFacts;
  /** True for a piece of a neighbouring text at the edge of a scan. */
  readonly fragment: boolean;
  /** All paragraphs, headings, footnotes and notes, in the order of their place in the source. */
  readonly children: readonly Paragraph[];
  /** In the source text. */
  readonly span: Span;
}

/** A file, read and cut into documents. */
export interface SegmentedSource {
  readonly source: SourceText;
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}
