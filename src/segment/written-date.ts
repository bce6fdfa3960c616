import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import { westernDigits } from "./number-mark.ts";
import { folded } from "./folded.ts";

/** The last date that a text writes, as ISO date: "on 20 December 2012" gives `2012-12-20`. */
export type DateReader = (text: string) => string | undefined;

/** Reads dates by the months of the registry's table, in any of its languages. */
export const dateReader = oncePer((registry: Registry): DateReader => {
  const months = monthsOf(registry);
  return (text) => chineseDate(text) ?? monthDate(text, months);
});

const languages: readonly Language[] = ["en", "fr", "es", "ar", "ru", "de"];

/** Numbers of months by their folded names. */
function monthsOf(registry: Registry): ReadonlyMap<string, string> {
  const months = new Map<string, string>();
  for (let month = 1; month <= 12; month += 1) {
    const number = String(month).padStart(2, "0");
    for (const language of languages)
      for (const name of registry.words(`month-${number}`, language))
        months.set(folded(name).replace(/\.$/u, ""), number);
  }
  return months;
}

// "2012年12月20日"
function chineseDate(text: string): string | undefined {
  const match = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u.exec(text);
  return match === null ? undefined : isoDate(match[1]!, match[2]!.padStart(2, "0"), match[3]!);
}

// "20 December 2012", "19. Dezember 2012", "1er mars 1947", "19 de diciembre de 2000", "15 تشرين الأول/أكتوبر 2022"
const dayFirst =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s{1,3}(?:of\s|de\s)?(?<month>\p{L}[\p{L}\p{M}.]{1,14}(?:\s\p{L}[\p{L}\p{M}]{1,12})?(?:\/\p{L}[\p{L}\p{M}]{1,12}(?:\s\p{L}[\p{L}\p{M}]{1,12})?)?)\.?,?\s{1,3}(?:de[l]?\s)?(?<year>\d{4})(?!\d)/gu;

// "December 20, 2012"
const monthFirst =
  /(?<month>\p{L}{3,10})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,\s{0,3}(?<year>\d{4})(?!\d)/gu;

function monthDate(text: string, months: ReadonlyMap<string, string>): string | undefined {
  const western = westernDigits(text);
  let found: string | undefined;
  for (const pattern of [dayFirst, monthFirst])
    for (const { groups } of allMatches(pattern, western)) {
      const name = folded(groups!.month!).replace(/\.$/u, "");
      const month = months.get(name) ?? months.get(name.split("/")[0]!) ?? months.get(name.split(" ")[0]!);
      if (month !== undefined) found = isoDate(groups!.year!, month, groups!.day!) ?? found;
    }
  return found;
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const padded = day.padStart(2, "0");
  const isReal = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isReal ? `${year}-${month}-${padded}` : undefined;
}
