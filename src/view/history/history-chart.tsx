import type { JSX } from "preact";
import { dateText } from "../dates.ts";
import { hovered, state, t } from "../store.ts";
import { chart } from "./chart.ts";
import type { HistoryLayout, PlacedEvent } from "./history-layout.ts";
import { MarkStack } from "./mark-stack.tsx";
import type { PlacedMark } from "./place-marks.ts";

interface Props {
  readonly layout: HistoryLayout;
  readonly markName: (mark: PlacedMark) => string;
  readonly onOpen: (work: string) => void;
  /** Opens another work that an event is about: a protocol, an amendment. */
  readonly onEvent: (work: string) => void;
}

/** The time axis with its lanes; every mark is a button that leads to its sentences. */
export function HistoryChart({ layout, markName, onOpen, onEvent }: Props): JSX.Element {
  const { width, height, axisY } = layout;
  const byWork = new Map(layout.marks.map((mark) => [mark.work, mark]));
  return (
    <svg
      class="history-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t("history.chart")}
    >
      <g aria-hidden="true">
        {layout.ticks.map(({ year, x }) => (
          <g key={year}>
            <line class="rule" x1={x} x2={x} y1={chart.top} y2={axisY} />
            <text class="tick" x={x} y={axisY + 16}>
              {year}
            </text>
          </g>
        ))}
        {layout.lanes.map(({ id, name, bottom }) => (
          <g key={id}>
            <line class="rule" x1={0} x2={width} y1={bottom} y2={bottom} />
            <text class="lane">
              {name.map(({ words, y }) => (
                <tspan key={y} x={0} y={y}>
                  {words}
                </tspan>
              ))}
            </text>
          </g>
        ))}
        {layout.gaps.map(({ years, from, to }) => (
          <g key={from}>
            <line class="gap" x1={from} x2={to} y1={axisY + chart.axis + 8} y2={axisY + chart.axis + 8} />
            {to - from > 170 && (
              <text class="tick" x={(from + to) / 2} y={axisY + chart.axis + 24}>
                {t("history.gap", { n: years })}
              </text>
            )}
          </g>
        ))}
        {layout.bars.map((bar) => (
          <g key={bar.year}>
            <rect class="bar" x={bar.x} y={axisY + chart.axis} width={bar.width} height={bar.height} />
            {bar.label !== undefined && (
              <text class="tick" x={bar.x + bar.width / 2} y={axisY + chart.axis + bar.height + 13}>
                {bar.label}
              </text>
            )}
          </g>
        ))}
      </g>
      {layout.events.map((event) => (
        <Event key={event.name} event={event} onEvent={onEvent} />
      ))}
      {layout.marks
        .filter(({ isStacked }) => isStacked !== true)
        .map((mark) => (
          <Mark key={mark.work} mark={mark} name={markName(mark)} onOpen={onOpen} />
        ))}
      {layout.stacks.map((stack) => (
        <MarkStack key={stack.works[0]} stack={stack}>
          {(work, tabindex) => {
            const mark = byWork.get(work)!;
            return <Mark key={work} mark={mark} name={markName(mark)} tabindex={tabindex} onOpen={onOpen} />;
          }}
        </MarkStack>
      ))}
    </svg>
  );
}

/** What happened to the work itself; a protocol or amendment leads to its own page. */
function Event({
  event: { x, y, name, label, events },
  onEvent,
}: {
  readonly event: PlacedEvent;
  readonly onEvent: (work: string) => void;
}): JSX.Element {
  const other = events.find(({ type }) => type === "protocol" || type === "amendment")?.work;
  const words = [dateText(events[0]?.date ?? "", state.value.interfaceLanguage), name].join(": ");
  return (
    <g
      class={other === undefined ? "happening" : "happening leads"}
      transform={`translate(${x} ${y})`}
      aria-label={words}
      {...(other === undefined ? { role: "img" } : { ...buttonOf(() => onEvent(other)) })}
    >
      <title>{words}</title>
      <circle class="target" r={12} />
      <path class="event" d="M0 -6L6 0L0 6L-6 0Z" />
      <text x={11} y={4} aria-hidden="true">
        {label}
      </text>
    </g>
  );
}

/** What makes a drawn thing a button, by mouse and by keyboard. */
function buttonOf(onPress: () => void, tabindex = 0) {
  return {
    role: "button" as const,
    // In small letters: SVG knows no other.
    tabindex,
    onClick: onPress,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress();
    },
  };
}

interface MarkProps {
  readonly mark: PlacedMark;
  readonly name: string;
  /** -1 for a mark that arrow keys reach. */
  readonly tabindex?: number;
  readonly onOpen: (work: string) => void;
}

function Mark({ mark, name, tabindex = 0, onOpen }: MarkProps): JSX.Element {
  const { x, y, radius, label, side, part, strength, work, isStacked = false } = mark;
  const away = radius + 6;
  return (
    <g
      class={`mark strength-${strength}${hovered.value === work ? " on" : ""}`}
      {...buttonOf(() => onOpen(work), tabindex)}
      aria-label={name}
      data-work={work}
      transform={`translate(${x} ${y})`}
      onPointerEnter={() => (hovered.value = work)}
      onPointerLeave={() => (hovered.value = undefined)}
    >
      <title>{name}</title>
      {/* A target of 24 pixels, however small the mark; in a stack all that its neighbours leave. */}
      <circle class="target" r={isStacked ? chart.dense / 2 : Math.max(12, radius)} />
      {part === "operative" ? (
        <rect x={-radius * 0.9} y={-radius * 0.9} width={radius * 1.8} height={radius * 1.8} rx={1.5} />
      ) : part === "preamble" ? (
        <circle r={radius} />
      ) : (
        <path d={`M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`} />
      )}
      {label !== undefined && (
        <text x={side === "left" ? -away : away} y={4} text-anchor={side === "left" ? "end" : "start"}>
          {label}
        </text>
      )}
    </g>
  );
}
