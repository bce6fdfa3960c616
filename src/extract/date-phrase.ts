import { type Language, languages } from "../model/language.ts";
import { oncePer } from "../model/once-per.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";
import { withPlainDigits } from "./plain-digits.ts";

/** A full date in a text: `of 31 October 2000`. The span begins before its preposition. */
export interface DatePhrase extends Span {
  /** ISO: `2000-10-31`. */
  readonly date: string;
}

/** The date that begins at an offset of a text, after at most a comma, a preposition and "dated"; else undefined. */
export function dateAt(text: string, at: number, registry: Registry): DatePhrase | undefined {
  const slice = withPlainDigits(text.slice(at, at + 70));
  if (!/(?:19|20)\d\d/u.test(slice)) return undefined;
  const { behind, months } = patternsOf(registry);
  const match = behind.exec(slice);
  if (match === null) return undefined;
  const date = isoOf(match.groups ?? {}, months);
  return date === undefined ? undefined : { start: at, end: at + match[0].length, date };
}

/** The date that ends at an offset, as Chinese puts it before the number: "2003年5月22日第1483(2003)号决议". */
export function dateBefore(text: string, at: number): DatePhrase | undefined {
  const slice = withPlainDigits(text.slice(Math.max(0, at - 16), at));
  const match = /(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日 ?的?$/u.exec(slice);
  if (match?.groups === undefined) return undefined;
  const { year = "", month = "", day = "" } = match.groups;
  return { start: at - match[0].length, end: at, date: iso(year, month, day) };
}

interface Patterns {
  readonly behind: RegExp;
  /** Two digits by the lower-case name of the month. */
  readonly months: ReadonlyMap<string, string>;
}

const patternsOf = oncePer((registry: Registry): Patterns => {
  const months = monthsOf(registry);
  const names = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    // "كانون الأول/ ديسمبر"
    .map((name) => escaped(name).replaceAll(String.raw`\/`, " ?/ ?"))
    .join("|");
  // "of 31 October 2000", ", de 3 de diciembre de 1986", "du 1er mars 2005", "от 28 июля 2003 года", "vom 3. Mai 1986".
  const before = String.raw`^,?\s{0,2}(?:\(?adopted on |of |dated |on |de fecha |en date du |du |de |del |от |vom |المؤرخ[ةين]{0,2} (?:في )?|الصادر[ةين]{0,2} في |في )?`;
  const dayFirst = String.raw`(?<day>\d{1,2})(?:er|\.|º|°)?,? ?(?:de )?(?<month>${names})\.?,? ?(?:de |del )?(?<year>(?:19|20)\d\d)(?: ?года|г\.)?`;
  const monthFirst = String.raw`(?<month2>${names}) (?<day2>\d{1,2}),? (?<year2>(?:19|20)\d\d)`;
  return {
    behind: new RegExp(`${before}(?:${dayFirst}|${monthFirst})(?![\\p{L}\\p{N}])`, "iu"),
    months,
  };
});

function monthsOf(registry: Registry): ReadonlyMap<string, string> {
  const months = new Map<string, string>();
  for (let month = 1; month <= 12; month += 1) {
    const number = String(month).padStart(2, "0");
    for (const language of languages satisfies readonly Language[])
      for (const name of registry.words(`month-${number}`, language)) months.set(name.toLowerCase(), number);
  }
  return months;
}

function isoOf(groups: Readonly<Record<string, string | undefined>>, months: ReadonlyMap<string, string>) {
  const { day = groups.day2, month = groups.month2, year = groups.year2 } = groups;
  const number = month === undefined ? undefined : months.get(month.toLowerCase().replace(/ ?\/ ?/u, "/"));
  return day === undefined || number === undefined || year === undefined ? undefined : iso(year, number, day);
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
