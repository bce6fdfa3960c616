/**
 * Compares labels as English orders them; numbers count as such: 67/93 before 67/193. Made once, since `localeCompare`
 * would look up the language for every pair.
 */
export const inEnglish = new Intl.Collator("en", { numeric: true });
