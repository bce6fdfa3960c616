import type { ReadDocument } from "../model/reading.ts";
import type { Canonical } from "./merge-works.ts";

/**
 * Gives works that a translation cites by a translated title the ids under which the English version cites them: in
 * paragraphs with the same label, the titles of one session (or the unregistered names) that only one side has are
 * matched in their order, if both sides have as many.
 */
export function agreeOnTwins(
  documents: readonly ReadDocument[],
  canonical: Canonical,
  rename: (from: string, to: string) => void,
): void {
  for (const one of documents.filter(({ document }) => document.language !== "en")) {
    const work = canonical(one.document.work);
    const twin = documents.find(
      ({ document }) => document.language === "en" && canonical(document.work) === work,
    );
    if (twin === undefined) continue;
    const theirs = titlesByPlace(twin, canonical);
    for (const [place, ids] of titlesByPlace(one, canonical)) {
      const known = theirs.get(place) ?? [];
      const mine = ids.filter((id) => !known.includes(id));
      const open = known.filter((id) => !ids.includes(id));
      if (mine.length === open.length) mine.forEach((id, index) => rename(id, open[index]!));
    }
  }
}

/** Ids made from titles, in text order without repetition, by paragraph label and by the part of the id before the title. */
function titlesByPlace(
  { document, citations }: ReadDocument,
  canonical: Canonical,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { paragraph, targets } of citations)
    for (const id of targets.map((target) => canonical(target.id))) {
      const series = /^(?:ipu\/\d+\/|name:)/u.exec(id)?.[0];
      if (series === undefined) continue;
      const place = `${document.children[paragraph]!.label} ${series}`;
      const ids = places.get(place) ?? [];
      if (!ids.includes(id)) places.set(place, [...ids, id]);
    }
  return places;
}
