import { MultiDirectedGraph } from "graphology";
import { exportFormats } from "../../export/index.ts";
import type { WorkGraph } from "../../graph/build-collection.ts";
import type { CollectionIndex } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import { inSteps, type Pace } from "../in-steps.ts";
import type { ViewState } from "../state.ts";
import { phrases, type Phrase } from "../words.ts";
import { networkPng, networkSvg } from "./picture.ts";
import { citationsCsv, jsonLines, worksCsv } from "./tables.ts";

export interface ExportSubject {
  readonly index: CollectionIndex;
  readonly visible: Visible;
  readonly state: ViewState;
}

/** A format of the export dialog. */
export interface PageFormat {
  readonly id: string;
  readonly extension: string;
  /** Words for the dialog, where the table of words has them, else as the format describes itself. */
  readonly words: Phrase | undefined;
  readonly description: string;
  /** The file, made in steps between which the page goes on. */
  readonly write: (subject: ExportSubject, pace: Pace) => Promise<Blob>;
}

const own: readonly Omit<PageFormat, "description">[] = [
  {
    id: "csv-works",
    extension: "csv",
    words: "export.csvWorks",
    write: (subject, pace) => textFile(worksCsv(subject.index, subject.visible), "text/csv", subject, pace),
  },
  {
    id: "csv-citations",
    extension: "csv",
    words: "export.csvCitations",
    write: (subject, pace) =>
      textFile(citationsCsv(subject.index, subject.visible), "text/csv", subject, pace),
  },
  {
    id: "json",
    extension: "json",
    words: "export.json",
    write: (subject, pace) =>
      textFile(jsonLines(subject.index, subject.visible), "application/json", subject, pace),
  },
  {
    id: "png",
    extension: "png",
    words: "export.png",
    write: networkPng,
  },
  {
    id: "svg",
    extension: "svg",
    words: "export.svg",
    write: networkSvg,
  },
];

const known: Readonly<Record<string, Phrase>> = {
  gexf: "export.gexf13",
  "gexf-1.2": "export.gexf12",
  graphml: "export.graphml",
  jsonld: "export.jsonld",
};

/** All formats: those of the whole graph, which the command line has too, then tables and pictures. */
export const pageFormats: readonly PageFormat[] = [
  ...exportFormats
    .filter(({ id }) => own.every((format) => format.id !== id))
    .map(({ id, extension, mediaType, description, lines }) => ({
      id,
      extension,
      words: known[id],
      description,
      write: async (subject: ExportSubject, { progress, signal }: Pace) => {
        const half = (from: number): Pace => ({
          progress: (share) => progress?.(from + share / 2),
          ...(signal !== undefined && { signal }),
        });
        const graph = await graphOf(subject, half(0));
        const { collection, evidence } = subject.index;
        return textFile(lines({ graph, collection, evidence }), mediaType, subject, half(0.5));
      },
    })),
  ...own.map((format) => ({ ...format, description: phrases[format.words ?? "export.json"][0] })),
];

/** The lines as a file. */
async function textFile(
  lines: Iterable<string>,
  type: string,
  { visible }: ExportSubject,
  pace: Pace,
): Promise<Blob> {
  const count = visible.works.size + visible.edges.length;
  const parts = await inSteps(lines, (line) => line, pace, count);
  return new Blob([parts.join("\n")], { type: `${type};charset=utf-8` });
}

/** The visible part of a collection as the graph that the writers take. */
async function graphOf({ index, visible }: ExportSubject, pace: Pace): Promise<WorkGraph> {
  const keys = new Set(visible.edges.map((edge) => edge.key));
  const { nodes, edges, options, attributes } = index.collection.graph;
  const graph = new MultiDirectedGraph(options) as WorkGraph;
  graph.replaceAttributes(attributes);
  for (const { key, attributes } of nodes)
    if (visible.works.has(key)) graph.addNode(key, attributes as never);
  await inSteps(
    edges,
    ({ key = "", source, target, attributes }) => {
      if (keys.has(key)) graph.addDirectedEdgeWithKey(key, source, target, attributes as never);
    },
    pace,
  );
  return graph;
}
