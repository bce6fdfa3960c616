import type { Body, Name, Session } from "./registry.ts";

/**
 * The assemblies of the Inter-Parliamentary Union as bodies, `ipu-assembly-145`, one for each of its sessions.
 * Up to the 108th they were called Inter-Parliamentary Conferences.
 */
export function assembliesOf(
  sessions: readonly Session[],
  names: ReadonlyMap<string, readonly Name[]>,
): readonly Body[] {
  return sessions
    .filter(({ body }) => body === "ipu")
    .map(({ session, start, end }) => {
      const id = `ipu-assembly-${session}`;
      const title =
        Number(session) <= 108
          ? `${ordinal(Number(session))} Inter-Parliamentary Conference`
          : `${ordinal(Number(session))} IPU Assembly`;
      return {
        id,
        kind: "assembly",
        names: [{ language: "en", form: "title", name: title, onlyWith: [] }, ...(names.get(id) ?? [])],
        parent: "ipu",
        series: [],
        ...(start === undefined ? {} : { from: start }),
        ...(end === undefined ? {} : { to: end }),
        source: "sessions.csv",
        confirmed: true,
      };
    });
}

/** `121st`, `112th`. */
function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}
