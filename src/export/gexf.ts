import type { Category, EdgeAttributes, WorkAttributes } from "../graph/collection.ts";
import type { WorkGraph } from "../graph/build-collection.ts";
import { type Column, edgeColumns, nodeColumns } from "./columns.ts";
import { xmlAttributes, xmlElement, xmlText } from "./xml.ts";

export type GexfVersion = "1.3" | "1.2";

export interface GexfOptions {
  /** 1.3 for Gephi 0.9.3 or later, with time; 1.2 for the widest compatibility. */
  readonly version: GexfVersion;
  readonly title: string;
  /** What else a reader should know: version of the program, hash of the collection, filters. */
  readonly description: string;
}

/** Red, green, blue of each kind, as in the light theme of the page (`view/styles/tokens.css`). */
const categoryColours: Readonly<Record<Category, readonly [number, number, number]>> = {
  treaty: [27, 101, 163],
  declaration: [176, 111, 16],
  resolution: [31, 138, 98],
  document: [134, 89, 181],
  body: [134, 139, 149],
  assembly: [61, 71, 87],
  provisional: [160, 89, 111],
};

const namespaces = {
  "1.3": { gexf: "http://gexf.net/1.3", viz: "http://gexf.net/1.3/viz" },
  "1.2": { gexf: "http://www.gexf.net/1.2draft", viz: "http://www.gexf.net/1.2draft/viz" },
} as const;

/** The graph as GEXF, whole; `gexfLines` says in which shape. */
export function writeGexf(graph: WorkGraph, options: GexfOptions): string {
  return [...gexfLines(graph, options)].join("\n");
}

/**
 * The graph as GEXF, one node or edge a line, in the shape that Gephi, NetworkX and the RELAX NG grammar of the format
 * all take (`http://gexf.net`): dated works and their citations have a start and no end, colours are r, g and b, the
 * relation is written both as the edge's kind (1.3) and as an attribute, lists are bracketed text.
 */
export function* gexfLines(
  graph: WorkGraph,
  { version, title, description }: GexfOptions,
): Generator<string, void> {
  const { gexf, viz } = namespaces[version];
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield `<gexf xmlns="${gexf}" xmlns:viz="${viz}" version="${version}">`;
  yield `<meta><creator>Recalling</creator><description>${xmlText(`${title}. ${description}`)}</description></meta>`;
  yield `<graph${xmlAttributes({ defaultedgetype: "directed", mode: "dynamic", timeformat: "date" })}>`;
  yield columnsOf("node", nodeColumns);
  yield columnsOf("edge", edgeColumns);
  yield "<nodes>";
  for (const { node, attributes } of graph.nodeEntries()) yield nodeOf(node, attributes, version);
  yield "</nodes>";
  yield "<edges>";
  for (const { edge, attributes, source, target, sourceAttributes } of graph.edgeEntries())
    yield edgeOf(edge, attributes, [source, target], startOf(sourceAttributes), version);
  yield "</edges>";
  yield "</graph>";
  yield "</gexf>";
  yield "";
}

function columnsOf<T>(about: "node" | "edge", columns: readonly Column<T>[]): string {
  const rows = columns.map(([id, type]) => xmlElement("attribute", { id, title: id, type }));
  return [`<attributes${xmlAttributes({ class: about })}>`, ...rows, "</attributes>"].join("\n");
}

function valuesOf<T>(columns: readonly Column<T>[], item: T): string {
  const values = columns.flatMap(([id, , value]) => {
    const given = value(item);
    return given === undefined || given === ""
      ? []
      : [xmlElement("attvalue", { for: id, value: String(given) })];
  });
  return `<attvalues>${values.join("")}</attvalues>`;
}

/** Units of the format's canvas to a node diameter. */
const canvasScale = 24;

function nodeOf(id: string, work: WorkAttributes, version: GexfVersion): string {
  const [r, g, b] = categoryColours[work.category];
  const { x, y } = work.byCloseness;
  const look = [
    xmlElement("viz:color", { r, g, b }),
    xmlElement("viz:position", {
      x: x * canvasScale,
      y: y * canvasScale,
      z: version === "1.2" ? 0 : undefined,
    }),
    xmlElement("viz:size", { value: 6 + Math.round(40 * Math.sqrt(work.citedBy)) / 10 }),
  ];
  const start = xmlAttributes({ id, label: work.label, start: startOf(work) });
  return `<node${start}>${valuesOf(nodeColumns, work)}${look.join("")}</node>`;
}

function edgeOf(
  id: string,
  edge: EdgeAttributes,
  [source, target]: readonly [string, string],
  start: string | undefined,
  version: GexfVersion,
): string {
  const kind = version === "1.3" ? edge.kind : undefined;
  return `<edge${xmlAttributes({ id, source, target, kind, weight: edge.weight, start })}>${valuesOf(edgeColumns, edge)}</edge>`;
}

/** The first day that a date may mean: `2012` begins on 2012-01-01. */
function startOf({ date, year }: WorkAttributes): string | undefined {
  const given = date ?? (year === undefined ? undefined : String(year));
  return given === undefined ? undefined : `${given}-01-01`.slice(0, 10);
}
