import { expect, test } from "vitest";
import { sourceOffset, sourceSpan } from "../../src/model/reading-text.ts";
import { documentsOf } from "../segment/tools.ts";

// A/RES/67/193, broken by a page as in print.
const source = `The General Assembly,

Recalling also the United Nations Millennium Declaration,⁷ the Political

⁷ Resolution 55/2.

Declaration on HIV/AIDS and other relevant United Nations resolutions,`;

const paragraph = documentsOf(source)[0]!.children.find(({ label }) => label === "PP1")!;

test.each([
  ["Millennium Declaration", "Millennium Declaration"],
  ["Declaration, the Political", "Declaration,⁷ the Political"],
  // of a name that a note divides, the longer part
  ["Political Declaration on HIV/AIDS", "Declaration on HIV/AIDS"],
  ["the Political Declaration", "the Political"],
])("%s", (words, printed) => {
  const start = paragraph.text.indexOf(words);
  const span = sourceSpan(source, paragraph, { start, end: start + words.length });
  expect(source.slice(span.start, span.end)).toBe(printed);
});

test("an offset leads to its character", () => {
  const at = paragraph.text.indexOf("HIV/AIDS");
  expect(source.slice(sourceOffset(paragraph, at)).startsWith("HIV/AIDS")).toBe(true);
});
