import { expect, test } from "vitest";
import { hyphensOf } from "../../src/segment/hyphens.ts";
import { linesOf } from "../../src/segment/line.ts";
import { cut, readWords } from "../../src/segment/read-words.ts";
import type { Format } from "../../src/model/source-text.ts";

function read(text: string, format: Format) {
  return readWords(text, linesOf(text), format, hyphensOf(text));
}

// source, words as read, marks of the notes called
test.each([
  [
    "text",
    "the Political Declaration,¹ the Declaration on the Guiding Principles²",
    "the Political Declaration, the Declaration on the Guiding Principles",
    "1 2",
  ],
  [
    "text",
    "resolutions 53/13 of 12 March 2010¹⁵ and 55/1",
    "resolutions 53/13 of 12 March 2010 and 55/1",
    "15",
  ],
  ["text", "an area of 40 km² of land", "an area of 40 km² of land", ""],
  ["text", "Benin,** Bolivia,* Brazil", "Benin, Bolivia, Brazil", "** *"],
  [
    "text",
    "the well-\nbeing of these groups and their well-being",
    "the well-being of these groups and their well-being",
    "",
  ],
  ["text", "subse-\nquent sentences and subsequent acts", "subsequent sentences and subsequent acts", ""],
  [
    "text",
    "adopted by the  118th IPU Assembly, \n held in Cape Town",
    "adopted by the 118th IPU Assembly, held in Cape Town",
    "",
  ],
  [
    "markdown",
    "*Recalling* the resolution *Orphanage trafficking*, adopted",
    "Recalling the resolution Orphanage trafficking, adopted",
    "",
  ],
  ["markdown", "a recent UNODC report<sup>1</sup> that reveals", "a recent UNODC report that reveals", "1"],
  ["markdown", "(Kigali, 15 October 2022)*", "(Kigali, 15 October 2022)", "*"],
  [
    "markdown",
    "adopted by consensus\\* by the 151st IPU Assembly",
    "adopted by consensus by the 151st IPU Assembly",
    "*",
  ],
  ["markdown", "the [Global Initiative](#), launched", "the Global Initiative, launched", ""],
  [
    "markdown",
    "**Czech Republic** on _operative_ paragraph 3",
    "Czech Republic on operative paragraph 3",
    "",
  ],
  ["text", "安全理事会，\n回顾其决议", "安全理事会，回顾其决议", ""],
] as const)("%s: %s", (format, source, words, marks) => {
  const reading = read(source, format);
  expect(reading.text).toBe(words);
  expect(reading.calls.map((call) => call.mark).join(" ")).toBe(marks);
  for (const { at, start, end } of reading.pieces)
    expect(reading.text.slice(at, at + end - start)).toBe(source.slice(start, end).replace(/\s/gu, " "));
  for (const { span, mark } of reading.calls)
    if (mark.startsWith("*")) expect(source.slice(span.start, span.end)).toContain(mark);
});

test("italics are spans of the words", () => {
  const reading = read("*Noting* the resolution *Orphanage trafficking*, adopted", "markdown");
  expect(reading.italics.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
    "Noting",
    "Orphanage trafficking",
  ]);
});

test("a cut takes words out and moves what follows", () => {
  const source = "17. *Calls upon* States¹ parties";
  const reading = cut(read(source, "markdown"), 0, 4);
  expect(reading.text).toBe("Calls upon States parties");
  expect(reading.calls[0]?.at).toBe("Calls upon States".length);
  for (const { at, start, end } of reading.pieces)
    expect(reading.text.slice(at, at + end - start)).toBe(source.slice(start, end));
});
