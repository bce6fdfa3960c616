import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { History, HistoryEvent, HistoryMark } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import { actFamilies } from "../acts.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { withComparison } from "../compare/compare-state.ts";
import { actLegend } from "../export/act-legend.ts";
import { wordMeasure } from "../export/paper.ts";
import { bodyName } from "../names.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { Icon } from "../parts/icons.tsx";
import { PictureButtons } from "../parts/picture-buttons.tsx";
import { Strength } from "../parts/swatch.tsx";
import { choosing, filters, go, t } from "../store.ts";
import { HistoryChart } from "./history-chart.tsx";
import { layoutHistory } from "./history-layout.ts";
import { eventsLabel, markLabel, markName } from "./mark-words.ts";
import { historyPaper, paintHistory } from "./paint-history.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
  readonly history: History;
  /** The line below the title, for pictures. */
  readonly summary: string;
  /** Brings the sentences of a citing work into view. */
  readonly onOpen: (work: string) => void;
}

/** The time axis as wide as its frame, its legend, and the ways on: a comparison, a picture. */
export function ChartSection({ index: all, work, history, summary, onOpen }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { from, to } = filters.value;
  const layout = useMemo(() => {
    const words = {
      markLabel: (mark: HistoryMark) => markLabel(all, mark.work),
      eventsLabel: (events: readonly HistoryEvent[]) => eventsLabel(all, work.id, events),
      measure: wordMeasure("500 11.5px Inter"),
    };
    const span = { first: from, last: to ?? new Date().getFullYear() };
    return layoutHistory(history, Math.max(560, width), span, words);
  }, [all, work.id, history, width, from, to]);
  const laneName = (id: string) =>
    id === "events" ? t("history.own") : id === "unknown" ? t("facet.unknown") : bodyName(all, id);
  const picture = () => {
    const colors = themeColors(networkColorNames);
    const legend = actLegend(colors);
    const partName = (part: HistoryMark["part"]) => t(`part.${part}`);
    return { layout, title: work.title, subtitle: summary, laneName, partName, legend, colors };
  };
  return (
    <section aria-label={t("history.chart")}>
      <div class="history-frame" ref={frame}>
        {width > 0 && (
          <HistoryChart
            layout={layout}
            laneName={laneName}
            markName={(mark) => markName(all, mark)}
            onOpen={onOpen}
            onEvent={choose}
          />
        )}
      </div>
      <p class="small quiet">{t("history.bars")}</p>
      <div class="history-legend small">
        {actFamilies.map((family) => (
          <span key={family}>
            <Strength family={family} /> {t(`act.${family}`)}
          </span>
        ))}
        <span>● {t("part.preamble")}</span>
        <span>■ {t("part.operative")}</span>
        <span>◆ {t("part.other")}</span>
      </div>
      <div class="view-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            go((state) => withComparison(state, work.id));
            choosing.value = "compare";
          }}
        >
          <Icon name="compare" />
          {t("compare.with")}
        </button>
        <PictureButtons
          name={`history-${work.label}`}
          size={() => historyPaper(picture())}
          paint={(pen) => paintHistory(pen, picture())}
        />
      </div>
    </section>
  );
}

/** Width of an element in CSS pixels, 0 until it is drawn. */
function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
