import type { Body, Name, Session } from "./registry.ts";

/**
 * The assemblies of the Inter-Parliamentary Union as bodies, `ipu-assembly-145`, one for each of its sessions.
 * Up to the 108th they were called Inter-Parliamentary Conferences.
 */
export function assembliesOf(
  sessions: readonly Session[],
  names: ReadonlyMap<string, readonly Name[]>,
): readonly Body[] {
  return sessions.filter(({ body }) => body === "ipu").map((session) => assemblyOf(session, names));
}

function assemblyOf({ session, start, end }: Session, names: ReadonlyMap<string, readonly Name[]>): Body {
  const id = `ipu-assembly-${session}`;
  const name = assemblyName(Number(session));
  const title: Name = { language: "en", form: "title", name, onlyWith: [] };
  return {
    id,
    kind: "assembly",
    names: [title, ...(names.get(id) ?? [])],
    parent: "ipu",
    series: [],
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
    source: "https://www.ipu.org/event",
    confirmed: true,
  };
}

/** "121st IPU Assembly", "108th Inter-Parliamentary Conference". */
export function assemblyName(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  const ordinal = `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
  return `${ordinal} ${number <= 108 ? "Inter-Parliamentary Conference" : "IPU Assembly"}`;
}
