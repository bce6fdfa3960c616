import { expect, test } from "vitest";
import { isClosing } from "../../src/segment/closing.ts";

test.each([
  "60th plenary meeting 20 December 2012",
  "Cent-deuxième séance plénière,",
  "le 8 décembre 1948.",
  "371a Sesión Plenaria,",
  "2 de febrero de 1952.",
  "Adopted unanimously at the 3254th meeting.",
  "Adopted at the 131st meeting by 9 votes to none, with 2 abstentions (Poland, Union of Soviet Socialist Republics).",
  "[Adopted by a recorded vote of 32 to 13, with 2 abstentions.]",
])("closes: %s", (text) => {
  expect(isClosing(text)).toBe(true);
});

test.each([
  "13. Decides to remain seized of the matter.",
  "At its 61st plenary meeting, on 15 March 2022, the General Assembly elected Greece.",
  "The meeting was adjourned.",
  "20 December 2012 was the day of the adoption",
])("does not close: %s", (text) => {
  expect(isClosing(text)).toBe(false);
});
