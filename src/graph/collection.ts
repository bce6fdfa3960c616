import type { SerializedGraph } from "graphology-types";
import type { Layer, Via } from "../model/citation.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { MastheadFacts, Part } from "../model/document.ts";
import type { Span } from "../model/span.ts";

/** The seven kinds that the views tell apart by colour and shape. */
export const categories = [
  "treaty",
  "declaration",
  "resolution",
  "document",
  "body",
  "assembly",
  "provisional",
] as const;

export type Category = (typeof categories)[number];

/** How one work relates to another. `cites` and `mentions` are read from texts, the others come from the registry. */
export type EdgeKind = "cites" | "mentions" | "supplements" | "amends" | "adoptedBy" | "partOf";

/** A place on a canvas whose unit is one node diameter; y grows upwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Identifiers of other systems; attributes, never ids. */
export interface Identifiers {
  readonly unts?: string;
  readonly lnts?: string;
  readonly volumes?: string;
  readonly depositary?: string;
  /** Number in the treaty series of the Council of Europe, ETS or CETS: `108`. */
  readonly ets?: string;
}

/** A node: a work or a body. Its key in the graph is its id (`design.md` 2). */
export interface WorkAttributes {
  /** Short enough to stand beside a node: `UNTOC`, `A/RES/67/193`, `IPU 145 · Parliamentary impetus…`. */
  readonly label: string;
  /** The whole title, English where known. */
  readonly title: string;
  readonly category: Category;
  /** Finer: `treaty`, `protocol`, `organ`, `assembly`, `report` … */
  readonly kind: string;
  readonly layer: Layer;
  /** Registry id of the organ that adopted it. */
  readonly issuingBody?: string;
  readonly symbol?: string;
  /** ISO date of adoption, as exact as known. */
  readonly date?: string;
  /** Gregorian. */
  readonly year?: number;
  readonly inForce?: string;
  readonly place?: string;
  readonly adoptedBy?: string;
  readonly identifiers: Identifiers;
  /** BCP 47 tags of the expressions in the collection, sorted; empty if it is only cited. */
  readonly languages: readonly string[];
  /** True if the collection has its text. */
  readonly inCollection: boolean;
  readonly provisional: boolean;
  /** Number of works of the collection that cite or mention it. */
  readonly citedBy: number;
  /** Indexes in `Collection.documents` of its expressions. */
  readonly documents: readonly number[];
  /** Names in every language, `[language, name]`, the titles first. */
  readonly names: readonly (readonly [string, string])[];
  /** Computed at build, the same on every visit. */
  readonly byDate: Position;
  readonly byCloseness: Position;
  /** Lane of the layout by date. */
  readonly lane: string;
}

/** An edge, keyed `from|kind|to`: all citations of one work by another. */
export interface EdgeAttributes {
  readonly kind: EdgeKind;
  /** Number of mentions; 1 for relations of the registry. */
  readonly weight: number;
  /** Canonical English acts with the number of mentions under each; `""` counts those without one. */
  readonly acts: Readonly<Record<string, number>>;
  /** The strongest of them. */
  readonly act?: string;
  /** 0 for none, 1 noting … 5 urging. */
  readonly strength: number;
  /** Labels of the citing paragraphs, in text order, without repetition. */
  readonly paragraphs: readonly string[];
  /** The first citing words. */
  readonly quote?: string;
  /** Indexes in `evidence.json`. */
  readonly evidence: readonly number[];
}

/** A citing sentence. */
export interface Evidence {
  /** Index in `Collection.documents`. */
  readonly document: number;
  /** Index of the paragraph in that document's file. */
  readonly paragraph: number;
  readonly label: string;
  readonly part: Part;
  readonly language: string;
  /** The mention in the paragraph's text. */
  readonly span: Span;
  /** The sentence or clause around the mention, at most 420 code units. */
  readonly sentence: string;
  /** The mention in `sentence`. */
  readonly mark: Span;
  readonly layer: Layer;
  readonly via: Via;
  readonly act?: string;
  readonly actEnglish?: string;
  readonly pinpoint?: string;
  /** Ids of the works it stands for; empty if unresolved. */
  readonly targets: readonly string[];
  /** In a footnote: index of the paragraph on which the note hangs, in the same document. */
  readonly anchorParagraph?: number;
  readonly doubts: readonly (readonly [id: string, message: string, severity: Severity])[];
}

/** One language version of a work, as found in a file. */
export interface DocumentEntry {
  readonly source: string;
  /** Number of the document within its source, from 1. */
  readonly index: number;
  readonly work: string;
  readonly language: string;
  readonly title: string;
  readonly facts: MastheadFacts;
  /** Where its text lies below the folder: `documents/3.json`. */
  readonly file: string;
}

/** The text of a document, loaded when it is opened. */
export interface DocumentText {
  readonly paragraphs: readonly ParagraphText[];
}

export interface ParagraphText {
  readonly label: string;
  readonly part: Part;
  readonly number?: string;
  readonly depth: number;
  readonly openingPhrase?: string;
  readonly text: string;
  readonly italics: readonly Span[];
  /** `[offset in text, mark, index of the footnote's paragraph or -1]` */
  readonly calls: readonly (readonly [number, string, number])[];
  /** Indexes in `evidence.json` of the mentions in this paragraph, in text order. */
  readonly evidence: readonly number[];
}

/** Something the program doubts, for the view of checks. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** Index in `Collection.documents`, where it belongs to one. */
  readonly document?: number;
  /** Index in `evidence.json`, where it belongs to one. */
  readonly evidence?: number;
  readonly source: string;
}

/** What the layout by date needs drawn behind the nodes; positions as in `Position`. */
export interface DateAxis {
  /** Marks of round years, from left to right. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** From top to bottom; `top` and `bottom` enclose the nodes of the lane. */
  readonly lanes: readonly { readonly lane: string; readonly top: number; readonly bottom: number }[];
  /** Where the works without a date stand, if there are any. */
  readonly undated?: number;
}

/** What the page loads first (`collection-files.ts`). The same input gives the same bytes. */
export interface Collection {
  readonly format: "recalling-collection";
  readonly version: 1;
  /** Version of the program that built it. */
  readonly program: string;
  /** First 12 hexadecimal digits of the SHA-256 of the sources' names and texts. */
  readonly hash: string;
  readonly title: string;
  readonly graph: SerializedGraph<WorkAttributes, EdgeAttributes>;
  readonly documents: readonly DocumentEntry[];
  readonly axis: DateAxis;
  /** The strength of each canonical English act that occurs, 1 noting … 5 urging. */
  readonly acts: Readonly<Record<string, number>>;
  readonly checks: readonly Check[];
}
