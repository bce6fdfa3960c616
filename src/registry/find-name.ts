import { oncePer } from "../model/once-per.ts";
import { labourNames } from "./labour-names.ts";
import type { Body, Instrument, Name, Registry } from "./registry.ts";

export interface Found {
  readonly layer: "instrument" | "body";
  readonly entry: Instrument | Body;
  /** The names that were asked for; empty if the id, symbol or number was. */
  readonly names: readonly Name[];
}

/**
 * The instruments and bodies that a name, id, adopting symbol or Treaty Series number means: first those of which it
 * is the whole name, and only if there are none those in whose names it stands.
 */
export function findName(registry: Registry, wanted: string): readonly Found[] {
  const key = nameKey(wanted);
  const exact = matching(registry, (name) => name === key);
  const named = [...byIdentifier(registry, wanted.trim()), ...exact].filter(isFirst);
  return named.length > 0 || key.length < 3 ? named : matching(registry, (name) => name.includes(key));
}

function matching(registry: Registry, isMeant: (key: string) => boolean): readonly Found[] {
  return entries(registry).flatMap(({ layer, entry, keys }) => {
    const names = namesOf(entry).filter((_, index) => isMeant(keys[index]!));
    return names.length > 0 ? [{ layer, entry, names }] : [];
  });
}

function byIdentifier(registry: Registry, wanted: string): readonly Found[] {
  const series = /^(?<series>UNTS|LNTS):(?:(?<volume>\d+):)?(?<number>\d+)$/u.exec(wanted)?.groups;
  const registered = series
    ? registry.byTreatySeries(series.series as "UNTS" | "LNTS", series.number!, series.volume)
    : [];
  const adopted = registry.adoptedBy(wanted.replace(/\s/gu, ""));
  const meant: ReadonlySet<Instrument | Body> = new Set([...registered, ...adopted]);
  return entries(registry)
    .filter(({ entry }) => entry.id === wanted || meant.has(entry))
    .map(({ layer, entry }) => ({ layer, entry, names: [] }));
}

interface Entry {
  readonly layer: Found["layer"];
  readonly entry: Instrument | Body;
  /** The keys of its names, in their order. */
  readonly keys: readonly string[];
}

/** All instruments, then all bodies. */
const entries = oncePer(({ instruments, bodies }: Registry): readonly Entry[] => {
  const entryIn =
    (layer: Found["layer"]) =>
    (entry: Instrument | Body): Entry => ({
      layer,
      entry,
      keys: namesOf(entry).map(({ name }) => nameKey(name)),
    });
  return [
    ...[...instruments.values()].map(entryIn("instrument")),
    ...[...bodies.values()].map(entryIn("body")),
  ];
});

/** Its names in the tables, and those by which it is cited by number. */
function namesOf(entry: Instrument | Body): readonly Name[] {
  return "issuer" in entry ? [...entry.names, ...labourNames(entry)] : entry.names;
}

function isFirst(found: Found, index: number, all: readonly Found[]): boolean {
  return all.findIndex(({ entry }) => entry === found.entry) === index;
}

/** Small letters, without accents, and with one kind of apostrophe, hyphen and space. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
