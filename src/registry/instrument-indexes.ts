import { addTo } from "../model/grouped.ts";
import type { Instrument, Registry } from "./registry.ts";

/** Look-ups of instruments by group, by adopting resolution and by Treaty Series number. */
export function instrumentIndexes(
  instruments: ReadonlyMap<string, Instrument>,
): Pick<Registry, "membersOf" | "adoptedBy" | "byTreatySeries"> {
  const members = new Map<string, Instrument[]>();
  const adopted = new Map<string, Instrument[]>();
  const registered = new Map<string, Instrument[]>();
  for (const instrument of instruments.values()) {
    if (instrument.kind === "group" && !members.has(instrument.id)) members.set(instrument.id, []);
    for (const group of instrument.partOf) addTo(members, group, instrument);
    for (const symbol of instrument.adoptedBy) addTo(adopted, symbol, instrument);
    const { series, numbers } = instrument.treatySeries ?? { series: "UNTS", numbers: [] };
    for (const number of numbers) addTo(registered, `${series}:${plainNumber(number)}`, instrument);
  }
  for (const list of members.values()) list.sort(byAdoption);
  for (const list of registered.values()) list.sort(byAdoption);

  return {
    membersOf: (id) => (instruments.get(id)?.kind === "group" ? members.get(id) : undefined),
    adoptedBy: (symbol) => adopted.get(symbol) ?? [],
    byTreatySeries: (series, number, volume) => {
      const found = registered.get(`${series}:${plainNumber(number)}`) ?? [];
      // A protocol may share the number of its treaty and be printed in a volume of its own.
      const inVolume = found.filter(({ treatySeries }) => treatySeries?.volumes.includes(volume ?? ""));
      if (inVolume.length > 0) return inVolume;
      const own = found.filter(({ supplements, amends }) => supplements.length + amends.length === 0);
      return own.length > 0 ? own : found;
    },
  };
}

/** `14152` for `I-14152` and for `14,152`. */
function plainNumber(number: string): string {
  return number.replace(/^I-/u, "").replace(/[,.\s]/gu, "");
}

/** Earlier first; of the same date, what supplements nothing first. */
function byAdoption(a: Instrument, b: Instrument): number {
  const [left, right] = [a.adopted ?? "9999", b.adopted ?? "9999"];
  if (left !== right) return left < right ? -1 : 1;
  return a.supplements.length - b.supplements.length || (a.id < b.id ? -1 : 1);
}
