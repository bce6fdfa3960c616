import type { WorkGraph } from "../graph/build-collection.ts";
import { type Column, type ColumnType, edgeColumns, nodeColumns } from "./columns.ts";
import { xmlAttributes, xmlElement, xmlText } from "./xml.ts";

export interface GraphmlOptions {
  readonly title: string;
  /** What else a reader should know: version of the program, hash of the collection. */
  readonly description: string;
}

const types: Readonly<Record<ColumnType, string>> = { string: "string", integer: "int", boolean: "boolean" };

/**
 * The graph as GraphML, one node or edge a line, for yEd, igraph, R and NetworkX. Keys carry the names of the attributes, so
 * that readers that go by `attr.name` and those that go by `id` find the same; places are those of the layout by
 * closeness, y upwards. Source: GraphML Primer, http://graphml.graphdrawing.org/primer/graphml-primer.html.
 */
export function* graphmlLines(
  graph: WorkGraph,
  { title, description }: GraphmlOptions,
): Generator<string, void> {
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  yield `<desc>${xmlText(`${title}. ${description}`)}</desc>`;
  yield keyOf("node", "label", "string");
  for (const [name, type] of nodeColumns) yield keyOf("node", name, types[type]);
  for (const name of ["x", "y"]) yield keyOf("node", name, "double");
  yield keyOf("edge", "weight", "int");
  for (const [name, type] of edgeColumns) yield keyOf("edge", name, types[type]);
  yield '<graph id="citations" edgedefault="directed">';
  for (const { node, attributes } of graph.nodeEntries()) {
    const { label, byCloseness } = attributes;
    const values = [
      dataOf("node", "label", label),
      ...valuesOf("node", nodeColumns, attributes),
      dataOf("node", "x", byCloseness.x),
      dataOf("node", "y", byCloseness.y),
    ];
    yield `<node${xmlAttributes({ id: node })}>${values.join("")}</node>`;
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const values = [
      dataOf("edge", "weight", attributes.weight),
      ...valuesOf("edge", edgeColumns, attributes),
    ];
    yield `<edge${xmlAttributes({ id: edge, source, target })}>${values.join("")}</edge>`;
  }
  yield "</graph>";
  yield "</graphml>";
  yield "";
}

type About = "node" | "edge";

function keyOf(about: About, name: string, type: string): string {
  return xmlElement("key", {
    id: `${about}.${name}`,
    for: about,
    "attr.name": name,
    "attr.type": type,
  });
}

/** The values that there are; what is not known is left out. */
function valuesOf<T>(about: About, columns: readonly Column<T>[], item: T): readonly string[] {
  return columns.flatMap(([name, , value]) => {
    const given = value(item);
    return given === undefined || given === "" ? [] : [dataOf(about, name, given)];
  });
}

function dataOf(about: About, name: string, value: string | number | boolean): string {
  return `<data${xmlAttributes({ key: `${about}.${name}` })}>${xmlText(String(value))}</data>`;
}
