import type { ReadDocument } from "../model/reading.ts";
import type { Canonical } from "./merge-works.ts";

/** Ids of the form body/session/title, of bodies whose resolutions carry no number. */
const titledId = /^(?<series>ipu\/\d+)\/(?<title>.+)$/u;

/**
 * Joins ids of one session whose titles are one title, shortened or slightly misquoted. The title that a document of
 * the collection carries wins, else the longest.
 */
export function agreeOnTitles(
  documents: readonly ReadDocument[],
  canonical: Canonical,
  rename: (from: string, to: string) => void,
): void {
  const carried = new Set(documents.map(({ document }) => canonical(document.work)));
  const cited = documents.flatMap(({ citations }) =>
    citations.flatMap(({ targets }) => targets.map(({ id }) => canonical(id))),
  );
  for (const ids of groupBySeries([...carried, ...cited]).values()) {
    const best = [...ids].sort(
      (a, b) => Number(carried.has(b)) - Number(carried.has(a)) || b.length - a.length || (a < b ? -1 : 1),
    );
    best.forEach((id, index) => {
      const fuller = best.slice(0, index).find((other) => areOneTitle(titleOf(id), titleOf(other)));
      if (fuller !== undefined) rename(id, fuller);
    });
  }
}

function groupBySeries(ids: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const id of ids) {
    const series = titledId.exec(id)?.groups?.series;
    if (series !== undefined) groups.set(series, (groups.get(series) ?? new Set()).add(id));
  }
  return groups;
}

function titleOf(id: string): readonly string[] {
  return (titledId.exec(id)?.groups?.title ?? "").split("-");
}

/** One begins the other and has at least three words, or four of five words are common to both. */
function areOneTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] === "untitled") return false;
  if (short.length >= 3 && short.every((word, index) => word === long[index])) return true;
  const words = new Set(long);
  const both = new Set(short.filter((word) => words.has(word))).size;
  return short.length >= 4 && both >= 0.8 * new Set([...short, ...long]).size;
}
