import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Matrix, MatrixLine } from "../../graph/matrix-of.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { CitingSentence } from "../panel/citing-sentence.tsx";
import { Icon } from "../parts/icons.tsx";
import { hasEvidence, t } from "../store.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly matrix: Matrix;
  /** Ids of row and column, joined by a bar. */
  readonly open: string;
  readonly lineName: (line: MatrixLine) => string;
  readonly onClose: () => void;
}

/** Sentences listed at first, and with each "more". */
const step = 40;

/** The sentences behind a cell that stands for several documents, below the table. */
export function CellSentences({ index: all, matrix, open, lineName, onClose }: Props): JSX.Element | null {
  const [limit, setLimit] = useState(step);
  const cut = open.indexOf("|");
  const row = matrix.rows.find(({ id }) => id === open.slice(0, cut));
  const column = matrix.columns.find(({ id }) => id === open.slice(cut + 1));
  const cell = row && column && matrix.cell(row.id, column.id);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.scrollIntoView({ block: "nearest" }), [open]);
  if (cell === undefined || row === undefined || column === undefined || !hasEvidence.value) return null;
  return (
    <section class="cell-sentences" ref={section} aria-labelledby="cell-sentences">
      <div class="citing-head">
        <h3 class="column-head" id="cell-sentences">
          <bdi>{lineName(row)}</bdi> → <bdi>{lineName(column)}</bdi>
        </h3>
        <span class="spacer" />
        <button type="button" class="button icon" aria-label={t("action.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {cell.evidence.slice(0, limit).map((number) => (
        <CitingSentence
          key={number}
          index={all}
          number={number}
          selection={all.evidence[number]?.targets[0] ?? column.id}
        />
      ))}
      {cell.evidence.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + step)}>
          {t("facet.more", { n: cell.evidence.length - limit })}
        </button>
      )}
    </section>
  );
}
