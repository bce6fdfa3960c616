import { buildCollection } from "../../graph/build-collection.ts";
import { DataError, InputError } from "../../model/diagnostic.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decoded, decode } from "../../read/decode.ts";
import { tableOf } from "../../registry/table.ts";
import type { ReadReport, ReadRequest } from "./messages.ts";
import { type MultilingualReader, multilingualReader } from "./multilingual-reader.ts";
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
  const added = await addTables(reader, files);
  for (const [file, { name, bytes }] of files.entries()) {
    if (isTable(name)) continue;
    tell({ type: "reading", file });
    try {
      const reading = await reader.read(name, bytes);
      readings.push(reading);
      // As the page's head counts them: what names a body alone is none.
      const citations = reading.documents
        .flatMap((document) => document.citations)
        .filter(({ layer, targets }) => layer !== "body" && targets.length > 0).length;
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

/** Adds the user's tables to the registry; how many did join it. */
async function addTables(reader: MultilingualReader, files: ReadRequest["files"]): Promise<number> {
  const own = new Map<string, { readonly file: number } & Decoded>();
  for (const [file, { name, bytes }] of files.entries()) {
    if (!isTable(name)) continue;
    try {
      own.set(name, { file, ...decode(name, bytes) });
    } catch (error) {
      tell({ type: "failed", file, faults: faultsOf(error) });
    }
  }
  if (own.size === 0) return 0;
  const refused = await reader.add(Object.fromEntries([...own].map(([name, { text }]) => [name, text])));
  for (const [name, { file, text, diagnostics }] of own) {
    const faults = refused.get(name);
    if (faults !== undefined) tell({ type: "failed", file, faults });
    else {
      const notes = diagnostics.map(({ message }) => message);
      tell({ type: "table", file, rows: tableOf(name, text).rows.length, notes });
    }
  }
  return own.size - refused.size;
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
