import type { Diagnostic } from "./diagnostic.ts";
import type { Span } from "./span.ts";

export type Layer = "instrument" | "resolution" | "document" | "body";

/** How the text names what it cites: by name or number, by a short form, as one of a group, as a later list member, by "Ibid.". */
export type Via = "direct" | "short" | "collective" | "series" | "ibid";

/** A work or body that a mention stands for. */
export interface Target {
  /** As in `design.md` 2: `untoc`, `A/RES/67/193`, `UNTS:14152`, `name:…`. */
  readonly id: string;
  /** In the language of the registry (English) where it is known, else as the text writes it. */
  readonly name: string;
  /** The work's own official symbol, or that of the resolution that adopted it. */
  readonly symbol?: string;
  /** ISO date of adoption that the text gives beside it; kept for the graph, not printed. */
  readonly date?: string;
}

/** A mention and what it stands for. `span` counts in the `text` of the paragraph. */
export interface Citation {
  /** Index in the document's `children`. */
  readonly paragraph: number;
  readonly span: Span;
  readonly layer: Layer;
  /** Finer than the layer: `treaty`, `protocol`, `declaration`, `resolution`, `decision`, `report`, `organ`, `assembly` … */
  readonly kind: string;
  readonly via: Via;
  /** One, or several for a collective name; empty if unresolved, and then `doubts` says why. */
  readonly targets: readonly Target[];
  /** As written: `article 14`, `chap. I, sect. C`; several joined by `; `. */
  readonly pinpoint?: string;
  /** The governing main verb as written, in lower case: `takes note`. */
  readonly act?: string;
  /** Its canonical English form from the table of opening phrases. */
  readonly actEnglish?: string;
  /** In a footnote: the paragraph and the offset in its `text` on whose words the note hangs. */
  readonly anchor?: { readonly paragraph: number; readonly at: number };
  readonly doubts: readonly Diagnostic[];
  /** How it was read, a plain sentence a step, for `recalling explain`. */
  readonly steps: readonly string[];
}
