import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type History, historyOf } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { fractionalYear } from "../dates.ts";
import { passesActs } from "../filters.ts";
import { shortName, titleOf } from "../names.ts";
import { Swatch } from "../parts/swatch.tsx";
import { WorkList } from "../parts/work-list.tsx";
import type { Filters } from "../state.ts";
import { filters, hasEvidence, index, state, t, visible } from "../store.ts";
import { useTurns } from "../use-turns.ts";
import { ChartSection } from "./chart-section.tsx";
import { LineageLists } from "./lineage-lists.tsx";
import { Sentences } from "./sentences.tsx";

/** How a work or body has been cited over time; without a selection, what to choose. */
export function HistoryView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const { selection = "" } = state.value;
  // A citation is selected by the keys of its ends: the history is that of the cited work.
  const work = all.work(selection) ?? all.work(all.edge(selection)?.to ?? "");
  if (work === undefined)
    return (
      <WorkList index={all} title={t("history.choose")} words={t("history.chooseWhy")} onChoose={choose} />
    );
  return <WorkHistory key={work.id} index={all} work={work} />;
}

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
}

function WorkHistory({ index: all, work }: Props): JSX.Element {
  // The head first, then the counting, the chart, and what stands below it: each in a turn of its own.
  const turn = useTurns(4);
  const isCounting = turn > 0 && hasEvidence.value;
  const whole = useMemo(
    () => (isCounting ? historyOf(all, all.evidence, work.id) : undefined),
    [all, work.id, isCounting],
  );
  const shown = visible.value?.works;
  const chosen = filters.value;
  const history = useMemo(
    () =>
      whole &&
      shown &&
      within(
        whole,
        (from) => {
          const edge = all.edge(`${from}|cites|${work.id}`) ?? all.edge(`${from}|mentions|${work.id}`);
          return shown.has(from) && edge !== undefined && passesActs(edge, chosen);
        },
        chosen,
      ),
    [whole, shown, chosen],
  );
  // The sentences below the chart that a mark leads to.
  const [wanted, setWanted] = useState<{ readonly work: string }>();
  return (
    <article class="history-view">
      <div class="view-head">
        <p class="view-kind">
          <Swatch kind={work.category} ring={work.inCollection} />
          {t("history.title")}
        </p>
        <h2 class="view-title">
          <bdi>{titleOf(work)}</bdi>
        </h2>
        {history && <Summary index={all} history={history} />}
      </div>
      {history === undefined || turn < 2 ? (
        <p class="waiting">{t("panel.loading")}</p>
      ) : history.marks.length === 0 ? (
        <p class="empty">{t(whole?.marks.length === 0 ? "history.none" : "history.filtered")}</p>
      ) : (
        <ChartSection
          index={all}
          work={work}
          history={history}
          summary={summaryOf(all, history)}
          onOpen={(id) => setWanted({ work: id })}
        />
      )}
      {turn > 2 && <LineageLists index={all} work={work} />}
      {turn > 3 && history !== undefined && history.marks.length > 0 && (
        <Sentences index={all} history={history} wanted={wanted} />
      )}
    </article>
  );
}

/** The part of a history that the filters let through. */
function within(
  history: History,
  passes: (work: string) => boolean,
  { from = -Infinity, to = Infinity }: Filters,
): History {
  const marks = history.marks.filter(({ work }) => passes(work));
  const lanes = new Set(marks.map(({ lane }) => lane));
  const years = new Map<number | undefined, number>();
  for (const { year } of marks) years.set(year, (years.get(year) ?? 0) + 1);
  return {
    ...history,
    events: history.events.filter(({ date }) => {
      const year = Math.floor(fractionalYear(date));
      return from <= year && year <= to;
    }),
    marks,
    lanes: history.lanes.filter((lane) => lanes.has(lane)),
    perYear: history.perYear.map(({ year }) => ({ year, count: years.get(year) ?? 0 })),
  };
}

/** First and last cited, and the works cited with it most often, each a way to it. */
function Summary({
  index: all,
  history,
}: {
  readonly index: CollectionIndex;
  readonly history: History;
}): JSX.Element {
  const often = history.mostOftenWith.slice(0, 3);
  const [before, after] = t("history.with", { names: "\n" }).split("\n");
  return (
    <p class="quiet">
      {spanOf(history)}
      {often.length > 0 && (
        <>
          {spanOf(history) === "" ? "" : " · "}
          {before}
          {often.map(({ id, both, of }, at) => (
            <>
              {at > 0 && ", "}
              <button
                key={id}
                type="button"
                class="link"
                title={all.work(id)?.title}
                onClick={() => choose(id)}
              >
                <bdi>{shortName(all, id)}</bdi>
              </button>{" "}
              {t("history.share", { both, of })}
            </>
          ))}
          {after}
        </>
      )}
    </p>
  );
}

/** The same in words alone, for pictures. */
function summaryOf(all: CollectionIndex, history: History): string {
  const often = history.mostOftenWith
    .slice(0, 3)
    .map(({ id, both, of }) => `${shortName(all, id)} ${t("history.share", { both, of })}`);
  return [spanOf(history), often.length > 0 ? t("history.with", { names: often.join(", ") }) : ""]
    .filter(Boolean)
    .join(" · ");
}

function spanOf({ marks }: History): string {
  const years = marks.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return "";
  return t("history.span", { first: String(Math.min(...years)), last: String(Math.max(...years)) });
}
