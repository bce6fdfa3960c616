import { buildCollection } from "../../graph/build-collection.ts";
import { DataError, InputError } from "../../model/diagnostic.ts";
import type { Reading } from "../../model/reading.ts";
import type { ReadReport, ReadRequest } from "./messages.ts";
import { multilingualReader } from "./multilingual-reader.ts";
import { readingsOf } from "./readings-of.ts";

/** Reads the files one after the other and builds the graph; a file that cannot be read is reported, the rest go on. */
self.addEventListener("message", async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    await work(data);
  } catch (error) {
    tell({ type: "broken", message: error instanceof Error ? error.message : String(error) });
  }
});

async function work({ files, tables, folder, program, title, with: base }: ReadRequest): Promise<void> {
  const reader = multilingualReader(tables, folder);
  const readings: Reading[] = [];
  let added = 0;
  for (const [file, { name, bytes }] of files.entries()) {
    if (!isTable(name)) continue;
    try {
      tell({ type: "table", file, rows: reader.add(name, new TextDecoder().decode(bytes)) });
      added += 1;
    } catch (error) {
      tell({ type: "failed", file, faults: faultsOf(error) });
    }
  }
  for (const [file, { name, bytes }] of files.entries()) {
    if (isTable(name)) continue;
    tell({ type: "reading", file });
    try {
      const reading = await reader.read(name, bytes);
      readings.push(reading);
      const citations = reading.documents.reduce((sum, document) => sum + document.citations.length, 0);
      tell({ type: "read", file, documents: reading.documents.length, citations });
    } catch (error) {
      tell({ type: "failed", file, faults: faultsOf(error) });
    }
  }
  if (readings.length === 0 && added === 0) return;
  tell({ type: "building" });
  const before = base === undefined ? [] : readingsOf(base.collection, base.evidence, base.texts);
  const built = buildCollection([...before, ...readings], reader.registry(), { title, program });
  const sources = new Set(readings.map(({ source }) => source.source));
  const works = built.collection.documents
    .filter(({ source }) => sources.has(source))
    .map(({ work }) => work);
  tell({ type: "built", built, works: [...new Set(works)] });
}

/** Rows of the user's own come as CSV, texts never do. */
function isTable(name: string): boolean {
  return /\.csv$/iu.test(name);
}

function faultsOf(error: unknown): readonly string[] {
  if (error instanceof InputError || error instanceof DataError) return error.faults;
  return [error instanceof Error ? error.message : String(error)];
}

function tell(report: ReadReport): void {
  self.postMessage(report);
}
