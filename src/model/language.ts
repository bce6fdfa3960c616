/** The languages that the tables know, as BCP 47 tags: the six official ones of the United Nations, and German. */
export const languages = ["en", "fr", "es", "ar", "zh", "ru", "de"] as const;

export type Language = (typeof languages)[number];
