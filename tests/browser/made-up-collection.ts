import type { BuiltCollection } from "../../src/graph/build-collection.ts";
import {
  categories,
  type Category,
  type DocumentEntry,
  type EdgeAttributes,
  type Evidence,
  type WorkAttributes,
} from "../../src/graph/collection.ts";

/**
 * A collection in the shape of a real one: documents that cite some of a few hundred instruments and of each other, the
 * known ones more often. The same numbers give the same collection.
 */
export function madeUpCollection(documents: number, edges: number): BuiltCollection {
  const random = generator(20_121_220);
  const instruments = Math.round(documents / 4);
  const works = Array.from({ length: documents + instruments }, (_, at) =>
    workOf(at, at < documents, random),
  );
  const found = new Map<string, { from: number; to: number }>();
  while (found.size < edges) {
    const from = Math.floor(random() * documents);
    // The square makes the first ones known: a few instruments are cited by hundreds of documents.
    const toInstrument = random() < 0.6;
    const to = toInstrument
      ? documents + Math.floor(random() ** 2 * instruments)
      : Math.floor(random() ** 2 * documents);
    if (from !== to) found.set(`${from} ${to}`, { from, to });
  }
  const citedBy = new Map<number, number>();
  for (const { to } of found.values()) citedBy.set(to, (citedBy.get(to) ?? 0) + 1);
  const evidence: Evidence[] = [];
  const graphEdges = [...found.values()].map(({ from, to }) => {
    const number = evidence.push(evidenceOf(from, idOf(to, documents), random)) - 1;
    return {
      key: `${idOf(from, documents)}|cites|${idOf(to, documents)}`,
      source: idOf(from, documents),
      target: idOf(to, documents),
      attributes: edgeOf(number, evidence[number]?.act ?? "recalling"),
    };
  });
  const order = evidence
    .map((_, at) => at)
    .sort((a, b) => (evidence[a]?.document ?? 0) - (evidence[b]?.document ?? 0));
  const place = new Map(order.map((old, now) => [old, now]));
  return {
    collection: {
      format: "recalling-collection",
      version: 1,
      program: "0.0.0",
      hash: "0123456789ab",
      title: "Made up",
      graph: {
        attributes: {},
        options: { type: "directed", multi: true, allowSelfLoops: true },
        nodes: works.map((work, at) => ({
          key: idOf(at, documents),
          attributes: { ...work, citedBy: citedBy.get(at) ?? 0 },
        })),
        edges: graphEdges.map((edge) => ({
          ...edge,
          attributes: {
            ...edge.attributes,
            evidence: edge.attributes.evidence.map((old) => place.get(old) ?? 0),
          },
        })),
      },
      documents: Array.from({ length: documents }, (_, at) => documentOf(at)),
      axis: {
        years: [1950, 1970, 1990, 2010].map((year) => ({ year, x: (year - 1945) * 4 })),
        lanes: categories.map((lane, at) => ({ lane, top: -at * 40, bottom: -at * 40 - 38 })),
      },
      acts: { noting: 1, recalling: 2, reaffirming: 3, "calls upon": 4, urges: 5 },
      checks: [],
    },
    evidence: order.flatMap((old) => evidence[old] ?? []),
    texts: [{ paragraphs: [] }],
  };
}

function idOf(at: number, documents: number): string {
  return at < documents ? `A/RES/${40 + Math.floor(at / 50)}/${at}` : `instrument-${at - documents}`;
}

const subjects = [
  "human rights",
  "trafficking",
  "drugs",
  "the sea",
  "children",
  "disarmament",
  "migration",
  "water",
];

function workOf(at: number, isDocument: boolean, random: () => number): Omit<WorkAttributes, "citedBy"> {
  const year = 1946 + Math.floor(random() * 80);
  const category: Category = isDocument ? "resolution" : random() < 0.5 ? "treaty" : "declaration";
  const subject = subjects[Math.floor(random() * subjects.length)] ?? "";
  const lane = categories.indexOf(category);
  return {
    label: isDocument ? idOf(at, at + 1) : `Convention ${at} on ${subject}`,
    title: `${isDocument ? "Resolution" : "Convention"} ${at} on ${subject} and what goes with it`,
    category,
    kind: category,
    layer: isDocument ? "resolution" : "instrument",
    issuingBody: isDocument ? "unga" : `body-${at % 30}`,
    date: `${year}-12-10`,
    year,
    identifiers: {},
    languages: isDocument ? ["en"] : [],
    inCollection: isDocument,
    provisional: false,
    documents: isDocument ? [at] : [],
    names: [["en", `Convention ${at}`]],
    byDate: { x: (year - 1945) * 4 + random(), y: -lane * 40 - 1 - random() * 36 },
    byCloseness: { x: random() * 400, y: random() * 300 },
    lane: category,
  };
}

function edgeOf(evidence: number, act: string): EdgeAttributes {
  return {
    kind: "cites",
    weight: 1,
    acts: { [act]: 1 },
    act,
    strength: 2,
    paragraphs: ["PP1"],
    evidence: [evidence],
  };
}

const acts = ["recalling", "noting", "reaffirming", "calls upon", "urges"];

function evidenceOf(document: number, target: string, random: () => number): Evidence {
  const act = acts[Math.floor(random() * acts.length)] ?? "recalling";
  const lead = `${act} its work on ${subjects[Math.floor(random() * subjects.length)] ?? ""} and `;
  return {
    document,
    paragraph: 0,
    label: "PP1",
    part: "preamble",
    language: "en",
    span: { start: lead.length, end: lead.length + target.length },
    sentence: `${lead}${target}, adopted long ago,`,
    mark: { start: lead.length, end: lead.length + target.length },
    layer: "resolution",
    via: "direct",
    act,
    actEnglish: act,
    targets: [target],
    doubts: [],
  };
}

function documentOf(at: number): DocumentEntry {
  const id = idOf(at, at + 1);
  return {
    source: `${at}.txt`,
    index: 1,
    work: id,
    language: "en",
    title: id,
    facts: {},
    file: `documents/${at}.json`,
  };
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
