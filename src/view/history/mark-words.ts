import type { HistoryEvent, HistoryMark } from "../../graph/history-of.ts";
import type { CollectionIndex } from "../collection-index.ts";
import { dateText } from "../dates.ts";
import { shortName } from "../names.ts";
import { state, t } from "../store.ts";

/** "IPU 145 · Kigali", "A/RES/67/193". */
export function markLabel(all: CollectionIndex, work: string): string {
  const node = all.work(work);
  const assembly = /^ipu\/(?<number>\d+)\//.exec(work)?.groups?.number;
  if (node === undefined || assembly === undefined) return shortName(all, work);
  const place = node.place ?? all.work(`ipu-assembly-${assembly}`)?.place;
  return `IPU ${assembly}${place === undefined ? "" : ` · ${place}`}`;
}

/** What is printed beside the mark comes first, so that people who speak to the page can name it as they see it. */
export function markName(all: CollectionIndex, mark: HistoryMark): string {
  const node = all.work(mark.work);
  return [
    `${markLabel(all, mark.work)}: ${node?.title ?? mark.work}`,
    markDate(mark),
    mark.act,
    t(`part.${mark.part}`),
    t("count.mentions", { n: mark.weight }),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "15 October 2022", "2010"; empty if unknown. */
export function markDate({ date, year }: Pick<HistoryMark, "date" | "year">): string {
  return date === undefined ? String(year ?? "") : dateText(date, state.value.interfaceLanguage);
}

/** "104 texts of 2019", "30 texts of 2019–2020". */
export function stackLabel(marks: readonly HistoryMark[]): string {
  const years = marks.flatMap(({ year }) => year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const when = first === last ? String(first) : `${first}–${last}`;
  const count = t("count.texts", { n: marks.length });
  return years.length === 0 ? count : t("history.stack", { count, years: when });
}

/** What happened on one day: "Adopted · Protocols: Migrant Smuggling Protocol, Palermo Protocol". */
export function eventsLabel(all: CollectionIndex, id: string, events: readonly HistoryEvent[]): string {
  const own = events.filter(({ work }) => work === id).map(({ type }) => t(`event.${type}`));
  const others = (["protocol", "amendment"] as const).flatMap((type) => {
    const names = events
      .filter((event) => event.type === type && event.work !== id)
      .map(({ work }) => shortName(all, work));
    return names.length === 0 ? [] : [`${t(`event.${type}`, { n: names.length })}: ${names.join(", ")}`];
  });
  return [...own, ...others].join(" · ");
}
