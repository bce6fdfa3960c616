import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";

/** Who heads a mission, by the names of one language. */
export interface MissionHead {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The special representative who heads a mission, or headed the one that came before or after it: of MONUC and MONUSCO
 * one and the same. Undefined for other bodies.
 */
export function headOfMission(
  mission: string,
  language: Language,
  registry: Registry,
): MissionHead | undefined {
  const id = headsIn(registry).get(mission);
  if (id === undefined) return undefined;
  const names = registry.bodies.get(id)!.names.filter((name) => name.language === language);
  return { id, names: names.map(({ name }) => name) };
}

const missions = /^(?:peace-operation|political-mission)$/u;

const headsIn = oncePer(({ bodies }: Registry): ReadonlyMap<string, string> => {
  const own = new Map<string, string>();
  const before = new Map<string, string>();
  for (const { id, kind, parent = "", successor, names } of bodies.values()) {
    if (successor !== undefined) before.set(successor, id);
    const isHead = kind === "official" && names.some(({ name }) => title.test(name));
    if (isHead && missions.test(bodies.get(parent)?.kind ?? "")) own.set(parent, id);
  }
  const found = new Map(own);
  for (const { id, kind } of bodies.values()) {
    if (!missions.test(kind) || own.has(id)) continue;
    const head =
      along(id, own, (one) => bodies.get(one)?.successor) ?? along(id, own, (one) => before.get(one));
    if (head !== undefined) found.set(id, head);
  }
  return found;
});

const title = /^(?:Joint Special|Special|Executive) Representative /u;

/** Longest line of missions that one took over from another. */
const longest = 4;

function along(
  mission: string,
  own: ReadonlyMap<string, string>,
  next: (id: string) => string | undefined,
): string | undefined {
  let at: string | undefined = mission;
  for (let step = 0; at !== undefined && step < longest; step += 1) {
    const head = own.get(at);
    if (head !== undefined) return head;
    at = next(at);
  }
  return undefined;
}
