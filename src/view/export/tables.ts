import { csvFormatRow } from "d3-dsv";
import type { Evidence } from "../../graph/collection.ts";
import { isCitation, type CollectionIndex, type Edge, type Work } from "../collection-index.ts";
import type { Visible } from "../filters.ts";

type Index = Pick<CollectionIndex, "collection" | "works" | "edges" | "documents" | "evidence" | "work">;

type Cell = string | number | boolean | undefined;
type Column<Row> = readonly [name: string, value: (row: Row) => Cell];

const workColumns: readonly Column<Work>[] = [
  ["id", ({ id }) => id],
  ["label", ({ label }) => label],
  ["title", ({ title }) => title],
  ["category", ({ category }) => category],
  ["kind", ({ kind }) => kind],
  ["issuingBody", ({ issuingBody }) => issuingBody],
  ["symbol", ({ symbol }) => symbol],
  ["date", ({ date }) => date],
  ["year", ({ year }) => year],
  ["inForce", ({ inForce }) => inForce],
  ["place", ({ place }) => place],
  ["unts", ({ identifiers }) => identifiers.unts],
  ["lnts", ({ identifiers }) => identifiers.lnts],
  ["volumes", ({ identifiers }) => identifiers.volumes],
  ["depositary", ({ identifiers }) => identifiers.depositary],
  ["ets", ({ identifiers }) => identifiers.ets],
  ["languages", ({ languages }) => languages.join(" ")],
  ["inCollection", ({ inCollection }) => inCollection],
  ["provisional", ({ provisional }) => provisional],
  ["citedBy", ({ citedBy }) => citedBy],
];

/** The visible works as CSV, a row each, with a head. */
export function worksCsv(index: Index, visible: Visible): Iterable<string> {
  return csvLines(
    workColumns,
    index.works.filter((work) => visible.works.has(work.id)),
  );
}

/** The visible citations as CSV, a row for each mention, with its sentence. */
export function citationsCsv(index: Index, visible: Visible): Iterable<string> {
  const columns: readonly Column<{ readonly edge: Edge; readonly evidence: Evidence }>[] = [
    ["from", ({ edge }) => edge.from],
    ["fromLabel", ({ edge }) => index.work(edge.from)?.label],
    ["to", ({ edge }) => edge.to],
    ["toLabel", ({ edge }) => index.work(edge.to)?.label],
    ["relation", ({ edge }) => edge.kind],
    ["source", ({ evidence }) => index.documents[evidence.document]?.source],
    ["language", ({ evidence }) => evidence.language],
    ["paragraph", ({ evidence }) => evidence.label],
    ["part", ({ evidence }) => evidence.part],
    ["act", ({ evidence }) => evidence.act],
    ["actEnglish", ({ evidence }) => evidence.actEnglish],
    ["via", ({ evidence }) => evidence.via],
    ["pinpoint", ({ evidence }) => evidence.pinpoint],
    ["quote", ({ evidence: { sentence, mark } }) => sentence.slice(mark.start, mark.end)],
    ["sentence", ({ evidence }) => evidence.sentence],
    ["doubts", ({ evidence }) => evidence.doubts.map(([id]) => id).join(" ")],
  ];
  const rows = visible.edges.filter(isCitation).flatMap((edge) =>
    edge.evidence.flatMap((number) => {
      const evidence = index.evidence[number];
      return evidence === undefined ? [] : [{ edge, evidence }];
    }),
  );
  return csvLines(columns, rows);
}

/** The visible graph as JSON, a work or edge a line: works, and edges with all their evidence. */
export function* jsonLines(index: Index, visible: Visible): Generator<string, void> {
  const { title, program, hash } = index.collection;
  yield `{"title":${JSON.stringify(title)},"program":${JSON.stringify(program)},"hash":${JSON.stringify(hash)},`;
  yield '"works":[';
  yield* listed(
    index.works.filter((work) => visible.works.has(work.id)),
    (work) => work,
  );
  yield '],"edges":[';
  yield* listed(visible.edges, (edge) => ({
    ...edge,
    evidence: edge.evidence.flatMap((number) => {
      const evidence = index.evidence[number];
      if (evidence === undefined) return [];
      const { document, ...rest } = evidence;
      return [{ source: index.documents[document]?.source, ...rest }];
    }),
  }));
  yield "]}";
  yield "";
}

function* listed<T>(values: readonly T[], shown: (value: T) => unknown): Generator<string, void> {
  for (const [at, value] of values.entries())
    yield JSON.stringify(shown(value)) + (at < values.length - 1 ? "," : "");
}

/** A table with a head; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function* csvLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Generator<string, void> {
  yield csvFormatRow(columns.map(([name]) => name));
  for (const row of rows)
    yield csvFormatRow(
      columns
        .map(([, value]) => String(value(row) ?? ""))
        .map((cell) => (/^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell)),
    );
  yield "";
}
