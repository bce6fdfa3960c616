import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Matrix, MatrixLine } from "../../graph/matrix-of.ts";
import { t } from "../store.ts";
import { windowOf } from "./window-of.ts";

/** CSS pixels; the styles use the same. */
export const cellSize = 36;

interface Props {
  readonly matrix: Matrix;
  readonly caption: string;
  readonly lineName: (line: MatrixLine) => string;
  /** Whether lines are in groups, whose names then stand at their first lines. */
  readonly groups: { readonly rows: boolean; readonly columns: boolean };
  readonly groupName: (group: string) => string;
  /** Ids of the row and column of the cell that is open. */
  readonly open: readonly [string, string] | undefined;
  readonly onOpen: (row: string, column: string) => void;
  readonly onLine: (id: string) => void;
}

/** A real table with shaded cells; only the part in sight is drawn, arrow keys move from cell to cell, Enter opens one. */
export function MatrixTable(props: Props): JSX.Element {
  const { matrix, caption, lineName, groups, groupName, open, onOpen, onLine } = props;
  const { rows, columns } = matrix;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, top: 0, width: 1200, height: 700 });
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const look = () =>
      setView({
        left: element.scrollLeft,
        top: element.scrollTop,
        width: element.clientWidth,
        height: element.clientHeight,
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);
  const down = windowOf(rows.length, cellSize, view.top, view.height);
  const across = windowOf(columns.length, cellSize, view.left, view.width);
  const shownColumns = columns.slice(across.first, across.last);
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = step(at, rows.length, columns.length);
    setAt(next);
    frame.current?.scrollTo({
      left: inSight(next[1], view.left, view.width - headWidth(view.width)),
      top: inSight(next[0], view.top, view.height - headHeight),
    });
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-cell="${next[0]} ${next[1]}"]`)?.focus(),
    );
  };
  return (
    <div class="matrix-frame" ref={frame}>
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
        <tbody>
          <Spacer height={down.before} />
          {rows.slice(down.first, down.last).map((row, offset) => (
            <tr
              key={row.id}
              aria-rowindex={down.first + offset + 2}
              class={groups.rows && isNewGroup(rows, down.first + offset) ? "group" : ""}
            >
              <th scope="row">
                <button type="button" title={lineName(row)} onClick={() => onLine(row.id)}>
                  <span class="numeral quiet">{row.year ?? ""}</span>
                  {groups.rows && isNewGroup(rows, down.first + offset) && (
                    <span class="heading">{groupName(row.group)}</span>
                  )}
                  <bdi>{lineName(row)}</bdi>
                </button>
              </th>
              <Space width={across.before} />
              {shownColumns.map((column, shift) => (
                <Cell
                  key={column.id}
                  place={[down.first + offset, across.first + shift]}
                  at={at}
                  cell={matrix.cell(row.id, column.id)}
                  name={`${lineName(row)}, ${lineName(column)}`}
                  isOpen={open?.[0] === row.id && open[1] === column.id}
                  onOpen={() => onOpen(row.id, column.id)}
                  onFocus={setAt}
                />
              ))}
              <Space width={across.after} />
              <td class="sum numeral">{row.total}</td>
            </tr>
          ))}
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
            <td class="sum numeral">{matrix.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function isNewGroup(lines: readonly MatrixLine[], at: number): boolean {
  return lines[at]?.group !== lines[at - 1]?.group;
}

/** Height of the column heads, as in the styles. */
const headHeight = 176;

/** Width of the row heads, as in the styles: less where the frame is narrow. */
function headWidth(frame: number): number {
  return frame < 600 ? 132 : 268;
}

/** The nearest scroll offset at which a line lies in the frame. */
function inSight(line: number, scrolled: number, room: number): number {
  const start = line * cellSize;
  if (start < scrolled) return start;
  return start + cellSize > scrolled + room ? start + cellSize - room : scrolled;
}

type Place = readonly [number, number];

const steps: Readonly<Record<string, (at: Place, rows: number, columns: number) => Place>> = {
  ArrowUp: ([row, column]) => [Math.max(0, row - 1), column],
  ArrowDown: ([row, column], rows) => [Math.min(rows - 1, row + 1), column],
  ArrowLeft: ([row, column]) => [row, Math.max(0, column - 1)],
  ArrowRight: ([row, column], _, columns) => [row, Math.min(columns - 1, column + 1)],
  Home: ([row]) => [row, 0],
  End: ([row], _, columns) => [row, columns - 1],
};

interface CellProps {
  readonly place: Place;
  readonly at: Place;
  readonly cell: ReturnType<Matrix["cell"]>;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onFocus: (place: Place) => void;
}

function Cell({ place, at, cell, name, isOpen, onOpen, onFocus }: CellProps): JSX.Element {
  const tabIndex = place[0] === at[0] && place[1] === at[1] ? 0 : -1;
  const key = place.join(" ");
  if (cell === undefined)
    return (
      <td
        tabIndex={tabIndex}
        data-cell={key}
        aria-label={`${name}: ${t("matrix.empty")}`}
        onFocus={() => onFocus(place)}
      />
    );
  const words = [name, t("count.mentions", { n: cell.weight }), cell.act].filter(Boolean).join(", ");
  return (
    <td class={`strength-${cell.strength}${isOpen ? " open" : ""}`}>
      <button
        type="button"
        tabIndex={tabIndex}
        data-cell={key}
        aria-label={words}
        title={words}
        onClick={onOpen}
        onFocus={() => onFocus(place)}
      >
        {cell.weight}
      </button>
    </td>
  );
}

/** Stands for the columns out of sight. */
function Space({ width }: { readonly width: number }): JSX.Element | null {
  return width > 0 ? (
    <td class="space" aria-hidden="true" style={{ minWidth: `${width}px`, width: `${width}px` }} />
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
