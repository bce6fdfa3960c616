import type { Diagnostic } from "./diagnostic.ts";
import type { MastheadFacts, Part } from "./document.ts";
import type { Span } from "./span.ts";

export type Format = "text" | "markdown" | "html" | "pdf" | "docx" | "akoma-ntoso";

/**
 * What a file's format says about a stretch of its text; spans count in `SourceText.text`.
 * A format that says nothing (plain text) has no marks, and the segmenter works from the words alone.
 */
export type Mark =
  | { readonly type: "italic" | "bold" | "superscript"; readonly span: Span }
  /** A heading of the given level, 1 the highest. */
  | { readonly type: "heading"; readonly level: number; readonly span: Span }
  /** A block that the format keeps apart (a `<p>`, a table cell); `part` and `number` where the format names them. */
  | {
      readonly type: "block";
      readonly span: Span;
      readonly part?: Part;
      readonly number?: string;
      readonly depth?: number;
    }
  /** The printed mark of a footnote in running text; `note` is the same string as in its `footnote` mark. */
  | { readonly type: "footnoteCall"; readonly note: string; readonly span: Span }
  /** The whole text of a footnote, with its own printed mark if it stands there. */
  | { readonly type: "footnote"; readonly note: string; readonly span: Span }
  /** Running heads, page numbers, job numbers: in the text, but no part of any paragraph. */
  | { readonly type: "furniture"; readonly span: Span }
  /** A hyperlink and where it leads. */
  | { readonly type: "link"; readonly target: string; readonly span: Span };

/** A file's content as plain text. Every offset of later stages counts, in the end, in `text`. */
export interface SourceText {
  /** The file's path as given, e.g. `data/corpus/a-res-67-193.md`. */
  readonly source: string;
  readonly format: Format;
  /** For `.txt` and `.md` the decoded file without its byte-order mark; else the text extracted from it. */
  readonly text: string;
  /** In order of `span.start`. */
  readonly marks: readonly Mark[];
  /** Facts that the format states outright (Akoma Ntoso metadata), which the segmenter takes as given. */
  readonly facts?: MastheadFacts;
  readonly diagnostics: readonly Diagnostic[];
}
