import type { Citation } from "../../src/model/citation.ts";
import { citationsOf } from "../../src/resolve/resolve-document.ts";
import { documentOf, type Frame, registry, type Sentence } from "../extract/document-of.ts";

/** A sentence in which brackets `⟦…⟧` stand around what should be found, and what it should be. */
export type BracketRow = readonly [sentence: string, ...ids: readonly string[]];

/** The numbers and symbols found in a sentence, in the notation of a row: brackets around them, ids joined by "+". */
export function readAsRow(sentence: string, frame: Frame & { readonly part?: "footnote" } = {}): BracketRow {
  const text = sentence.replaceAll(/[⟦⟧]/gu, "");
  const given: Sentence = frame.part === undefined ? text : { text, part: frame.part };
  const citations = citationsOf(documentOf(given, frame), registry).filter(isByNumber);
  let marked = text;
  for (const { span } of [...citations].reverse())
    marked = `${marked.slice(0, span.start)}⟦${marked.slice(span.start, span.end)}⟧${marked.slice(span.end)}`;
  return [marked, ...citations.map(({ targets }) => targets.map(({ id }) => id).join("+"))];
}

function isByNumber(citation: Citation): boolean {
  const { mention } = citation as Citation & { readonly mention?: { readonly type: string } };
  return mention?.type === "numbered" || (mention?.type === "symbol" && citation.via !== "ibid");
}
