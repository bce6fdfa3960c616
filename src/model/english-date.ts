/** The months in their order. */
export const englishMonths: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** Any of them, as part of a pattern. */
export const englishMonth = `(?:${englishMonths.join("|")})`;

/** "15 December 1995" for `1995-12-15`; a year as it is. */
export function englishDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = englishMonths[Number(month) - 1];
  return name === undefined || day === undefined ? year : `${Number(day)} ${name} ${year}`;
}

/** False for a day that no month has: `2000-11-31`. */
export function isDay(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
