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

/** `possible`: with the dates between which it was adopted, as exact as known; `unknown`: the tables cannot tell. */
export type Verdict =
  | { readonly type: "possible"; readonly from?: string; readonly to?: string }
  | { readonly type: "impossible"; readonly expected: string }
  | { readonly type: "unknown" };

/** Whether this number can exist for this body and year, and which dates it implies. */
export function referee(registry: Registry, wanted: Numbered): Verdict {
  const sessions = countedSessions(registry, wanted.body);
  if (sessions.length === 0) return { type: "unknown" };
  if (wanted.number < 1) return { type: "impossible", expected: "a number from 1" };
  return wanted.session === undefined ? byRunningNumber(sessions, wanted) : bySession(sessions, wanted);
}

/** The session is not written: the years of the Security Council, one after another, hold the number. */
function byRunningNumber(sessions: readonly Counted[], { number, year }: Numbered): Verdict {
  const holder = sessions.find(
    (counted) => counted.running && isYear(counted.session) && isWithin(number, counted),
  )?.session;
  if (holder === undefined) return { type: "unknown" };
  return year === undefined || year === holder.session
    ? datesOf(holder)
    : { type: "impossible", expected: `${number} (${holder.session}), the year of that number` };
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
  const last = Number(end?.slice(0, 4) ?? Infinity);
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

const known = new WeakMap<Registry, Map<string, readonly Counted[]>>();

function countedSessions(registry: Registry, body: string): readonly Counted[] {
  const bodies = known.get(registry) ?? new Map<string, readonly Counted[]>();
  known.set(registry, bodies);
  const sessions = bodies.get(body) ?? count(registry.sessions.filter((session) => session.body === body));
  bodies.set(body, sessions);
  return sessions;
}

function count(sessions: readonly Session[]): readonly Counted[] {
  const countsYears = sessions.some((session) => isYear(session) && (session.first ?? 1) > 1);
  const isRunning = (session: Session): boolean =>
    /[IVXLC]+$/u.test(session.session) || (isYear(session) && countsYears);
  const chain = sessions.filter(isRunning).toSorted((a, b) => compare(a.start ?? "", b.start ?? ""));
  return sessions.map((session) =>
    isRunning(session)
      ? { session, running: true, ...bounds(chain, session) }
      : { session, running: false, lowest: session.first ?? 1, highest: session.last ?? mostInSession },
  );
}

/** No session of a body that numbers anew in each has come near this many resolutions. */
const mostInSession = 450;

/** Where a session's own first or last number is not known, those of its neighbours bound it. */
function bounds(chain: readonly Session[], session: Session): Pick<Counted, "lowest" | "highest"> {
  const at = chain.indexOf(session);
  const before = chain.slice(0, at).map(({ first, last }) => last ?? first ?? 0);
  const after = chain.slice(at + 1).map(({ first, last }) => first ?? last ?? Infinity);
  return {
    lowest: session.first ?? Math.max(0, ...before) + 1,
    highest: session.last ?? Math.min(Infinity, ...after) - 1,
  };
}

function isYear({ session }: Session): boolean {
  return /^\d{4}$/u.test(session);
}

function isWithin(number: number, { lowest, highest }: Counted): boolean {
  return number >= lowest && number <= highest;
}

function datesOf({ start, end }: Session): Verdict {
  return {
    type: "possible",
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
