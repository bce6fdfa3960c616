import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { choose, showEvidence } from "../actions.ts";
import { actFamily } from "../acts.ts";
import { isCitation, type CollectionIndex } from "../collection-index.ts";
import { isShown, withFilters } from "../state.ts";
import { filters, go, hovered, index, state, t, visible } from "../store.ts";
import { citationColumns, workColumns, type CitationRow, type Column } from "./columns.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { Grid } from "./grid.tsx";
import { useTurns } from "../use-turns.ts";
import { useSorted } from "./use-sorted.ts";

/** One list for all times, so that a table without rows is not sorted again and again. */
const none: readonly never[] = [];

/** Works and citations as tables: the whole of the network for keyboard and screen reader. */
export function TableView(): JSX.Element {
  const { list } = state.value;
  return (
    <div class="table-view">
      <div class="table-bar">
        <div class="segments">
          {(["works", "citations"] as const).map((name) => (
            <button key={name} type="button" aria-pressed={list === name} onClick={() => go({ list: name })}>
              {t(`table.${name}`)}
            </button>
          ))}
        </div>
        <input
          class="field"
          type="search"
          dir="auto"
          aria-label={t("table.filter")}
          placeholder={t("table.filter")}
          value={filters.value.words}
          onInput={(event) => {
            const words = event.currentTarget.value;
            go((state) => withFilters(state, { words }), { replace: true });
          }}
        />
        <span class="spacer" />
        {list === "works" ? (
          <ColumnChoice list="works" columns={workColumns} />
        ) : (
          <ColumnChoice list="citations" columns={citationColumns} />
        )}
      </div>
      {list === "works" ? <Works /> : <Citations />}
    </div>
  );
}

function Works(): JSX.Element {
  const all = index.value;
  const now = visible.value;
  const columns = chosenColumns("works", workColumns);
  const sort = sortOf("works", "citedBy", true);
  const sorted = useSorted(all?.works ?? none, workColumns, sort, all);
  const rows = useMemo(() => sorted.filter((work) => now?.works.has(work.id)), [sorted, now]);
  if (all === undefined) return <></>;
  return (
    <Grid
      caption={t("table.caption.works")}
      columns={columns}
      rows={rows}
      index={all}
      sort={sort}
      onSort={(column) => setSort("works", column, sort)}
      keyOf={(work) => work.id}
      isSelected={(work) => state.value.selection === work.id}
      onOpen={(work) => choose(work.id)}
      onHover={(work) => (hovered.value = work?.id)}
    />
  );
}

function Citations(): JSX.Element {
  const all = index.value;
  const now = visible.value;
  const columns = chosenColumns("citations", citationColumns);
  const sort = sortOf("citations", "from", false);
  // The works leave the page first, then come the citations: there may be many thousands.
  const turn = useTurns(1);
  const found = useMemo(() => (turn === 0 ? none : citationsOf(all)), [all, turn]);
  const sorted = useSorted(found, citationColumns, sort, all);
  const rows = useMemo(() => {
    // An edge is shown for one of its mentions; the table shows only those under the acts that are chosen.
    const { act } = filters.value.facets;
    const edges = new Set(now?.edges);
    return sorted.filter(
      ({ edge, evidence }) => edges.has(edge) && isShown(act, actFamily(evidence.actEnglish)),
    );
  }, [sorted, now]);
  if (all === undefined || turn === 0) return <></>;
  return (
    <Grid
      caption={t("table.caption.citations")}
      columns={columns}
      rows={rows}
      index={all}
      sort={sort}
      onSort={(column) => setSort("citations", column, sort)}
      keyOf={({ number, edge }) => `${number} ${edge.to}`}
      isSelected={({ edge }) => state.value.selection === edge.to || state.value.selection === edge.key}
      onOpen={({ number, edge }) => showEvidence(number, edge.to)}
      onHover={() => undefined}
    />
  );
}

/** Every mention of every citation as a row. */
function citationsOf(index: CollectionIndex | undefined): readonly CitationRow[] {
  if (index === undefined) return none;
  const rows: CitationRow[] = [];
  for (const edge of index.edges) {
    if (!isCitation(edge)) continue;
    for (const number of edge.evidence) {
      const evidence = index.evidence[number];
      if (evidence !== undefined) rows.push({ number, evidence, edge });
    }
  }
  return rows;
}

/** Columns that the address names, else the usual ones; on a narrow window the first and the numbers. */
function chosenColumns<Row>(list: string, columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const named = state.value.options["table.columns"]?.split(",");
  const own = named?.filter((name) => name.startsWith(`${list}.`)).map((name) => name.slice(list.length + 1));
  if (own !== undefined && own.length > 0) return columns.filter((column) => own.includes(column.name));
  const usual = columns.filter((column) => column.isUsual);
  if (!matchMedia("(max-width: 600px)").matches) return usual;
  return list === "works"
    ? usual.filter((column) => ["label", "year", "citedBy"].includes(column.name))
    : usual.filter((column) => ["from", "act", "to"].includes(column.name));
}

export interface Sort {
  readonly column: string;
  readonly isDown: boolean;
}

function sortOf(list: string, standard: string, isDown: boolean): Sort {
  const text = state.value.options[`table.${list}Sort`];
  return text === undefined
    ? { column: standard, isDown }
    : { column: text.replace(/-$/, ""), isDown: text.endsWith("-") };
}

function setSort(list: string, column: string, before: Sort): void {
  const isDown = before.column === column ? !before.isDown : false;
  go(
    (state) => ({
      ...state,
      options: { ...state.options, [`table.${list}Sort`]: `${column}${isDown ? "-" : ""}` },
    }),
    { replace: true },
  );
}
