import { expect, test } from "vitest";
import type { Format } from "../../src/model/source-text.ts";
import { documentsOf } from "./tools.ts";

// Texts of 10,000 and 40,000 characters: four times as long may take some ten times as long, not sixteen or a hundred.
test.each([
  ["a line without a space", "a"],
  ["a line of words", "word "],
  ["brackets", "["],
  ["stars and letters", "*a "],
  ["underscores", "_a_ "],
  ["superscripts", "a¹"],
  ["short lines", "a\n"],
  ["lines that go on", "and the words go on and on in the middle\n"],
  ["broken words", "inter-\n"],
  ["numbered lines", "1.\n"],
  ["notes", "¹ note\n\n"],
  ["rules and numbers", "_____\n1\n2\n\f"],
  ["opening phrases", "Recalling also,\n"],
  ["titles", "67/193. Title\n\nThe General Assembly,\n\nRecalling that,\n\n"],
])("%s", { timeout: 60_000 }, (_name, unit) => {
  for (const format of ["text", "markdown"] as const) {
    timeOf(unit, 10_000, format);
    const short = timeOf(unit, 10_000, format);
    const long = timeOf(unit, 40_000, format);
    expect(long, `milliseconds as ${format}, ${short} for a quarter`).toBeLessThan(10 * short + 300);
  }
});

/** Milliseconds of processor time for a text made of one unit over and over. */
function timeOf(unit: string, length: number, format: Format): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const start = process.cpuUsage();
  documentsOf(text, format);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
