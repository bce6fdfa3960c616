import { csvFormatRows } from "d3-dsv";
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
  ["depositary", ({ identifiers }) => identifiers.depositary],
  ["languages", ({ languages }) => languages.join(" ")],
  ["inCollection", ({ inCollection }) => inCollection],
  ["provisional", ({ provisional }) => provisional],
  ["citedBy", ({ citedBy }) => citedBy],
];

/** The visible works as CSV, a row each, with a head. */
export function writeWorksCsv(index: Index, visible: Visible): string {
  return csvOf(
    workColumns,
    index.works.filter((work) => visible.works.has(work.id)),
  );
}

/** The visible citations as CSV, a row for each mention, with its sentence. */
export function writeCitationsCsv(index: Index, visible: Visible): string {
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
  return csvOf(columns, rows);
}

/** The visible graph as JSON: works, and edges with all their evidence. */
export function writeJson(index: Index, visible: Visible): string {
  const { title, program, hash } = index.collection;
  return `${JSON.stringify(
    {
      title,
      program,
      hash,
      works: index.works.filter((work) => visible.works.has(work.id)),
      edges: visible.edges.map((edge) => ({
        ...edge,
        evidence: edge.evidence.flatMap((number) => {
          const evidence = index.evidence[number];
          if (evidence === undefined) return [];
          const { document, ...rest } = evidence;
          return [{ source: index.documents[document]?.source, ...rest }];
        }),
      })),
    },
    undefined,
    1,
  )}\n`;
}

/** A table with a head; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const head = columns.map(([name]) => name);
  const cells = rows.map((row) =>
    columns
      .map(([, value]) => String(value(row) ?? ""))
      .map((cell) => (/^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell)),
  );
  return `${csvFormatRows([head, ...cells])}\n`;
}
