import type { InterfaceLanguage } from "./words.ts";

/** "15 November 2000" from an ISO date, as exact as it is: "November 2000", "2000". */
export function dateText(iso: string, language: InterfaceLanguage): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (year === undefined || !Number.isFinite(year)) return iso;
  if (month === undefined) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  return dateFormat(language, day !== undefined).format(date);
}

/** Formats that were made before: making one takes as long as drawing a row of a table. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: InterfaceLanguage, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      year: "numeric",
      month: "long",
      ...(hasDay ? { day: "numeric" } : {}),
      timeZone: "UTC",
    });
  dateFormats.set(key, format);
  return format;
}

/** "2000.87": the year with the fraction of it that has passed, for axes. Mid-year if only the year is known. */
export function fractionalYear(iso: string): number {
  const [year = 0, month, day] = iso.split("-").map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1 + ((day ?? 15) - 1) / 31) / 12;
}

/** Names of languages that were looked up before. */
const languageNames = new Map<string, string>();

/** "Arabic" for "ar", in the language of the interface. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  const key = `${language} ${tag}`;
  const name = languageNames.get(key) ?? nameOfLanguage(tag, language);
  languageNames.set(key, name);
  return name;
}

function nameOfLanguage(tag: string, language: InterfaceLanguage): string {
  try {
    const name = new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}

/** "rtl" for a language that is written from right to left. */
export function directionOf(tag: string): "rtl" | "ltr" {
  return /^(?:ar|he|fa|ur)\b/.test(tag) ? "rtl" : "ltr";
}
