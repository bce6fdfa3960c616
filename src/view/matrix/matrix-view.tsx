import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { type Matrix, type MatrixLine, matrixOf, matrixOrders, matrixShapes } from "../../graph/matrix-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex, Edge } from "../collection-index.ts";
import { download } from "../download.ts";
import { pictureLegend } from "../export/picture-legend.ts";
import { bodyName } from "../names.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { ActLegend } from "../parts/act-legend.tsx";
import { Icon } from "../parts/icons.tsx";
import { PictureButtons } from "../parts/picture-buttons.tsx";
import { withSelection } from "../state.ts";
import { go, index, state, t, visible } from "../store.ts";
import { useTurns } from "../use-turns.ts";
import { type Phrase, phrases } from "../words.ts";
import { CellSentences } from "./cell-sentences.tsx";
import { matrixCsv } from "./matrix-csv.ts";
import { type MatrixState, matrixState, withMatrix } from "./matrix-state.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { matrixPaper, paintMatrix } from "./paint-matrix.ts";

/** Who cites what, as a table. */
export function MatrixView(): JSX.Element | null {
  const all = index.value;
  const shown = visible.value;
  const { shape, rows, columns, cell } = matrixState(state.value);
  // First the head, then the counting, then the table: each in a turn of its own.
  const turn = useTurns(2);
  const isCounting = turn > 0;
  const matrix = useMemo(() => {
    if (all === undefined || shown === undefined || !isCounting) return undefined;
    const edges = new Set(shown.edges);
    // Bodies are off in the legend until asked for; the matrix of bodies is the asking.
    const passes = (edge: Edge) =>
      edges.has(edge) || (shape === "works-bodies" && shown.works.has(edge.from));
    return matrixOf(all, { shape, rows, columns, passes });
  }, [all, shown, shape, rows, columns, isCounting]);
  if (all === undefined) return null;
  const lineName = (line: MatrixLine) => nameOf(all, line);
  // The sentences of one document stand in the panel, those of several below the table.
  const edgeOf = (row: string, column: string): string =>
    `${row}|${shape === "works-bodies" ? "mentions" : "cites"}|${column}`;
  const openCell = (row: string, column: string): void => {
    const key = edgeOf(row, column);
    if (all.edge(key) === undefined) go((state) => withMatrix(state, "cell", `${row}|${column}`));
    else go((state) => withSelection(state, key));
  };
  const isOpen = (row: string, column: string): boolean =>
    cell === `${row}|${column}` || state.value.selection === edgeOf(row, column);
  const groups = { rows: rows === "group", columns: columns === "group" };
  const picture = (matrix: Matrix) => {
    const colors = themeColors(networkColorNames);
    return {
      matrix,
      title: t(`matrix.${shape}`),
      subtitle: subtitle({ rows, columns }),
      lineName,
      partOf: (rows: number, columns: number) =>
        t("picture.partOf", {
          rows,
          columns,
          allRows: matrix.rows.length,
          allColumns: matrix.columns.length,
        }),
      legend: pictureLegend(colors),
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
          {matrix !== undefined && (
            <>
              <button
                type="button"
                class="button"
                onClick={() => download(`recalling-${shape}.csv`, matrixCsv(matrix, lineName), "text/csv")}
              >
                <Icon name="download" />
                CSV
              </button>
              <PictureButtons
                name={shape}
                size={() => matrixPaper(picture(matrix))}
                paint={(pen) => paintMatrix(pen, picture(matrix))}
              />
            </>
          )}
        </div>
      </div>
      {matrix === undefined || turn < 2 ? (
        <p class="waiting">{t("matrix.counting")}</p>
      ) : matrix.rows.length === 0 ? (
        <p class="empty">{t("matrix.none")}</p>
      ) : (
        <MatrixTable
          matrix={matrix}
          caption={t(`matrix.${shape}`)}
          lineName={lineName}
          groups={groups}
          groupName={(group) => groupName(all, group)}
          isOpen={isOpen}
          onOpen={openCell}
          onLine={(id) => all.work(id) && choose(id)}
        />
      )}
      <ActLegend />
      {cell !== undefined && matrix !== undefined && turn > 1 && (
        <CellSentences
          index={all}
          matrix={matrix}
          open={cell}
          lineName={lineName}
          onClose={() => go((state) => withMatrix(state, "cell", undefined))}
        />
      )}
    </article>
  );
}

function nameOf(all: CollectionIndex, { id, label }: MatrixLine): string {
  if (id === "undated") return t("network.undated");
  if (/^\d{4}$/u.test(id)) return t("matrix.decade", { year: id });
  const assembly = /^ipu-assembly-(?<number>\d+)$/u.exec(id)?.groups?.["number"];
  if (assembly !== undefined) return all.work(id)?.label ?? `IPU ${assembly}`;
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
  readonly name: "shape" | "rows" | "columns";
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
          go((state) => withMatrix(withMatrix(state, "cell", undefined), name, event.currentTarget.value), {
            replace: true,
          })
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
