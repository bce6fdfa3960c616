import { oncePer } from "../model/once-per.ts";
import type { Numbered } from "./referee.ts";
import { referee, type Verdict } from "./referee.ts";
import type { Registry } from "./registry.ts";

/**
 * The verdict on the number that an official symbol holds, e.g. `impossible` for `S/RES/1373(2003)`, which is of 2001.
 * @param year Four digits that the text gives beside it.
 */
export function refereeSymbol(registry: Registry, symbol: string, year?: string): Verdict {
  const known = verdicts(registry);
  const key = `${symbol} ${year ?? ""}`;
  let verdict = known.get(key);
  if (verdict === undefined) known.set(key, (verdict = judge(registry, symbol, year)));
  return verdict;
}

/** Texts cite the same numbers again and again: each is judged once. */
const verdicts = oncePer<Registry, Map<string, Verdict>>(() => new Map());

function judge(registry: Registry, symbol: string, year: string | undefined): Verdict {
  const numbered = numberedOf(registry, symbol);
  if (numbered === undefined) return { type: "unknown" };
  return referee(registry, { ...numbered, year: numbered.year ?? year });
}

// WHA66.22, UNEP/EA.4/RES.10
const dotted = /^(?<series>WHA|UNEP\/EA\.)(?<session>\d+)(?:\/RES)?\.(?<number>\d+)$/u;
// A/RES/67/193, A/RES/S-20/4E, E/RES/2012/12, A/DEC/74/550
const slashed =
  /^(?<series>[A-Z][A-Z0-9./]*)\/(?<kind>RES|DEC)\/(?<session>(?:E?S-)?\d+)\/(?<number>\d+)[A-Z]?$/u;
// A/RES/217(III)A, E/RES/1503(XLVIII), A/RES/1874(S-IV)
const roman = /^(?<series>[A-Z][A-Z0-9./]*)\/RES\/(?<number>\d+)\((?<session>(?:E?S-)?[IVXLC]+)\)[A-Z]?$/u;
// S/RES/1373(2001)
const yearly = /^(?<series>S)\/RES\/(?<number>\d+)\((?<year>\d{4})\)$/u;

function numberedOf(registry: Registry, symbol: string): Numbered | undefined {
  const parts = [dotted, slashed, roman, yearly].map((form) => form.exec(symbol)?.groups).find(Boolean);
  const { series = "", session, number, year, kind } = parts ?? {};
  const body = bodiesBySeries(registry).get(series.replace(/\.$/u, ""));
  if (body === undefined) return undefined;
  // Decisions are numbered apart from resolutions; only their session can be judged.
  return { body, session, year, number: kind === "DEC" ? 1 : Number(number) };
}

/** By the series of their resolutions; the first body of a series has it. */
const bodiesBySeries = oncePer(({ bodies }: Registry) => {
  const rows = [...bodies.values()].flatMap(({ id, series: [first] }) =>
    first === undefined ? [] : [[first, id] as const, [first.replace(/\/RES$/u, ""), id] as const],
  );
  return new Map(rows.toReversed());
});
