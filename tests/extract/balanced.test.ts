import { expect, test } from "vitest";
import { balanced } from "../../src/extract/balanced.ts";
import type { Language } from "../../src/model/language.ts";

/** Text with brackets `⟦…⟧` around the stretch given, the stretch that comes back, and the language. */
const rows: readonly (readonly [text: string, whole: string, language?: Language])[] = [
  // A/RES/74/7, A/RES/74/100, A/RES/74/133, A/RES/74/306
  ["⟦International Health Regulations (2005⟧) adopted", "International Health Regulations (2005)"],
  ["⟦“The future we want⟧”, as", "“The future we want”"],
  ["the “⟦Space2030” Agenda⟧ and", "“Space2030” Agenda"],
  ["Support (⟦PSC) Framework⟧ of", "(PSC) Framework"],
  ["⟦(A/73/12 (Part I⟧))", "(A/73/12 (Part I))"],
  ["⟦recommendations of the Panel”⟧ and", "recommendations of the Panel"],
  // the partner stands further away
  ["⟦Convention on Road Traffic, (the⟧ one of 1968)", "Convention on Road Traffic"],
  ["⟦“Our Ocean⟧, our future", "Our Ocean"],
  // near misses; S/RES/276(1970) as text recognition has it
  ["the ⟦Security “Council⟧ in", "Security “Council"],
  ["⟦resolution 1373 (2001)⟧)", "resolution 1373 (2001)"],
  ["⟦article 2 b) of the Charter⟧", "article 2 b) of the Charter"],
  ["„⟦Our Ocean“ Erklärung⟧", "Our Ocean“ Erklärung", "de"],
];

test.each(rows.map((row) => [row[0], row] as const))("%s", (marked, [, whole, language = "en"]) => {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replaceAll(/[⟦⟧]/gu, "");
  const span = balanced({ start, end }, text, language);
  expect(text.slice(span.start, span.end)).toBe(whole);
});
