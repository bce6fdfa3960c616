import type { Document, Paragraph } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import type { Words } from "./word.ts";

/** What an extractor may look at besides the paragraph: it finds and does not judge. */
export interface ExtractContext {
  readonly document: Document;
  readonly registry: Registry;
  /** Index of the paragraph in `document.children`. */
  readonly index: number;
  /** The words of each paragraph in `document.children`. */
  readonly words: readonly Words[];
}

/** One written form. */
export interface Extractor {
  readonly id: string;
  /** Strings that it claims whole. */
  readonly matches: readonly string[];
  /** Near misses, in which it finds nothing. */
  readonly misses: readonly string[];
  /** Finds something in one word at least of every match: a paragraph without such a word is not tried. */
  readonly cue?: RegExp;
  readonly extract: (paragraph: Paragraph, context: ExtractContext) => readonly Mention[];
}
