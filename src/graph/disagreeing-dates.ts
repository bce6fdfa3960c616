import type { Citation } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { englishDate } from "../model/english-date.ts";
import type { ReadDocument } from "../model/reading.ts";
import type { Canonical } from "./merge-works.ts";

/** The date of adoption that a work's own texts print; none where they print several. */
export type AdoptionDates = ReadonlyMap<string, string>;

/** The dates of adoption in all documents, by work. */
export function adoptionDates(reads: readonly ReadDocument[], canonical: Canonical): AdoptionDates {
  const dates = new Map<string, string>();
  const unsure = new Set<string>();
  for (const { document } of reads) {
    const { adopted } = document.facts;
    if (adopted === undefined) continue;
    const work = canonical(document.work);
    const known = dates.get(work) ?? adopted;
    if (!isSame(known, adopted)) unsure.add(work);
    dates.set(work, known.length > adopted.length ? known : adopted);
  }
  for (const work of unsure) dates.delete(work);
  return dates;
}

/** The doubts about dates that stand beside a citation and are not those of the cited text (`date-disagrees`). */
export function disagreeingDates(
  citation: Citation,
  text: string,
  canonical: Canonical,
  adopted: AdoptionDates,
): readonly Diagnostic[] {
  return citation.targets.flatMap(({ id, date }) => {
    const own = adopted.get(canonical(id));
    if (date === undefined || own === undefined || englishDate(date) === englishDate(own)) return [];
    if (isSame(date, own)) return [];
    // In a collection that is built anew a target has the date of its work: what is not written here is not doubted.
    // "resolution 1533, dated 15 July 2004 (S/2004/551)": behind a comma the date can be that of a report.
    const [words = ""] = text.slice(citation.span.start, citation.span.end + nearby).split(",");
    if (!isWritten(date, words)) return [];
    return [
      {
        id: "date-disagrees",
        severity: "warning",
        message: `${canonical(id)} is of ${englishDate(own)} in its own text, but this one gives ${englishDate(date)}. Check the date.`,
        candidates: [canonical(id)],
      },
    ];
  });
}

/** Code units behind a citation within which its date stands. */
const nearby = 40;

/** Whether two dates can be the same, one of them perhaps less exact: `2012`, `2012-12-20`. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether day and year of a date are among the numbers of some words. */
function isWritten(date: string, words: string): boolean {
  const numbers = new Set(words.match(/\d+/gu)?.map(Number));
  const [year, , day] = date.split("-").map(Number);
  return [year, day].every((number) => number === undefined || numbers.has(number));
}
