import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { withFilters } from "../state.ts";
import { counts, filters, go, index, t } from "../store.ts";
import { Icon } from "./icons.tsx";

/** Milliseconds that each year stays while playing. */
const beat = 220;

/** Works by year of adoption, with two sliders for the range and a button that plays through the years. */
export function Years(): JSX.Element | null {
  const isPlaying = useSignal(false);
  const numbers = counts.value;
  const dated = index.value?.works.flatMap(({ year }) => year ?? []) ?? [];
  const first = dated.reduce((a, b) => Math.min(a, b), Infinity);
  const last = dated.reduce((a, b) => Math.max(a, b), -Infinity);
  const { from = first, to = last } = filters.value;
  const set = (range: { from: number; to: number }, replace = true): void =>
    go(
      (state) =>
        withFilters(state, {
          from: range.from <= first ? undefined : range.from,
          to: range.to >= last ? undefined : range.to,
        }),
      { replace },
    );
  useEffect(() => {
    if (!isPlaying.value) return undefined;
    const timer = setInterval(() => {
      const { to: now = last } = filters.value;
      if (now >= last) isPlaying.value = false;
      else set({ from, to: nextYear(now) });
    }, beat);
    return () => clearInterval(timer);
  }, [isPlaying.value]);
  if (numbers === undefined || dated.length === 0) return null;
  // Years in which nothing was adopted take no time.
  const nextYear = (now: number): number => {
    const years = dated.filter((year) => year > now);
    return years.length === 0 ? last : Math.min(...years);
  };
  return (
    <section class="facet years" aria-labelledby="facet-years">
      <div class="facet-head">
        <h2 class="heading" id="facet-years">
          {t("facet.years")}
        </h2>
        <button
          type="button"
          class="button icon bare small-icon"
          aria-label={t(isPlaying.value ? "facet.stop" : "facet.play")}
          title={t(isPlaying.value ? "facet.stop" : "facet.cumulative")}
          onClick={() => {
            if (!isPlaying.value && to >= last) set({ from, to: from });
            isPlaying.value = !isPlaying.value;
          }}
        >
          <Icon name={isPlaying.value ? "stop" : "play"} />
        </button>
      </div>
      <Histogram years={numbers.years} first={first} last={last} from={from} to={to} />
      <div class="ranges">
        {(["from", "to"] as const).map((end) => (
          <input
            key={end}
            type="range"
            min={first}
            max={last}
            step="1"
            value={end === "from" ? from : to}
            aria-label={t(`facet.${end}`)}
            onInput={(event) => {
              const year = Number(event.currentTarget.value);
              set(end === "from" ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) });
            }}
          />
        ))}
      </div>
      <div class="ends">
        <span>{from}</span>
        {numbers.undated > 0 && <span>{t("facet.undated", { n: numbers.undated })}</span>}
        <span>{to}</span>
      </div>
    </section>
  );
}

interface HistogramProps {
  readonly years: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** About this many bars; each stands for one, two, five or ten years. */
const bars = 34;

function Histogram({ years, first, last, from, to }: HistogramProps): JSX.Element {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= bars) ?? 200;
  const start = Math.floor(first / step) * step;
  const bins = new Map<number, number>();
  for (const [year, count] of years) {
    const bin = Math.floor((year - start) / step);
    bins.set(bin, (bins.get(bin) ?? 0) + count);
  }
  const number = Math.floor((last - start) / step) + 1;
  const most = Math.max(1, ...bins.values());
  return (
    <svg viewBox={`0 0 ${number * 10} 46`} preserveAspectRatio="none" aria-hidden="true">
      {[...bins].map(([bin, count]) => {
        const year = start + bin * step;
        const isIn = year + step > from && year <= to;
        const height = Math.max(2, 44 * Math.sqrt(count / most));
        return (
          <rect
            key={bin}
            x={bin * 10 + 1}
            y={46 - height}
            width="8"
            height={height}
            rx="1"
            fill={isIn ? "var(--soft)" : "var(--line)"}
          />
        );
      })}
    </svg>
  );
}
