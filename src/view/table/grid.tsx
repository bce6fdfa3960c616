import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { CollectionIndex } from "../collection-index.ts";
import { Icon } from "../parts/icons.tsx";
import { isPrinting } from "../printing.ts";
import { t } from "../store.ts";
import type { Column } from "./columns.tsx";

/** CSS pixels of a row, as in table.css. */
const rowHeight = 40;

/** Rows drawn beyond what is seen, above and below. */
const spare = 8;

/** Rows that are printed at most. */
const printLimit = 2000;

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly index: CollectionIndex;
  readonly sort: { readonly column: string; readonly isDown: boolean };
  readonly onSort: (column: string) => void;
  readonly keyOf: (row: Row) => string;
  readonly isSelected: (row: Row) => boolean;
  readonly onOpen: (row: Row) => void;
  readonly onHover: (row: Row | undefined) => void;
}

/** A real table of which only the rows in sight are in the page; the rest is height. */
export function Grid<Row>(props: Props<Row>): JSX.Element {
  const { caption, columns, rows, index, sort, onSort, keyOf, isSelected, onOpen, onHover } = props;
  const box = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const height = useSignal(800);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watcher = new ResizeObserver(() => (height.value = element.clientHeight));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  // On paper there is no scrolling; but nobody prints tens of thousands of rows.
  const first = isPrinting.value ? 0 : Math.max(0, Math.floor(top.value / rowHeight) - spare);
  const end = isPrinting.value ? printLimit : Math.ceil((top.value + height.value) / rowHeight) + spare;
  const last = Math.min(rows.length, end);
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const gap = (count: number): JSX.Element | null =>
    count <= 0 ? null : (
      <tr class="gap" aria-hidden="true">
        <td colSpan={columns.length} style={{ height: `${count * rowHeight}px` }} />
      </tr>
    );
  return (
    <div
      class="scroller"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={caption}
      onScroll={(event) => (top.value = event.currentTarget.scrollTop)}
    >
      <table class="grid" aria-rowcount={rows.length + 1}>
        <caption class="unseen">{caption}</caption>
        <colgroup>
          {columns.map(({ name, width }) => (
            <col key={name} style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ name, words, isNumber }) => (
              <th
                key={name}
                scope="col"
                class={isNumber === true ? "number" : ""}
                aria-sort={sort.column === name ? (sort.isDown ? "descending" : "ascending") : undefined}
              >
                <button type="button" onClick={() => onSort(name)}>
                  {t(words)}
                  {sort.column === name && <Icon name={sort.isDown ? "down" : "up"} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap(first)}
          {rows.slice(first, last).map((row, at) => (
            <tr
              key={keyOf(row)}
              aria-rowindex={first + at + 2}
              aria-current={isSelected(row) ? "true" : undefined}
              onMouseEnter={() => onHover(row)}
              onMouseLeave={() => onHover(undefined)}
              onClick={() => onOpen(row)}
            >
              {columns.map((column, place) => (
                <td key={column.name} class={cellClass(column, place)}>
                  {place === 0 ? (
                    <button
                      type="button"
                      class="cell"
                      onClick={(event) => {
                        event.stopPropagation();
                        onOpen(row);
                      }}
                    >
                      {content(column, row, index)}
                    </button>
                  ) : (
                    content(column, row, index)
                  )}
                </td>
              ))}
            </tr>
          ))}
          {gap(isPrinting.value ? 0 : rows.length - last)}
        </tbody>
      </table>
      {rows.length === 0 && (
        <div class="waiting" style={{ height: "auto" }}>
          <p>{t("table.none")}</p>
        </div>
      )}
    </div>
  );
}

function content<Row>(column: Column<Row>, row: Row, index: CollectionIndex): JSX.Element {
  const cell = column.cell?.(row, index) ?? <bdi>{column.value(row, index)}</bdi>;
  return column.name === "to" ? <span class="cell">{cell}</span> : <>{cell}</>;
}

function cellClass<Row>({ isNumber, name }: Column<Row>, place: number): string {
  return [
    isNumber === true && "number",
    place === 0 && "first",
    (name === "sentence" || name === "title") && "quoted",
  ]
    .filter(Boolean)
    .join(" ");
}
