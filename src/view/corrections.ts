import { csvFormatRows } from "d3-dsv";
import { signal } from "@preact/signals";
import type { CollectionIndex } from "./collection-index.ts";

/** What a reader says about a citation: wrong, of something else, or right although the program doubts it. */
export interface Correction {
  /** Index in the evidence. */
  readonly evidence: number;
  readonly action: "reject" | "redirect" | "accept";
  /** Id of the right work, where the citation is redirected. */
  readonly target?: string;
}

/** Corrections made since the page was opened, by the index of their evidence. */
export const corrections = signal<ReadonlyMap<number, Correction>>(new Map());

export function addCorrection(correction: Correction): void {
  corrections.value = new Map(corrections.value).set(correction.evidence, correction);
}

export function removeCorrection(evidence: number): void {
  const rest = new Map(corrections.value);
  rest.delete(evidence);
  corrections.value = rest;
}

/**
 * The corrections as a CSV file, a row each: where the mention stands, its words, what was found, what to do.
 * `start` and `end` count UTF-16 code units in the text of the paragraph.
 */
export function writeCorrections(index: CollectionIndex, all: readonly Correction[]): string {
  const head = ["source", "document", "paragraph", "start", "end", "quote", "found", "action", "target"];
  const rows = all.flatMap(({ evidence: number, action, target = "" }) => {
    const evidence = index.evidence[number];
    const document = evidence === undefined ? undefined : index.documents[evidence.document];
    if (evidence === undefined || document === undefined) return [];
    const { span, label, sentence, mark, targets } = evidence;
    const quote = sentence.slice(mark.start, mark.end);
    const place = [document.source, document.index, label, span.start, span.end].map(String);
    return [[...place, quote, targets.join(" "), action, target]];
  });
  return `${csvFormatRows([head, ...rows])}\n`;
}
