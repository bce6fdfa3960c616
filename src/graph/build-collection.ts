import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { MultiDirectedGraph } from "graphology";
import type { Citation } from "../model/citation.ts";
import type { ReadDocument, Reading } from "../model/reading.ts";
import type { Registry } from "../registry/registry.ts";
import { checksOf } from "./checks-of.ts";
import type {
  Collection,
  DocumentEntry,
  DocumentText,
  EdgeAttributes,
  Evidence,
  WorkAttributes,
} from "./collection.ts";
import { edgeKey, edgesOf, strengthOf, strengthsOf } from "./edges-of.ts";
import { adoptionDates } from "./disagreeing-dates.ts";
import { evidenceOf } from "./evidence-of.ts";
import { grouped } from "../model/grouped.ts";
import { layoutByCloseness } from "./layout-by-closeness.ts";
import { laneOf, layoutByDate } from "./layout-by-date.ts";
import { type Canonical, mergeWorks, withOwnIds } from "./merge-works.ts";
import { type PlacelessWork, workAttributes } from "./work-attributes.ts";

/** A collection with all that is loaded later. */
export interface BuiltCollection {
  readonly collection: Collection;
  readonly evidence: readonly Evidence[];
  /** In the order of `collection.documents`. */
  readonly texts: readonly DocumentText[];
}

export interface BuildOptions {
  readonly title: string;
  /** Version of the program. */
  readonly program: string;
}

export type WorkGraph = MultiDirectedGraph<WorkAttributes, EdgeAttributes>;

/** The graph of all readings with its evidence; fragments of neighbouring texts are left out. */
export function buildCollection(
  readings: readonly Reading[],
  registry: Registry,
  { title, program }: BuildOptions,
): BuiltCollection {
  const placed = readings.flatMap((reading) =>
    reading.documents
      .filter(({ document }) => !document.fragment)
      .map((read) => ({ read, source: reading.source.source })),
  );
  const reads = withOwnIds(placed.map(({ read }) => read));
  const canonical = mergeWorks(reads, registry);
  const documents = reads.map((read, index) => entryOf(read, placed[index]!.source, index, canonical));
  const adopted = adoptionDates(reads, canonical);
  const evidence = reads.flatMap((read, index) => evidenceOf(read, index, canonical, registry, adopted));
  const graph = graphOf(reads, documents, evidence, canonical, registry);
  return {
    collection: {
      format: "recalling-collection",
      version: 1,
      program,
      hash: hashOf(readings),
      title,
      graph: graph.graph.export(),
      documents: documents.map((entry) => ({ ...entry, title: titleOf(entry, graph.graph) })),
      axis: graph.axis,
      acts: actsOf(evidence, registry),
      checks: checksOf(readings, documents, evidence),
    },
    evidence,
    texts: textsOf(reads),
  };
}

function actsOf(evidence: readonly Evidence[], registry: Registry): Readonly<Record<string, number>> {
  const strengths = strengthsOf(registry);
  const acts = new Set(evidence.flatMap(({ actEnglish }) => actEnglish ?? []));
  return Object.fromEntries([...acts].sort().map((act) => [act, strengthOf(act, strengths)]));
}

function entryOf(
  { document }: ReadDocument,
  source: string,
  index: number,
  canonical: Canonical,
): DocumentEntry {
  const work = canonical(document.work);
  const { index: number, language, facts } = document;
  return {
    source,
    index: number,
    work,
    language,
    title: facts.title ?? "",
    facts,
    file: `documents/${index}.json`,
  };
}

/** A document without a title of its own is called by its work's. */
function titleOf({ title, work }: DocumentEntry, graph: WorkGraph): string {
  return title === "" ? graph.getNodeAttribute(work, "title") : title;
}

function graphOf(
  reads: readonly ReadDocument[],
  documents: readonly DocumentEntry[],
  evidence: readonly Evidence[],
  canonical: Canonical,
  registry: Registry,
): { readonly graph: WorkGraph; readonly axis: Collection["axis"] } {
  const edges = edgesOf(evidence, documents, registry);
  const works = worksOf(reads, documents, edges, canonical, registry);
  const graph: WorkGraph = new MultiDirectedGraph();
  const byDate = layoutByDate(works);
  const nowhere = { x: 0, y: 0 };
  for (const [id, work] of works)
    graph.addNode(id, {
      ...work,
      lane: laneOf(id, work),
      byDate: byDate.positions.get(id) ?? nowhere,
      byCloseness: nowhere,
    });
  for (const { from, to, attributes } of edges)
    graph.addDirectedEdgeWithKey(edgeKey(from, attributes.kind, to), from, to, attributes);
  addRelations(graph, registry);
  for (const [id, position] of layoutByCloseness(graph)) graph.setNodeAttribute(id, "byCloseness", position);
  return { graph, axis: byDate.axis };
}

function worksOf(
  reads: readonly ReadDocument[],
  documents: readonly DocumentEntry[],
  edges: ReturnType<typeof edgesOf>,
  canonical: Canonical,
  registry: Registry,
): ReadonlyMap<string, PlacelessWork> {
  const citations = grouped(citedIn(reads, canonical), ({ id }) => id);
  const own = grouped(documents.entries(), ([, { work }]) => work);
  const citing = grouped(edges, ({ to }) => to);
  return new Map(
    [...new Set([...own.keys(), ...citing.keys()])].sort().map((id) => {
      const traces = citations.get(id) ?? [];
      const from = new Set((citing.get(id) ?? []).map((edge) => edge.from));
      return [
        id,
        workAttributes(
          {
            id,
            documents: (own.get(id) ?? []).map(([index]) => ({ index, document: reads[index]!.document })),
            citations: traces.map(({ citation }) => citation),
            quotes: traces.map(({ quote }) => quote),
            citedBy: from.size,
          },
          registry,
        ),
      ];
    }),
  );
}

/** All citations with the id of a work for which they stand, and their words; one of several works once for each. */
function citedIn(
  reads: readonly ReadDocument[],
  canonical: Canonical,
): readonly { readonly id: string; readonly citation: Citation; readonly quote: string }[] {
  return reads.flatMap(({ document, citations }) =>
    citations.flatMap((citation) => {
      const { start, end } = citation.span;
      const quote = document.children[citation.paragraph]!.text.slice(start, end);
      return citation.targets.map((target) => {
        const id = canonical(target.id);
        return { id, citation: { ...citation, targets: [{ ...target, id }] }, quote };
      });
    }),
  );
}

/** Relations that the registry knows between works that are both in the graph. */
function addRelations(graph: WorkGraph, registry: Registry): void {
  for (const id of graph.nodes()) {
    const instrument = registry.instruments.get(id);
    if (instrument === undefined) continue;
    const relations = [
      ...instrument.supplements.map((to) => ["supplements", to] as const),
      ...instrument.amends.map((to) => ["amends", to] as const),
      ...instrument.adoptedBy.slice(0, 1).map((to) => ["adoptedBy", to] as const),
    ];
    for (const [kind, to] of relations)
      if (graph.hasNode(to) && to !== id)
        graph.addDirectedEdgeWithKey(edgeKey(id, kind, to), id, to, {
          kind,
          weight: 1,
          acts: {},
          strength: 0,
          paragraphs: [],
          evidence: [],
        });
  }
}

function textsOf(reads: readonly ReadDocument[]): readonly DocumentText[] {
  let first = 0;
  return reads.map(({ document, citations }) => {
    const offset = first;
    first += citations.length;
    const evidence: number[][] = document.children.map(() => []);
    citations.forEach(({ paragraph }, citation) => evidence[paragraph]!.push(offset + citation));
    return {
      paragraphs: document.children.map(
        ({ label, part, number, depth, openingPhrase, text, italics, calls }, index) => ({
          label,
          part,
          ...(number !== undefined && { number }),
          depth,
          ...(openingPhrase !== undefined && { openingPhrase }),
          text,
          italics,
          calls: calls.map(({ at, mark, footnote }) => [at, mark, footnote ?? -1] as const),
          evidence: evidence[index]!,
        }),
      ),
    };
  });
}

function hashOf(readings: readonly Reading[]): string {
  const hash = sha256.create();
  for (const { source } of readings)
    hash.update(utf8ToBytes(`${source.source.split(/[\\/]/u).at(-1)}\n${source.text}\n`));
  return bytesToHex(hash.digest()).slice(0, 12);
}
