import type { WorkGraph } from "../graph/build-collection.ts";
import type {
  Category,
  Collection,
  DocumentEntry,
  EdgeAttributes,
  Evidence,
  WorkAttributes,
} from "../graph/collection.ts";
import { grouped } from "../model/grouped.ts";
import { jsonldContext } from "./jsonld-context.ts";
import { officialLinks } from "./official-links.ts";

export interface JsonldOptions {
  readonly collection: Pick<Collection, "title" | "program" | "hash" | "documents">;
  readonly evidence: readonly Evidence[];
}

/**
 * The graph as JSON-LD 1.1, for linked data and RDF: first the collection, then a work or body a line with what it cites,
 * then a citation a line with its sentences. Keys and values are those of the other formats; `jsonld-context.ts` says
 * what they mean. Source: https://www.w3.org/TR/json-ld11/.
 */
export function* jsonldLines(
  graph: WorkGraph,
  { collection, evidence }: JsonldOptions,
): Generator<string, void> {
  const { title, program, hash, documents } = collection;
  yield `{"@context":${JSON.stringify(jsonldContext)},`;
  yield '"@graph":[';
  yield written({
    id: `collection:${hash}`,
    type: "Dataset",
    name: title,
    identifier: hash,
    program: `Recalling ${program}`,
  });
  for (const { node, attributes } of graph.nodeEntries())
    yield `,${written({ ...workOf(node, attributes, documents), ...relationsOf(node, graph) })}`;
  for (const { edge, attributes, source, target } of graph.edgeEntries())
    if (attributes.kind === "cites" || attributes.kind === "mentions")
      yield `,${written({
        ...citationOf(edge, attributes, source, target),
        evidence: attributes.evidence.flatMap((number) => mentionOf(number, evidence, documents, hash)),
      })}`;
  yield "]}";
  yield "";
}

/** One line; half a surrogate pair, which no RDF may hold, becomes the mark for a lost character. */
function written(node: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(node, (_, value: unknown) =>
    typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\uFFFD") : value,
  );
}

const types: Readonly<Record<Category, string>> = {
  treaty: "Legislation",
  declaration: "Legislation",
  resolution: "Legislation",
  document: "CreativeWork",
  body: "Organization",
  assembly: "Event",
  provisional: "CreativeWork",
};

/** An id as the end of an IRI: slashes, colons and brackets as they are, all else that may not stand there encoded. */
function iri(prefix: string, id: string): string {
  const wellFormed = id.replace(/\p{Surrogate}/gu, "\uFFFD");
  return `${prefix}:${encodeURIComponent(wellFormed).replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

function workOf(
  id: string,
  work: WorkAttributes,
  documents: readonly DocumentEntry[],
): Readonly<Record<string, unknown>> {
  const { title, issuingBody, names, identifiers, languages } = work;
  return {
    id: iri("work", id),
    type: types[work.category],
    identifier: id,
    label: work.label,
    name: title,
    names: names.length === 0 ? undefined : byLanguage(names),
    category: work.category,
    kind: work.kind,
    layer: work.layer,
    symbol: work.symbol,
    date: work.date,
    year: work.year,
    inForce: work.inForce,
    place: work.place,
    issuingBody: issuingBody === undefined ? undefined : iri("work", issuingBody),
    languages: listOf(languages),
    inCollection: work.inCollection,
    provisional: work.provisional,
    citedBy: work.citedBy,
    ...identifiers,
    officialPages: listOf(officialLinks({ id, ...work }).map(({ address }) => address)),
    expressions: listOf(
      work.documents.flatMap((number) => {
        const entry = documents[number];
        if (entry === undefined) return [];
        return [{ type: "CreativeWork", name: entry.title, language: entry.language, source: entry.source }];
      }),
    ),
  };
}

/** `{"en": ["UNTOC", "Palermo Convention"]}`. */
function byLanguage(names: WorkAttributes["names"]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...grouped(names, ([language]) => language)].map(([language, members]) => [
      language,
      members.map(([, name]) => name),
    ]),
  );
}

/** What the work points to, by relation: `{"cites": ["work:untoc"]}`. */
function relationsOf(id: string, graph: WorkGraph): Readonly<Record<string, readonly string[]>> {
  const edges = graph.mapOutEdges(id, (_, { kind }, __, target) => ({ kind, target }));
  return Object.fromEntries(
    [...grouped(edges, ({ kind }) => kind)].map(([kind, members]) => [
      kind,
      members.map(({ target }) => iri("work", target)),
    ]),
  );
}

function citationOf(
  key: string,
  edge: EdgeAttributes,
  source: string,
  target: string,
): Readonly<Record<string, unknown>> {
  return {
    id: iri("citation", key),
    type: "Citation",
    citing: iri("work", source),
    cited: iri("work", target),
    relation: edge.kind,
    weight: edge.weight,
    act: edge.act,
    acts: edge.acts,
    strength: edge.strength,
    paragraphs: edge.paragraphs,
  };
}

function mentionOf(
  number: number,
  evidence: readonly Evidence[],
  documents: readonly DocumentEntry[],
  hash: string,
): readonly Readonly<Record<string, unknown>>[] {
  const one = evidence[number];
  if (one === undefined) return [];
  const { language, sentence, mark } = one;
  return [
    {
      id: `mention:${hash}/${number}`,
      type: "Mention",
      source: documents[one.document]?.source,
      language,
      paragraph: one.label,
      part: one.part,
      act: one.act,
      actEnglish: one.actEnglish,
      via: one.via,
      pinpoint: one.pinpoint,
      quote: { [language]: sentence.slice(mark.start, mark.end) },
      sentence: { [language]: sentence },
      doubts: listOf(one.doubts.map(([id, message]) => `${id}: ${message}`)),
    },
  ];
}

/** Undefined, which is not written, for an empty list. */
function listOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
