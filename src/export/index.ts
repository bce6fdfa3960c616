import type { Collection } from "../graph/collection.ts";
import type { WorkGraph } from "../graph/build-collection.ts";
import { gexfLines, type GexfVersion } from "./gexf.ts";
import { graphmlLines } from "./graphml.ts";

/** What a writer may look at. */
export interface ExportInput {
  readonly graph: WorkGraph;
  readonly collection: Pick<Collection, "title" | "program" | "hash">;
}

/** One format of the whole graph. */
export interface ExportFormat {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
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
    description: "GEXF 1.3, for Gephi 0.9.3 or later, with time",
    lines: gexf("1.3"),
  },
  {
    id: "gexf-1.2",
    extension: "gexf",
    description: "GEXF 1.2, for the widest compatibility",
    lines: gexf("1.2"),
  },
  {
    id: "graphml",
    extension: "graphml",
    description: "GraphML, for yEd, igraph and R",
    lines: ({ graph, collection }) =>
      graphmlLines(graph, { title: collection.title, description: descriptionOf(collection) }),
  },
];

function gexf(version: GexfVersion): ExportFormat["lines"] {
  return ({ graph, collection }) =>
    gexfLines(graph, { version, title: collection.title, description: descriptionOf(collection) });
}

function descriptionOf({ program, hash }: ExportInput["collection"]): string {
  return `Recalling ${program}, collection ${hash}`;
}
