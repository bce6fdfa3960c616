import type { Reading } from "../model/reading.ts";
import type { Check, DocumentEntry, Evidence } from "./collection.ts";
import { toldOnce } from "./told-once.ts";

/** All that the program doubts in a collection: first of whole files, then of citations, in their order; as "recalling check" counts. */
export function checksOf(
  readings: readonly Reading[],
  documents: readonly DocumentEntry[],
  evidence: readonly Evidence[],
): readonly Check[] {
  const ofFiles = readings.flatMap(({ source, diagnostics }) =>
    diagnostics.map(({ id, severity, message }) => ({ id, severity, message, source: source.source })),
  );
  const ofCitations = evidence.flatMap(({ document, doubts }, index) =>
    doubts.map(([id, message, severity]) => ({
      id,
      severity,
      message,
      document,
      evidence: index,
      source: documents[document]!.source,
    })),
  );
  const once = toldOnce(
    ofCitations,
    (check) => check,
    ({ document }) => document,
    (check, message) => ({ ...check, message }),
  );
  return [...ofFiles, ...once];
}
