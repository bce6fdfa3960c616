import { MultiDirectedGraph } from "graphology";
import { exportFormats } from "../../export/index.ts";
import type { WorkGraph } from "../../graph/build-collection.ts";
import type { CollectionIndex } from "../collection-index.ts";
import type { Visible } from "../filters.ts";
import type { ViewState } from "../state.ts";
import { phrases, type Phrase } from "../words.ts";
import { networkPng, networkSvg } from "./picture.ts";
import { writeCitationsCsv, writeJson, writeWorksCsv } from "./tables.ts";

export interface ExportSubject {
  readonly index: CollectionIndex;
  readonly visible: Visible;
  readonly state: ViewState;
}

/** A format of the export dialog. */
export interface PageFormat {
  readonly id: string;
  readonly extension: string;
  readonly type: string;
  /** Words for the dialog, where the table of words has them, else as the format describes itself. */
  readonly words: Phrase | undefined;
  readonly description: string;
  readonly write: (subject: ExportSubject) => string | Promise<string | Blob>;
}

const own: readonly Omit<PageFormat, "description">[] = [
  {
    id: "csv-works",
    extension: "csv",
    type: "text/csv",
    words: "export.csvWorks",
    write: ({ index, visible }) => writeWorksCsv(index, visible),
  },
  {
    id: "csv-citations",
    extension: "csv",
    type: "text/csv",
    words: "export.csvCitations",
    write: ({ index, visible }) => writeCitationsCsv(index, visible),
  },
  {
    id: "json",
    extension: "json",
    type: "application/json",
    words: "export.json",
    write: ({ index, visible }) => writeJson(index, visible),
  },
  {
    id: "png",
    extension: "png",
    type: "image/png",
    words: "export.png",
    write: ({ index, visible, state }) => networkPng(index, visible, state),
  },
  {
    id: "svg",
    extension: "svg",
    type: "image/svg+xml",
    words: "export.svg",
    write: ({ index, visible, state }) => networkSvg(index, visible, state),
  },
];

const known: Readonly<Record<string, Phrase>> = {
  gexf: "export.gexf13",
  "gexf-1.2": "export.gexf12",
  graphml: "export.graphml",
  jsonld: "export.jsonld",
  "json-ld": "export.jsonld",
};

/** All formats: those of the whole graph, which the command line has too, then tables and pictures. */
export const pageFormats: readonly PageFormat[] = [
  ...exportFormats
    .filter(({ id }) => own.every((format) => format.id !== id))
    .map(({ id, extension, description, write }) => ({
      id,
      extension,
      type: "application/xml",
      words: known[id],
      description,
      write: ({ index, visible }: ExportSubject) =>
        write({ graph: graphOf(index, visible), collection: index.collection }),
    })),
  ...own.map((format) => ({ ...format, description: phrases[format.words ?? "export.json"][0] })),
];

/** The visible part of a collection as the graph that the writers take. */
function graphOf({ collection }: CollectionIndex, visible: Visible): WorkGraph {
  const keys = new Set(visible.edges.map((edge) => edge.key));
  const { nodes, edges, ...rest } = collection.graph;
  return MultiDirectedGraph.from({
    ...rest,
    nodes: nodes.filter((node) => visible.works.has(node.key)),
    edges: edges.filter((edge) => keys.has(edge.key ?? "")),
  }) as WorkGraph;
}
