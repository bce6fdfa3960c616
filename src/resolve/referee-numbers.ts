import type { Diagnostic } from "../model/diagnostic.ts";
import { englishDate, englishMonths, isDay } from "../model/english-date.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Verdict } from "../registry/referee.ts";
import type { Registry } from "../registry/registry.ts";
import type { Step } from "./step.ts";

/**
 * Doubts every number that, as the table of sessions tells, cannot exist (`number-impossible`, with what would fit), and
 * the date beside a number that no calendar has (`date-impossible`) or that is not the number's own (`date-disagrees`).
 * The target stays, so that a misprint still leads to what was probably meant.
 */
export const refereeNumbers: Step = (drafts, { registry }) =>
  drafts.map((draft) => {
    if (draft.layer !== "resolution" || draft.doubts.some(({ id }) => judged.has(id))) return draft;
    const { mention } = draft;
    const date = mention.type === "numbered" ? mention.date : undefined;
    const year = mention.type === "numbered" ? (date?.slice(0, 4) ?? mention.year) : undefined;
    const doubts = draft.targets.flatMap(({ id }): readonly Diagnostic[] => {
      const verdict = refereeSymbol(registry, id, year);
      return verdict.type === "impossible"
        ? [
            {
              id: "number-impossible",
              severity: "error",
              message: `There is no ${id}: expected ${verdict.expected}. Check number and year.`,
              candidates: [id],
            },
          ]
        : date === undefined
          ? []
          : dateDoubts(id, date, verdict, registry);
    });
    return doubts.length === 0 ? draft : { ...draft, doubts: [...draft.doubts, ...doubts] };
  });

/** Doubts of earlier steps that say the same. */
const judged: ReadonlySet<string> = new Set(["number-impossible", "date-disagrees", "year-disagrees"]);

function dateDoubts(id: string, date: string, verdict: Verdict, registry: Registry): readonly Diagnostic[] {
  if (!isDay(date))
    return [
      {
        id: "date-impossible",
        severity: "error",
        message: `There is no ${englishDate(date)} in the calendar. Check the date.`,
      },
    ];
  const day = dayOf(id, verdict, registry);
  const own = day === undefined ? monthsOf(id, verdict) : { from: day, to: day };
  return own === undefined || isBetween(date, own)
    ? []
    : [
        {
          id: "date-disagrees",
          severity: "warning",
          message: `${id} is of ${between(own)}, but the text gives ${englishDate(date)}. Check number and date.`,
          candidates: [id],
        },
      ];
}

/** ISO days, or months in their place; both count. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The day of a resolution of the General Assembly by which it adopted an instrument of the registry itself; others were
 * adopted or signed elsewhere, before or after.
 */
function dayOf(symbol: string, verdict: Verdict, registry: Registry): string | undefined {
  const { place: seat = "" } = verdict.type === "possible" ? verdict : {};
  const own = registry
    .adoptedBy(symbol)
    .filter(
      ({ adoptedBy, issuer, kind, place }) =>
        adoptedBy.length === 1 &&
        issuer === "unga" &&
        kind !== "agreement" &&
        place !== undefined &&
        seat.includes(place),
    );
  const days = new Set(own.map(({ adopted }) => adopted));
  const [day] = days;
  return days.size === 1 && day?.length === 10 ? day : undefined;
}

/** First and last month of a regular session, where the table has them; special ones decide on more days than they meet. */
function monthsOf(symbol: string, verdict: Verdict): Days | undefined {
  const { from = "", to = "" } = verdict.type === "possible" && !symbol.includes("S-") ? verdict : {};
  return from.length < 7 || to.length < 7 ? undefined : { from: from.slice(0, 7), to: to.slice(0, 7) };
}

/** True also within thirty days after the end: texts of the last days are issued, and then dated, in the next month. */
function isBetween(date: string, { from, to }: Days): boolean {
  const issued = new Date(Date.parse(date) - 30 * 86_400_000).toISOString();
  return (
    date.slice(0, from.length) >= from &&
    (date.slice(0, to.length) <= to || (to.length === 7 && issued.slice(0, 7) <= to))
  );
}

function between({ from, to }: Days): string {
  return from === to ? dayOrMonth(from) : `${dayOrMonth(from)} to ${dayOrMonth(to)}`;
}

function dayOrMonth(date: string): string {
  return date.length === 7
    ? `${englishMonths[Number(date.slice(5)) - 1] ?? ""} ${date.slice(0, 4)}`
    : englishDate(date);
}
