import { dateAt } from "../extract/date-phrase.ts";
import { englishDate } from "../model/english-date.ts";
import { refereeSymbol } from "../registry/referee-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import type { Draft, Step } from "./step.ts";
import { textAround } from "./words-at.ts";

/**
 * Doubts the date right behind a symbol that is none of its years (`date-disagrees`): "A/RES/63/155 of 20 December
 * 2012", which is of 2008. The target stays.
 */
export const refereeSymbolDates: Step = (drafts, { document, registry }) =>
  drafts.map((draft) => {
    const [target] = draft.targets;
    if (draft.mention.type !== "symbol" || target === undefined || draft.doubts.length > 0) return draft;
    const text = textAround(draft, document);
    const date = dateAt(text, draft.span.end, registry)?.date;
    if (date === undefined) return laterThanText(draft, target.id, document.facts.adopted);
    const years = yearsOf(target.id, date.slice(0, 4), registry);
    if (years === undefined) return draft;
    return {
      ...draft,
      doubts: [
        ...draft.doubts,
        {
          id: "date-disagrees",
          severity: "warning",
          message: `${target.id} is of ${years}, but the text gives ${englishDate(date)}. Check symbol and date.`,
          candidates: [target.id],
        },
      ],
    };
  });

/** Doubts a symbol of a year that the text cannot know yet (`number-impossible`): S/PRST/2061/4 in a text of 2016. */
function laterThanText(draft: Draft, symbol: string, adopted: string | undefined): Draft {
  const first = firstYear(symbol);
  if (adopted === undefined || first === undefined || first <= Number(adopted.slice(0, 4)) + 1) return draft;
  const doubt = {
    id: "number-impossible",
    severity: "warning",
    message: `${symbol} would be of ${first}, later than the text that cites it. Check the symbol.`,
    candidates: [symbol],
  } as const;
  return { ...draft, doubts: [...draft.doubts, doubt] };
}

// S/2012/376, E/2003/28, S/PRST/2006/41: the year is part of the symbol.
const byYear = /^(?:S|E|S\/PRST)\/(?<year>(?:19|20)\d\d)\/\d/u;
// A/67/459: the session is.
const bySession = /^A\/(?<session>\d{2,3})\/(?:L\.)?\d/u;

/** The year in a symbol, or that in which its session opened; undefined where it has neither. */
function firstYear(symbol: string): number | undefined {
  const year = byYear.exec(symbol)?.groups?.year;
  if (year !== undefined) return Number(year);
  const session = Number(bySession.exec(symbol)?.groups?.session ?? 0);
  return session >= 31 ? 1945 + session : undefined;
}

/** The years of a symbol in words where the given one is none of them; else undefined. */
function yearsOf(symbol: string, year: string, registry: Registry): string | undefined {
  const own = byYear.exec(symbol)?.groups?.year;
  // A letter of December can be circulated under the next year's symbol.
  if (own !== undefined) return Math.abs(Number(own) - Number(year)) <= 1 ? undefined : own;
  const first = firstYear(symbol);
  if (first !== undefined) {
    return Number(year) >= first - 1 && Number(year) <= first + 1 ? undefined : `${first}–${first + 1}`;
  }
  const verdict = refereeSymbol(registry, symbol, year);
  return verdict.type === "impossible"
    ? verdict.expected.replace(/^a year from (\d+) to (\d+), .*$/u, "$1–$2")
    : undefined;
}
