import type { JSX } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Matrix, MatrixCell, MatrixLine } from "../../graph/matrix-of.ts";
import { NameWords } from "../parts/name-words.tsx";
import { interfaceLanguage, t } from "../store.ts";
import { useFrame } from "./use-frame.ts";

interface Props {
  readonly matrix: Matrix;
  readonly caption: string;
  readonly lineName: (line: MatrixLine) => string;
  /** Whether lines are in groups, whose names then stand at their first lines. */
  readonly groups: { readonly rows: boolean; readonly columns: boolean };
  readonly groupName: (group: string) => string;
  readonly isOpen: (row: string, column: string) => boolean;
  readonly onOpen: (row: string, column: string) => void;
  readonly onLine: (id: string) => void;
}

/** A real table with shaded cells; only the part in sight is drawn, arrow keys move from cell to cell, Enter opens one. */
export function MatrixTable(props: Props): JSX.Element {
  const { matrix, caption, lineName, groups, groupName, isOpen, onOpen, onLine } = props;
  const { rows, columns } = matrix;
  const frame = useRef<HTMLDivElement>(null);
  const { down, across, show } = useFrame(frame, rows.length, columns.length);
  const [at, setAt] = useState<Place>([0, 0]);
  const widest = useMemo(() => Math.max(132, 56 + 7 * longest(rows.map(lineName))), [rows]);
  const tallest = useMemo(() => Math.max(56, 26 + 7 * longest(columns.map(lineName))), [columns]);
  const shownColumns = columns.slice(across.first, across.last);
  const move = (event: KeyboardEvent): void => {
    const next = steps[event.key]?.(at, rows.length, columns.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    show(...next);
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-cell="${next.join(" ")}"]`)?.focus(),
    );
  };
  // One listener for all cells: there are hundreds.
  const openCell = ({ target }: Event): void => {
    const place = placeOf(target);
    const [row, column] = place === undefined ? [] : [rows[place[0]], columns[place[1]]];
    if (row !== undefined && column !== undefined && matrix.cell(row.id, column.id) !== undefined)
      onOpen(row.id, column.id);
  };
  const follow = ({ target }: Event): void => {
    const place = placeOf(target);
    if (place !== undefined && place.join(" ") !== at.join(" ")) setAt(place);
  };
  return (
    <div class="matrix-frame" ref={frame} style={{ "--widest": `${widest}px`, "--tallest": `${tallest}px` }}>
      <table
        class="matrix"
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
        onKeyDown={move}
      >
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <td class="corner" />
            <Space width={across.before} />
            {shownColumns.map((column, shift) => {
              const isFirst = groups.columns && isNewGroup(columns, across.first + shift);
              return (
                <th key={column.id} scope="col" class={isFirst ? "group" : ""}>
                  <button type="button" title={lineName(column)} onClick={() => onLine(column.id)}>
                    {isFirst && <span class="heading">{groupName(column.group)}</span>}
                    <bdi>{lineName(column)}</bdi>
                  </button>
                </th>
              );
            })}
            <Space width={across.after} />
            <th scope="col" class="sum">
              {t("matrix.total")}
            </th>
          </tr>
        </thead>
        <tbody onClick={openCell} onFocusCapture={follow}>
          <Spacer height={down.before} />
          {rows.slice(down.first, down.last).map((row, offset) => {
            const isFirst = groups.rows && isNewGroup(rows, down.first + offset);
            return (
              <tr key={row.id} aria-rowindex={down.first + offset + 2} class={isFirst ? "group" : ""}>
                <th scope="row">
                  <button type="button" title={lineName(row)} onClick={() => onLine(row.id)}>
                    <span class="numeral quiet">{row.year ?? ""}</span>
                    <span class="words">
                      {isFirst && <span class="heading">{groupName(row.group)}</span>}
                      <NameWords name={lineName(row)} />
                    </span>
                  </button>
                </th>
                <Space width={across.before} />
                {shownColumns.map((column, shift) =>
                  cellOf({
                    place: [down.first + offset, across.first + shift],
                    at,
                    cell: matrix.cell(row.id, column.id),
                    name: () => `${lineName(row)}, ${lineName(column)}`,
                    isOpen: isOpen(row.id, column.id),
                  }),
                )}
                <Space width={across.after} />
                <td class="sum numeral">{row.total.toLocaleString(interfaceLanguage.value)}</td>
              </tr>
            );
          })}
          <Spacer height={down.after} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("matrix.total")}</th>
            <Space width={across.before} />
            {shownColumns.map((column) => (
              <td key={column.id} class="sum numeral">
                {column.total}
              </td>
            ))}
            <Space width={across.after} />
            <td class="sum numeral">{matrix.total.toLocaleString(interfaceLanguage.value)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Letters of the longest of these names; a letter takes about 7 CSS pixels. */
function longest(names: readonly string[]): number {
  return names.reduce((most, name) => Math.max(most, name.length), 0);
}

function isNewGroup(lines: readonly MatrixLine[], at: number): boolean {
  return lines[at]?.group !== lines[at - 1]?.group;
}

/** Numbers of a row and a column. */
type Place = readonly [row: number, column: number];

function placeOf(target: EventTarget | null): Place | undefined {
  const place = (target as Element | null)?.closest<HTMLElement>("[data-cell]")?.dataset["cell"];
  const [row, column] = place?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : [row, column];
}

const steps: Readonly<Record<string, (at: Place, rows: number, columns: number) => Place>> = {
  ArrowUp: ([row, column]) => [Math.max(0, row - 1), column],
  ArrowDown: ([row, column], rows) => [Math.min(rows - 1, row + 1), column],
  ArrowLeft: ([row, column]) => [row, Math.max(0, column - 1)],
  ArrowRight: ([row, column], _, columns) => [row, Math.min(columns - 1, column + 1)],
  Home: ([row]) => [row, 0],
  End: ([row], _, columns) => [row, columns - 1],
  PageUp: ([row, column]) => [Math.max(0, row - 10), column],
  PageDown: ([row, column], rows) => [Math.min(rows - 1, row + 10), column],
};

interface CellFacts {
  readonly place: Place;
  readonly at: Place;
  readonly cell: MatrixCell | undefined;
  readonly name: () => string;
  readonly isOpen: boolean;
}

/** A function and no component: hundreds of components would take their time. */
function cellOf({ place, at, cell, name, isOpen }: CellFacts): JSX.Element {
  const tabIndex = place[0] === at[0] && place[1] === at[1] ? 0 : -1;
  const key = place.join(" ");
  if (cell === undefined)
    return <td key={key} tabIndex={tabIndex} data-cell={key} aria-label={t("matrix.empty")} />;
  const words = [name(), t("count.mentions", { n: cell.weight }), cell.act].filter(Boolean).join(", ");
  return (
    <td key={key} class={`strength-${cell.strength}${isOpen ? " open" : ""}`}>
      <button type="button" tabIndex={tabIndex} data-cell={key} aria-label={words} title={words}>
        {cell.weight}
      </button>
    </td>
  );
}

/** Stands for the columns out of sight. */
function Space({ width }: { readonly width: number }): JSX.Element | null {
  return width > 0 ? (
    <td
      class="space"
      aria-hidden="true"
      style={{ minWidth: `${width}px`, width: `${width}px`, maxWidth: `${width}px` }}
    />
  ) : null;
}

/** Stands for the rows out of sight. */
function Spacer({ height }: { readonly height: number }): JSX.Element | null {
  return height > 0 ? (
    <tr class="space" aria-hidden="true">
      <td style={{ height: `${height}px` }} />
    </tr>
  ) : null;
}
