import type {
  Category,
  Collection,
  EdgeAttributes,
  Evidence,
  WorkAttributes,
} from "../../src/graph/collection.ts";
import { indexCollection, type CollectionIndex } from "../../src/view/collection-index.ts";

/** A work for tests; what is not given is as of a treaty that is only cited. */
export function work(
  id: string,
  given: Partial<WorkAttributes> = {},
): { key: string; attributes: WorkAttributes } {
  return {
    key: id,
    attributes: {
      label: id,
      title: `Title of ${id}`,
      category: "treaty" as Category,
      kind: "treaty",
      layer: "instrument",
      identifiers: {},
      languages: [],
      inCollection: false,
      provisional: false,
      citedBy: 0,
      documents: [],
      names: [["en", `Title of ${id}`]],
      byDate: { x: 0, y: 0 },
      byCloseness: { x: 0, y: 0 },
      lane: given.category ?? "treaty",
      ...given,
    },
  };
}

/** An edge for tests, under one act. */
export function edge(
  from: string,
  to: string,
  act = "recalling",
  given: Partial<EdgeAttributes> = {},
): { key: string; source: string; target: string; attributes: EdgeAttributes } {
  const kind = given.kind ?? "cites";
  const attributes: EdgeAttributes = {
    kind,
    weight: 1,
    acts: { [act]: 1 },
    strength: 2,
    paragraphs: ["PP1"],
    evidence: [],
    ...given,
  };
  return { key: `${from}|${kind}|${to}`, source: from, target: to, attributes };
}

export function collectionOf(
  nodes: Collection["graph"]["nodes"],
  edges: Collection["graph"]["edges"],
  evidence: readonly Evidence[] = [],
  rest: Partial<Collection> = {},
): CollectionIndex {
  const collection: Collection = {
    format: "recalling-collection",
    version: 1,
    program: "0.0.0",
    hash: "000000000000",
    title: "Small",
    graph: { attributes: {}, options: { type: "directed", multi: true, allowSelfLoops: true }, nodes, edges },
    documents: [],
    axis: { years: [], lanes: [] },
    acts: {},
    checks: [],
    ...rest,
  };
  return indexCollection(collection, evidence);
}

/** Two resolutions, three treaties and a body: r2 cites r1 and everything, r1 cites one treaty. */
export const small = collectionOf(
  [
    work("r1", {
      category: "resolution",
      year: 1990,
      inCollection: true,
      languages: ["en"],
      issuingBody: "unga",
    }),
    work("r2", {
      category: "resolution",
      year: 2010,
      inCollection: true,
      languages: ["ar", "en"],
      issuingBody: "ipu",
    }),
    work("t1", { year: 1945, citedBy: 2 }),
    work("t2", { year: 1990, citedBy: 1, issuingBody: "unga" }),
    work("t3", { citedBy: 1 }),
    work("b1", { category: "body", layer: "body", citedBy: 1 }),
  ],
  [
    edge("r1", "t1", "recalling"),
    edge("r2", "r1", "reaffirming"),
    edge("r2", "t1", "urges"),
    edge("r2", "t2", "noting"),
    edge("r2", "t3", ""),
    edge("r2", "b1", "", { kind: "mentions" }),
    edge("t2", "t1", "", { kind: "supplements" }),
  ],
);
