import { csvFormatRows } from "d3-dsv";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Matrix, type MatrixLine, matrixOf, matrixOrders, matrixShapes } from "../../graph/matrix-of.ts";
import { choose } from "../actions.ts";
import { actFamilies } from "../acts.ts";
import type { CollectionIndex, Edge } from "../collection-index.ts";
import { download } from "../download.ts";
import { actLegend } from "../export/act-legend.ts";
import { bodyName } from "../names.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { CitingSentence } from "../panel/citing-sentence.tsx";
import { Icon } from "../parts/icons.tsx";
import { PictureButtons } from "../parts/picture-buttons.tsx";
import { Strength } from "../parts/swatch.tsx";
import { withSelection } from "../state.ts";
import { go, hasEvidence, index, state, t, visible } from "../store.ts";
import { type Phrase, phrases } from "../words.ts";
import { type MatrixState, matrixState, withMatrix } from "./matrix-state.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { matrixPaper, paintMatrix } from "./paint-matrix.ts";

/** Who cites what, as a table. */
export function MatrixView(): JSX.Element | null {
  const all = index.value;
  const shown = visible.value;
  const { shape, rows, columns } = matrixState(state.value);
  const [open, setOpen] = useState<readonly [string, string]>();
  const matrix = useMemo(() => {
    if (all === undefined || shown === undefined) return undefined;
    const edges = new Set(shown.edges);
    // Bodies are off in the legend until asked for; the matrix of bodies is the asking.
    const passes = (edge: Edge) =>
      edges.has(edge) || (shape === "works-bodies" && shown.works.has(edge.from));
    return matrixOf(all, { shape, rows, columns, passes });
  }, [all, shown, shape, rows, columns]);
  if (all === undefined || matrix === undefined) return null;
  const lineName = (line: MatrixLine) => nameOf(all, line);
  const openCell = (row: string, column: string): void => {
    setOpen([row, column]);
    const key = `${row}|${shape === "works-bodies" ? "mentions" : "cites"}|${column}`;
    if (all.edge(key) !== undefined) go((state) => withSelection(state, key));
  };
  const groups = { rows: rows === "group", columns: columns === "group" };
  const picture = () => {
    const colors = themeColors(networkColorNames);
    return {
      matrix,
      title: t(`matrix.${shape}`),
      subtitle: subtitle({ rows, columns }),
      lineName,
      legend: actLegend(colors),
      colors,
    };
  };
  return (
    <article class="matrix-view">
      <div class="view-head">
        <h2 class="view-title">{t(`matrix.${shape}`)}</h2>
        <p class="quiet">{subtitle({ rows, columns })}</p>
        <div class="matrix-bar">
          <Choice
            name="shape"
            label="matrix.shape"
            values={matrixShapes}
            phraseOf={(value) => `matrix.${value}` as Phrase}
          />
          <Choice
            name="rows"
            label="matrix.rows"
            values={matrixOrders}
            phraseOf={(value) => `order.${value}` as Phrase}
          />
          <Choice
            name="columns"
            label="matrix.columns"
            values={matrixOrders}
            phraseOf={(value) => `order.${value}` as Phrase}
          />
          <span class="spacer" />
          <button
            type="button"
            class="button"
            onClick={() => download(`recalling-${shape}.csv`, csvOf(matrix, lineName), "text/csv")}
          >
            <Icon name="download" />
            CSV
          </button>
          <PictureButtons
            name={shape}
            size={() => matrixPaper(picture())}
            paint={(pen) => paintMatrix(pen, picture())}
          />
        </div>
      </div>
      {matrix.rows.length === 0 ? (
        <p class="empty">{t("matrix.none")}</p>
      ) : (
        <MatrixTable
          matrix={matrix}
          caption={t(`matrix.${shape}`)}
          lineName={lineName}
          groups={groups}
          groupName={(group) => groupName(all, group)}
          open={open}
          onOpen={openCell}
          onLine={(id) => all.work(id) && choose(id)}
        />
      )}
      <p class="history-legend small">
        {actFamilies.map((family) => (
          <span key={family}>
            <Strength family={family} /> {t(`act.${family}`)}
          </span>
        ))}
      </p>
      {open !== undefined && (
        <CellSentences
          index={all}
          matrix={matrix}
          open={open}
          lineName={lineName}
          onClose={() => setOpen(undefined)}
        />
      )}
    </article>
  );
}

function nameOf(all: CollectionIndex, { id, label }: MatrixLine): string {
  if (id === "undated") return t("network.undated");
  if (/^\d{4}$/u.test(id)) return t("matrix.decade", { year: id });
  return id === "unknown" ? t("facet.unknown") : all.work(id) === undefined ? bodyName(all, id) : label;
}

/** Groups of rows are bodies, those of columns kinds. */
function groupName(all: CollectionIndex, group: string): string {
  if (group === "unknown") return t("facet.unknown");
  return `kind.${group}` in phrases ? t(`kind.${group}` as Phrase) : bodyName(all, group);
}

function subtitle({ rows, columns }: Pick<MatrixState, "rows" | "columns">): string {
  return t("matrix.subtitle", {
    rows: t(`order.${rows}`).toLowerCase(),
    columns: t(`order.${columns}`).toLowerCase(),
  });
}

interface ChoiceProps {
  readonly name: keyof MatrixState;
  readonly label: Phrase;
  readonly values: readonly string[];
  readonly phraseOf: (value: string) => Phrase;
}

function Choice({ name, label, values, phraseOf }: ChoiceProps): JSX.Element {
  return (
    <label class="picker">
      <span class="small quiet">{t(label)}</span>
      <select
        class="field"
        value={matrixState(state.value)[name]}
        onChange={(event) =>
          go((state) => withMatrix(state, name, event.currentTarget.value), { replace: true })
        }
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {t(phraseOf(value))}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CellSentencesProps {
  readonly index: CollectionIndex;
  readonly matrix: Matrix;
  readonly open: readonly [string, string];
  readonly lineName: (line: MatrixLine) => string;
  readonly onClose: () => void;
}

/** The sentences behind a cell, below the table. */
function CellSentences({
  index: all,
  matrix,
  open,
  lineName,
  onClose,
}: CellSentencesProps): JSX.Element | null {
  const cell = matrix.cell(...open);
  const [row, column] = [
    matrix.rows.find(({ id }) => id === open[0]),
    matrix.columns.find(({ id }) => id === open[1]),
  ];
  if (cell === undefined || row === undefined || column === undefined || !hasEvidence.value) return null;
  return (
    <section class="cell-sentences" aria-labelledby="cell-sentences">
      <div class="citing-head">
        <h3 class="heading" id="cell-sentences">
          <bdi>{lineName(row)}</bdi> → <bdi>{lineName(column)}</bdi>
        </h3>
        <span class="spacer" />
        <button type="button" class="button icon" aria-label={t("action.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {cell.evidence.slice(0, 60).map((number) => (
        <CitingSentence key={number} index={all} number={number} selection={column.id} />
      ))}
    </section>
  );
}

/** What the table shows, sums included. */
function csvOf({ rows, columns, cell, total }: Matrix, lineName: (line: MatrixLine) => string): string {
  const head = ["", ...columns.map(lineName), "total"];
  const body = rows.map((row) => [
    lineName(row),
    ...columns.map((column) => cell(row.id, column.id)?.weight ?? ""),
    row.total,
  ]);
  const foot = ["total", ...columns.map((column) => column.total), total];
  return `${csvFormatRows([head, ...body, foot].map((row) => row.map(String)))}\n`;
}
