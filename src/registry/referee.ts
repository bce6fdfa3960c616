import { oncePerPair } from "../model/once-per.ts";
import type { Registry, Session } from "./registry.ts";
import { sessionKey } from "./session-key.ts";

/** A resolution or decision as a text numbers it. */
export interface Numbered {
  /** Registry id of the body: `unga`, `unsc`, `ecosoc`, `hrc`. */
  readonly body: string;
  /** `67`, `S-20`, `XXV`, a year for organs that count by year; absent for running numbers. */
  readonly session?: string | undefined;
  readonly number: number;
  /** Four digits, where the text gives a year. */
  readonly year?: string | undefined;
}

/** `possible`: with place and dates of the session that adopted it, as exact as known; `unknown`: the tables cannot tell. */
export type Verdict =
  | { readonly type: "possible"; readonly place?: string; readonly from?: string; readonly to?: string }
  | { readonly type: "impossible"; readonly expected: string }
  | { readonly type: "unknown" };

/** Whether this number can exist for this body and year, and which dates it implies. */
export function referee(registry: Registry, wanted: Numbered): Verdict {
  const sessions = countedSessions(registry, wanted.body);
  if (sessions.length === 0) return { type: "unknown" };
  if (wanted.number < 1) return { type: "impossible", expected: "a number from 1" };
  return wanted.session === undefined ? byRunningNumber(sessions, wanted) : bySession(sessions, wanted);
}

/**
 * The session is not written: the years of the Security Council, one after another, hold the number. A number above
 * the last known one may be of each year whose own last number is not known, and of years that no row tells yet.
 */
function byRunningNumber(sessions: readonly Counted[], { number, year }: Numbered): Verdict {
  const holders = sessions.filter(
    (counted) => counted.running && isYear(counted.session) && isWithin(number, counted),
  );
  const [first, last] = [holders[0], holders.at(-1)];
  if (first === undefined || last === undefined) return { type: "unknown" };
  const isOpen = last.highest === Infinity;
  if (year === undefined)
    return datesOf({ start: first.session.start, end: isOpen ? undefined : last.session.end });
  const holder = holders.find(({ session }) => session.session === year);
  if (holder !== undefined) return datesOf(holder.session);
  if (isOpen && year > last.session.session) return { type: "unknown" };
  // Years without a known end hold all that is too high: then what the year holds tells more.
  const written = isOpen ? sessions.find(({ session }) => session.session === year) : undefined;
  return {
    type: "impossible",
    expected:
      written === undefined
        ? `${number} (${first.session.session}), the year of that number`
        : `a number ${spoken(written)} in ${year}`,
  };
}

function bySession(sessions: readonly Counted[], wanted: Numbered): Verdict {
  const key = sessionKey(wanted.session ?? "");
  const counted = sessions.find(({ session }) => sessionKey(session.session) === key);
  if (counted === undefined) return { type: "unknown" };
  const { session } = counted;
  if (!isWithin(wanted.number, counted))
    return { type: "impossible", expected: `a number ${spoken(counted)} in session ${session.session}` };
  const { start, end = isYear(session) ? start : undefined } = session;
  const first = Number(start?.slice(0, 4) ?? 0);
  // Texts adopted in December are issued, and then dated, in January: UNEP/EA.3/RES.10 of 30 January 2018.
  const last = Number(end?.slice(0, 4) ?? Infinity) + (end?.slice(5, 7) === "12" ? 1 : 0);
  const year = Number(wanted.year ?? first);
  return year < first || year > last
    ? {
        type: "impossible",
        expected: `a year from ${first} to ${last}, those of session ${session.session}`,
      }
    : datesOf(session);
}

/** A session with the numbers that it can have. */
interface Counted {
  readonly session: Session;
  /** Its numbers go on where those of the session before it ended: Roman sessions, years of the Security Council. */
  readonly running: boolean;
  readonly lowest: number;
  readonly highest: number;
}

const countedSessions = oncePerPair((registry: Registry, body: string): readonly Counted[] => {
  const sessions = registry.sessions.filter((session) => session.body === body);
  const countsYears = sessions.some((session) => isYear(session) && (session.first ?? 1) > 1);
  const isRunning = (session: Session): boolean =>
    /[IVXLC]+$/u.test(session.session) || (isYear(session) && countsYears);
  const numbers = numbersIn(registry, body);
  const chain = sessions.filter(isRunning).toSorted((a, b) => compare(a.start ?? "", b.start ?? ""));
  const most = mostInSession(sessions) ?? mostInSession(registry.sessions) ?? Infinity;
  return sessions.map((session) =>
    isRunning(session)
      ? { session, running: true, ...bounds(chain, session, numbers) }
      : { session, running: false, lowest: session.first ?? 1, highest: session.last ?? most },
  );
});

/**
 * The bound of sessions that number anew and whose last number is not known: twice the greatest known one of the
 * body. General Assembly: 78/331 and 79/334 were the last, 56/509 exists, 75/999 cannot.
 */
function mostInSession(sessions: readonly Session[]): number | undefined {
  const known = sessions.flatMap(({ session, last }) =>
    last !== undefined && /^\d{1,3}$/u.test(session) ? [last] : [],
  );
  return known.length === 0 ? undefined : 2 * Math.max(...known);
}

/** Where a session's own first or last number is not known, those of its neighbours bound it. */
function bounds(
  chain: readonly Session[],
  session: Session,
  numbers: ReadonlyMap<string, readonly number[]>,
): Pick<Counted, "lowest" | "highest"> {
  const at = chain.indexOf(session);
  const of = (other: Session): readonly number[] => numbers.get(other.session) ?? [];
  const before = chain.slice(0, at).flatMap((other) => [other.last ?? other.first ?? 0, ...of(other)]);
  const after = chain.slice(at + 1).flatMap((other) => [other.first ?? other.last ?? Infinity, ...of(other)]);
  return {
    lowest: session.first ?? Math.max(0, ...before) + 1,
    highest: session.last ?? Math.min(Infinity, ...after) - 1,
  };
}

/** Numbers of a body's resolutions that adopted instruments, by session in Roman numerals: XXV has 2625 and 2626. */
function numbersIn(registry: Registry, body: string): ReadonlyMap<string, readonly number[]> {
  const series = registry.bodies.get(body)?.series[0]?.replace(/\/RES$/u, "") ?? "";
  const numbers = new Map<string, number[]>();
  for (const { adoptedBy } of registry.instruments.values()) {
    const { of, number, session = "" } = running.exec(adoptedBy[0] ?? "")?.groups ?? {};
    if (of === undefined || of !== series) continue;
    numbers.set(session, [...(numbers.get(session) ?? []), Number(number)]);
  }
  return numbers;
}

// A/RES/2625(XXV)
const running = /^(?<of>[A-Z]+)\/RES\/(?<number>\d+)\((?<session>[IVXLC]+)\)/u;

function isYear({ session }: Session): boolean {
  return /^\d{4}$/u.test(session);
}

function isWithin(number: number, { lowest, highest }: Counted): boolean {
  return number >= lowest && number <= highest;
}

function datesOf({
  place,
  start,
  end,
}: {
  readonly place?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}): Verdict {
  return {
    type: "possible",
    ...(place === undefined ? {} : { place }),
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

function spoken({ lowest, highest }: Counted): string {
  return highest === Infinity ? `from ${lowest}` : `from ${lowest} to ${highest}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
