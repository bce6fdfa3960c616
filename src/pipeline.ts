import type { Reading } from "./model/reading.ts";
import { readSource } from "./read/index.ts";
import type { Registry } from "./registry/registry.ts";
import { applyCorrections, type Correction } from "./resolve/corrections.ts";
import { citationsOfAll } from "./resolve/resolve-document.ts";
import { segmentSource } from "./segment/segment-source.ts";

/**
 * One file, read, segmented, its citations extracted, resolved and corrected as the user says.
 * @throws InputError if the file cannot be read.
 */
export async function readFile(
  source: string,
  bytes: Uint8Array,
  registry: Registry,
  corrections: readonly Correction[] = [],
): Promise<Reading> {
  const segmented = segmentSource(await readSource(source, bytes), registry);
  const citations = citationsOfAll(segmented.documents, registry);
  const reading = {
    source: segmented.source,
    documents: segmented.documents.map((document, index) => ({ document, citations: citations[index]! })),
    diagnostics: [...segmented.source.diagnostics, ...segmented.diagnostics],
  };
  return applyCorrections(reading, corrections, registry);
}
