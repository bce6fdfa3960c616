import type { Span } from "./span.ts";

interface MentionBase {
  /** Index of the paragraph in the document's `children`. */
  readonly paragraph: number;
  /** In the paragraph's `text`. */
  readonly span: Span;
  /** Id of the extractor that found it. */
  readonly extractor: string;
}

/** A resolution, decision or statement written by number: "General Assembly resolution 66/183 of 19 December 2011". */
export interface NumberedMention extends MentionBase {
  readonly type: "numbered";
  readonly form: "resolution" | "decision" | "statement" | "recommendation" | "conclusion" | "comment";
  /** Registry ids of the bodies that the words beside the number can name ("Council": ecosoc, unsc, hrc); empty if none is named. */
  readonly bodies: readonly string[];
  /** True for "its resolution", "our resolution": the document's own body, or the possessor. */
  readonly own: boolean;
  /** Bodies to which "its" can point: those of "the Economic and Social Council, in its resolution". */
  readonly possessor?: readonly string[];
  /** The symbol of the report in whose chapter or annex it stands: "(A/74/53/Add.1), chap. III, resolution 42/12"; may be empty. */
  readonly report?: string;
  /** How the number is written: `60/1`, `2200 A (XXI)`, `1373 (2001)`, `66.22`, `XIII/5`, `242`. */
  readonly shape: "slash" | "roman" | "year" | "dotted" | "romanSlash" | "bare";
  /** `67`, `S-20`, `XXV`, or a year for organs that count by year (`2012`); absent for running numbers. */
  readonly session?: string;
  readonly number: string;
  /** `B`, `A-E`. */
  readonly letter?: string;
  /** Four digits, where a year stands beside the number: "1373 (2001)". */
  readonly year?: string;
  /** ISO date beside the number. */
  readonly date?: string;
  /** True for a second or later member of a list. */
  readonly series: boolean;
}

/** An official document symbol: "A/67/459", "A/CONF.157/24 (Part I)". */
export interface SymbolMention extends MentionBase {
  readonly type: "symbol";
  /** Canonical spelling, without spaces. */
  readonly symbol: string;
  /** Further symbols: of the same document ("A/56/1026-S/2002/939"), or of the addenda that "Add.1 and 2" names. */
  readonly others?: readonly string[];
  /** True if the further symbols are other documents: "A/C.6/61/SR.9–16". */
  readonly several?: boolean;
  /** True for "Add.1" in "A/76/311 and Add.1". */
  readonly series?: boolean;
  readonly ibid: boolean;
}

/** A name that the registry knows: an instrument or a body. */
export interface NamedMention extends MentionBase {
  readonly type: "named";
  readonly layer: "instrument" | "body";
  /** Registry ids that bear this name; several if it is ambiguous. */
  readonly candidates: readonly string[];
  /** For candidates whose name means something else elsewhere: words of which one must stand in the document. */
  readonly onlyWith?: Readonly<Record<string, readonly string[]>>;
  /** The year that the text puts beside the name, if it does. */
  readonly year?: string;
  readonly acronym: boolean;
  /** True for the first words of a name that stand for it: "the Advisory Committee". */
  readonly shortened?: boolean;
  /** True for a second or later member of a list: "105" in "ILO Conventions Nos. 29 and 105". */
  readonly series?: boolean;
}

/** A back-reference by head noun: "the Convention", "those instruments", "the Protocols thereto", "the Office". */
export interface ShortMention extends MentionBase {
  readonly type: "short";
  readonly layer: "instrument" | "resolution" | "document" | "body";
  /** The head noun in lower case and singular: `convention`, `office`. */
  readonly head: string;
  readonly plural: boolean;
  /** The year that stands before the noun: "its 1967 Protocol". */
  readonly year?: string;
  /** How many are meant, where the text says so, as written: "the two covenants". */
  readonly count?: string;
}

/** A name for several works: "the three international drug control conventions". */
export interface CollectiveMention extends MentionBase {
  readonly type: "collective";
  /** Registry id of the group. */
  readonly group: string;
}

/** An entry of a Treaty Series: "United Nations, Treaty Series, vol. 976, No. 14152". */
export interface TreatySeriesMention extends MentionBase {
  readonly type: "treatySeries";
  readonly series: "UNTS" | "LNTS";
  readonly volumes: readonly string[];
  readonly numbers: readonly string[];
  readonly ibid: boolean;
}

/** "Ibid." that takes over the whole of the note before, or all but its pinpoint. */
export interface IbidMention extends MentionBase {
  readonly type: "ibid";
}

/** A work by its title that no registry knows: a parliamentary resolution, a declaration, a report. */
export interface TitledMention extends MentionBase {
  readonly type: "titled";
  readonly layer: "instrument" | "resolution" | "document";
  readonly kind: string;
  readonly title: string;
  /** Registry id of the assembly that adopted it, e.g. `ipu-assembly-118`. */
  readonly assemblies: readonly string[];
}

/** A stretch of text that names a work or body, before anyone has looked up which. */
export type Mention =
  | NumberedMention
  | SymbolMention
  | NamedMention
  | ShortMention
  | CollectiveMention
  | TreatySeriesMention
  | IbidMention
  | TitledMention;
