import { basename } from "node:path";
import { type BuiltCollection, buildCollection } from "../graph/build-collection.ts";
import type { EdgeAttributes } from "../graph/collection.ts";
import { countCitations } from "../graph/count-citations.ts";
import type { Reading } from "../model/reading.ts";
import type { ExitCode } from "./command.ts";
import { readInputs, sayOfFile } from "./read-inputs.ts";
import { readWith, type Settings } from "./settings.ts";
import { version } from "./version.ts";
import { counted } from "./write-lines.ts";

/** The collection of all files below the paths, and the exit code that tells whether all could be read. */
export async function collect(
  paths: readonly string[],
  settings: Settings,
  title = paths.map((path) => basename(path)).join(", "),
): Promise<{ readonly built: BuiltCollection; readonly code: ExitCode }> {
  const readings: Reading[] = [];
  const code = await readInputs(paths, async (path, bytes) => {
    const reading = await readWith(settings, path, bytes);
    sayOfFile(reading.source);
    readings.push(reading);
  });
  return { built: buildCollection(readings, settings.registry, { title, program: version }), code };
}

/** "9 documents of 7 works; 191 works and bodies, 209 citations". */
export function summaryOf({ collection }: BuiltCollection): string {
  const { documents, graph } = collection;
  const own = new Set(documents.map(({ work }) => work)).size;
  const citations = countCitations(graph.edges.map(({ attributes }) => attributes as EdgeAttributes));
  const nodes = graph.nodes.length;
  return `${counted(documents.length, "document")} of ${counted(own, "work")}; ${nodes} works and bodies, ${counted(citations, "citation")}`;
}
