import type { Collection, Evidence } from "../graph/collection.ts";
import type { WorkGraph } from "../graph/build-collection.ts";
import { gexfLines, type GexfVersion } from "./gexf.ts";
import { graphmlLines } from "./graphml.ts";
import { jsonldLines } from "./jsonld.ts";

/** What a writer may look at. */
export interface ExportInput {
  readonly graph: WorkGraph;
  readonly collection: Pick<Collection, "title" | "program" | "hash" | "documents">;
  /** The citing sentences of the collection, to which the edges point by number. */
  readonly evidence: readonly Evidence[];
}

/** One format of the whole graph. */
export interface ExportFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What it is for, in a few words. */
  readonly description: string;
  /** The file line by line, so that a page can make it in steps. */
  readonly lines: (input: ExportInput) => Iterable<string>;
}

/** In the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: "gexf",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    description: "GEXF 1.3, for Gephi 0.9.3 or later, with time",
    lines: gexf("1.3"),
  },
  {
    id: "gexf-1.2",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    description: "GEXF 1.2, for the widest compatibility",
    lines: gexf("1.2"),
  },
  {
    id: "graphml",
    extension: "graphml",
    mediaType: "application/graphml+xml",
    description: "GraphML, for yEd, igraph and R",
    lines: ({ graph, collection }) =>
      graphmlLines(graph, { title: collection.title, description: descriptionOf(collection) }),
  },
  {
    id: "jsonld",
    extension: "jsonld",
    mediaType: "application/ld+json",
    description: "JSON-LD 1.1, for linked data and RDF, with every citing sentence",
    lines: ({ graph, collection, evidence }) => jsonldLines(graph, { collection, evidence }),
  },
];

function gexf(version: GexfVersion): ExportFormat["lines"] {
  return ({ graph, collection }) =>
    gexfLines(graph, { version, title: collection.title, description: descriptionOf(collection) });
}

function descriptionOf({ program, hash }: ExportInput["collection"]): string {
  return `Recalling ${program}, collection ${hash}`;
}
