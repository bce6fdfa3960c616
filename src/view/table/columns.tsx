import type { ComponentChildren } from "preact";
import type { Evidence } from "../../graph/collection.ts";
import { actFamily, strengthOf } from "../acts.ts";
import { isCitation, type CollectionIndex, type Edge, type Work } from "../collection-index.ts";
import { dateText } from "../dates.ts";
import { bodyName, titleOf } from "../names.ts";
import { ActPill } from "../parts/act-pill.tsx";
import { Marked } from "../parts/marked.tsx";
import { NameWords } from "../parts/name-words.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { state, t } from "../store.ts";
import type { Phrase } from "../words.ts";

/** A column: what it is called, what rows are sorted by, and what stands in its cells. */
export interface Column<Row> {
  readonly name: string;
  readonly words: Phrase;
  readonly isNumber?: boolean;
  /** Share of the width. */
  readonly width: number;
  /** Shown unless the user chooses otherwise. */
  readonly isUsual: boolean;
  readonly value: (row: Row, index: CollectionIndex) => string | number;
  readonly cell?: (row: Row, index: CollectionIndex) => ComponentChildren;
}

export interface CitationRow {
  readonly number: number;
  readonly evidence: Evidence;
  readonly edge: Edge;
}

const workCell = (work: Work | undefined, id: string): ComponentChildren => (
  <>
    <Swatch kind={work?.category ?? "document"} ring={work?.inCollection ?? false} />
    <NameWords name={work?.label ?? id} title={work?.title ?? id} />
  </>
);

export const workColumns: readonly Column<Work>[] = [
  {
    name: "label",
    words: "column.label",
    width: 28,
    isUsual: true,
    value: (work) => work.label,
    cell: (work) => workCell(work, work.id),
  },
  {
    name: "title",
    words: "column.title",
    width: 36,
    isUsual: true,
    value: (work) => titleOf(work),
    cell: (work) => <bdi title={titleOf(work)}>{titleOf(work)}</bdi>,
  },
  {
    name: "kind",
    words: "column.kind",
    width: 15,
    isUsual: true,
    value: (work) => t(`kindOne.${work.category}`),
  },
  { name: "symbol", words: "column.symbol", width: 16, isUsual: false, value: (work) => work.symbol ?? "" },
  {
    name: "issuer",
    words: "column.issuer",
    width: 18,
    isUsual: false,
    value: (work, index) => (work.issuingBody === undefined ? "" : bodyName(index, work.issuingBody)),
  },
  {
    name: "date",
    words: "column.date",
    width: 15,
    isUsual: false,
    value: (work) => work.date ?? work.year?.toString() ?? "",
    cell: (work) =>
      work.date === undefined ? (work.year ?? "") : dateText(work.date, state.value.interfaceLanguage),
  },
  {
    name: "year",
    words: "column.year",
    width: 9,
    isNumber: true,
    isUsual: true,
    value: (work) => work.year ?? "",
  },
  {
    name: "citedBy",
    words: "column.citedBy",
    width: 12,
    isNumber: true,
    isUsual: true,
    value: (work) => work.citedBy,
  },
  {
    name: "cites",
    words: "column.cites",
    width: 9,
    isNumber: true,
    isUsual: true,
    value: (work, index) => (work.inCollection ? index.out(work.id).filter(isCitation).length : ""),
  },
  {
    name: "languages",
    words: "column.languages",
    width: 9,
    isUsual: true,
    value: (work) => work.languages.join(" "),
  },
];

export const citationColumns: readonly Column<CitationRow>[] = [
  {
    name: "from",
    words: "column.from",
    width: 20,
    isUsual: true,
    value: ({ edge }, index) => index.work(edge.from)?.label ?? edge.from,
    cell: ({ edge }, index) => workCell(index.work(edge.from), edge.from),
  },
  {
    name: "paragraph",
    words: "column.paragraph",
    width: 10,
    isUsual: true,
    value: ({ evidence }) => evidence.label,
  },
  {
    name: "act",
    words: "column.act",
    width: 16,
    isUsual: true,
    value: ({ evidence }) => {
      const family = actFamily(evidence.actEnglish ?? evidence.act);
      return `${5 - strengthOf[family]} ${evidence.actEnglish ?? evidence.act ?? ""}`;
    },
    cell: ({ evidence }) =>
      evidence.act === undefined ? "" : <ActPill act={evidence.act} english={evidence.actEnglish} />,
  },
  {
    name: "to",
    words: "column.to",
    width: 20,
    isUsual: true,
    value: ({ edge }, index) => index.work(edge.to)?.label ?? edge.to,
    cell: ({ edge }, index) => workCell(index.work(edge.to), edge.to),
  },
  {
    name: "sentence",
    words: "column.sentence",
    width: 40,
    isUsual: true,
    value: ({ evidence }) => evidence.sentence,
    cell: ({ evidence }) => {
      // All but a word or two before the mark is cut, so that the mark is seen in a narrow cell.
      const { start, end } = evidence.mark;
      const from = start <= 16 ? 0 : Math.min(start, evidence.sentence.indexOf(" ", start - 16) + 1);
      const mark = { start: start - from, end: end - from };
      return (
        <bdi lang={evidence.language} title={evidence.sentence}>
          {from > 0 && "… "}
          <Marked text={evidence.sentence.slice(from)} span={mark} />
        </bdi>
      );
    },
  },
  {
    name: "via",
    words: "column.via",
    width: 12,
    isUsual: false,
    value: ({ evidence }) => t(`via.${evidence.via}`),
  },
  {
    name: "year",
    words: "column.year",
    width: 9,
    isNumber: true,
    isUsual: false,
    value: ({ edge }, index) => index.work(edge.from)?.year ?? "",
  },
];
