import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { History, HistoryEvent, HistoryMark } from "../../graph/history-of.ts";
import { choose } from "../actions.ts";
import type { CollectionIndex, Work } from "../collection-index.ts";
import { CompareButton } from "../compare/compare-button.tsx";
import { pictureLegend } from "../export/picture-legend.ts";
import { wordMeasure } from "../export/paper.ts";
import { bodyName, titleOf } from "../names.ts";
import { networkColorNames, themeColors } from "../network/theme-colors.ts";
import { ActLegend } from "../parts/act-legend.tsx";
import { PictureButtons } from "../parts/picture-buttons.tsx";
import { filters, interfaceLanguage, t } from "../store.ts";
import { HistoryChart } from "./history-chart.tsx";
import { type HistoryLayout, layoutHistory } from "./history-layout.ts";
import { eventsLabel, markLabel, markName, stackLabel } from "./mark-words.ts";
import { type HistoryPicture, historyPaper, paintHistory } from "./paint-history.ts";

interface Props {
  readonly index: CollectionIndex;
  readonly work: Work;
  readonly history: History;
  /** The line below the title, for pictures. */
  readonly summary: string;
  /** Brings the sentences of a citing work into view. */
  readonly onOpen: (work: string) => void;
}

/** CSS pixels: a narrower chart would show nothing, and a narrower picture would be of no use in a paper. */
const leastWidth = 300;
const pictureWidth = 720;

/** The time axis as wide as its frame, its legend, and the ways on: a comparison, a picture. */
export function ChartSection({ index: all, work, history, summary, onOpen }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { from, to } = filters.value;
  const own = t(work.layer === "body" ? "history.ownBody" : "history.own");
  const layoutIn = (room: number): HistoryLayout => {
    const words = {
      laneName: (id: string) => (id === "events" ? own : laneName(all, id)),
      markLabel: (mark: HistoryMark) => markLabel(all, mark.work),
      eventsLabel: (events: readonly HistoryEvent[]) => eventsLabel(all, work.id, events),
      stackLabel: (marks: readonly HistoryMark[]) => stackLabel(marks),
      measure: wordMeasure("500 11.5px Inter"),
    };
    const span = { first: from, last: to ?? new Date().getFullYear() };
    return layoutHistory(history, room, span, words);
  };
  const layout = useMemo(
    () => layoutIn(Math.max(leastWidth, width)),
    [all, work.id, history, width, from, to, interfaceLanguage.value],
  );
  const picture = (): HistoryPicture => {
    const colors = themeColors(networkColorNames);
    return {
      layout: layoutIn(Math.max(pictureWidth, width)),
      title: titleOf(work),
      subtitle: summary,
      partName: (part) => t(`part.${part}`),
      legend: pictureLegend(colors),
      colors,
    };
  };
  return (
    <section aria-label={t("history.chart")}>
      <div class="history-frame" ref={frame}>
        {width > 0 && (
          <HistoryChart
            layout={layout}
            markName={(mark) => markName(all, mark)}
            onOpen={onOpen}
            onEvent={choose}
          />
        )}
      </div>
      <p class="small quiet">
        {t("history.bars")}
        {layout.stacks.length > 0 && ` ${t("history.stacks")}`}
      </p>
      <ActLegend>
        <span>● {t("part.preamble")}</span>
        <span>■ {t("part.operative")}</span>
        <span>◆ {t("part.other")}</span>
      </ActLegend>
      <div class="view-actions">
        <CompareButton work={work.id} />
        <PictureButtons
          name={`history-${work.label}`}
          size={() => historyPaper(picture())}
          paint={(pen) => paintHistory(pen, picture())}
        />
      </div>
    </section>
  );
}

function laneName(all: CollectionIndex, id: string): string {
  return id === "unknown" ? t("facet.unknown") : bodyName(all, id);
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
