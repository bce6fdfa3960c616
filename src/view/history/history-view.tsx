import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type History, type HistoryEvent, type HistoryMark, historyOf } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import { actFamilies } from "../acts.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { dateText } from "../dates.ts";
import { actLegend } from "../export/act-legend.ts";
import { wordMeasure } from "../export/paper.ts";
import { bodyName, shortName } from "../names.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { PictureButtons } from "../parts/picture-buttons.tsx";
import { Strength, Swatch } from "../parts/swatch.tsx";
import { WorkList } from "../parts/work-list.tsx";
import { choosing, hasEvidence, index, state, t, visible } from "../store.ts";
import { HistoryChart } from "./history-chart.tsx";
import { chart, layoutHistory } from "./history-layout.ts";
import { LineageLists } from "./lineage-lists.tsx";
import { historyPaper, paintHistory } from "./paint-history.ts";
import { Sentences } from "./sentences.tsx";

/** How a work or body has been cited over time; without a selection, what to choose. */
export function HistoryView(): JSX.Element | null {
  const all = index.value;
  if (all === undefined) return null;
  const work = all.work(state.value.selection ?? "");
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
  const shown = visible.value?.works;
  const whole = useMemo(
    () => (hasEvidence.value ? historyOf(all, all.evidence, work.id) : undefined),
    [all, work.id],
  );
  const history = useMemo(() => (whole && shown ? within(whole, shown) : undefined), [whole, shown]);
  if (history === undefined) return <p class="waiting">{t("panel.loading")}</p>;
  return (
    <article class="history-view">
      <div class="view-head">
        <p class="panel-top">
          <Swatch kind={work.category} ring={work.inCollection} />
          {t("history.title")}
        </p>
        <h2 class="view-title">
          <bdi>{work.title}</bdi>
        </h2>
        <p class="quiet">{summaryOf(all, history)}</p>
      </div>
      {history.marks.length === 0 ? (
        <p class="empty">{t(whole?.marks.length === 0 ? "history.none" : "history.filtered")}</p>
      ) : (
        <Chart index={all} work={work} history={history} />
      )}
      <LineageLists index={all} work={work} />
      {history.marks.length > 0 && <Sentences index={all} history={history} />}
    </article>
  );
}

/** The part of a history that the filters let through. */
function within(history: History, shown: ReadonlySet<string>): History {
  const marks = history.marks.filter(({ work }) => shown.has(work));
  const lanes = history.lanes.filter((lane) => marks.some((mark) => mark.lane === lane));
  const perYear = history.perYear.map(({ year }) => ({
    year,
    count: marks.filter((mark) => mark.year === year).length,
  }));
  return { ...history, marks, lanes, perYear };
}

function summaryOf(all: CollectionIndex, { marks, mostOftenWith }: History): string {
  const years = marks.flatMap(({ year }) => year ?? []);
  const often = mostOftenWith
    .slice(0, 3)
    .map(({ id, both, of }) => t("history.often", { name: shortName(all, id), both, of }));
  return [
    ...(years.length > 0
      ? [t("history.span", { first: String(Math.min(...years)), last: String(Math.max(...years)) })]
      : []),
    ...(often.length > 0 ? [t("history.with", { names: often.join(", ") })] : []),
  ].join(" · ");
}

function Chart({ index: all, work, history }: Props & { readonly history: History }): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const words = {
    markLabel: (mark: HistoryMark) => markLabel(all, mark),
    eventLabel: (event: HistoryEvent) => eventLabel(all, work.id, event),
    measure: wordMeasure("500 11.5px Inter"),
  };
  const layout = layoutHistory(history, Math.max(560, width), new Date().getFullYear() + 1, words);
  const laneName = (id: string) =>
    id === "events" ? t("history.own") : id === "unknown" ? t("facet.unknown") : bodyName(all, id);
  const picture = () => {
    const colors = themeColors(networkColorNames);
    const legend = actLegend(colors);
    return { layout, title: work.title, subtitle: summaryOf(all, history), laneName, legend, colors };
  };
  return (
    <section aria-label={t("history.chart")}>
      <div class="history-frame" ref={frame}>
        {width > 0 && (
          <HistoryChart
            layout={layout}
            laneName={laneName}
            markName={(mark) => markName(all, mark)}
            onOpen={(id) => document.getElementById(`sentences-${id}`)?.focus()}
          />
        )}
      </div>
      <div class="history-legend small">
        {actFamilies.map((family) => (
          <span key={family}>
            <Strength family={family} /> {t(`act.${family}`)}
          </span>
        ))}
        <span>● {t("part.preamble")}</span>
        <span>■ {t("part.operative")}</span>
        <span>◆ {t("part.other")}</span>
        <span class="spacer" />
        <button
          type="button"
          class="button"
          aria-pressed={choosing.value === "compare"}
          onClick={() => (choosing.value = choosing.value === "compare" ? undefined : "compare")}
        >
          {t("compare.with")}
        </button>
        <PictureButtons
          name={`history-${work.label}`}
          size={() => historyPaper(picture())}
          paint={(pen) => paintHistory(pen, picture())}
        />
      </div>
      <p class="small quiet" style={{ paddingInlineStart: `${chart.left + 12}px` }}>
        {t("history.bars")}
      </p>
    </section>
  );
}

/** "IPU 145 · Kigali", "A/RES/67/193". */
function markLabel(all: CollectionIndex, { work }: HistoryMark): string {
  const node = all.work(work);
  const assembly = /^ipu\/(?<number>\d+)\//.exec(work)?.groups?.number;
  if (node === undefined || assembly === undefined) return shortName(all, work);
  const place = node.place ?? all.work(`ipu-assembly-${assembly}`)?.place;
  return `IPU ${assembly}${place === undefined ? "" : ` · ${place}`}`;
}

/** What is printed beside the mark comes first, so that people who speak to the page can name it as they see it. */
function markName(all: CollectionIndex, mark: HistoryMark): string {
  const node = all.work(mark.work);
  const date =
    mark.date === undefined ? (mark.year ?? "") : dateText(mark.date, state.value.interfaceLanguage);
  return [
    `${markLabel(all, mark)}: ${node?.title ?? mark.work}`,
    date,
    mark.act,
    t(`part.${mark.part}`),
    t("count.mentions", { n: mark.weight }),
  ]
    .filter(Boolean)
    .join(", ");
}

function eventLabel(all: CollectionIndex, id: string, { type, work }: HistoryEvent): string {
  return work === id ? t(`event.${type}`) : `${t(`event.${type}`)}: ${shortName(all, work)}`;
}
