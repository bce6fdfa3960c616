import { expect, test } from "vitest";
import { documentsOf } from "./tools.ts";

// Body, notes, the body as read with the marks in braces. Sentences from A/RES/79/128, A/RES/74/104 and others.
test.each([
  [
    "Having considered the report of the Commission, 1 which contains the draft,",
    "1",
    "Having considered the report of the Commission,{1} which contains the draft,",
  ],
  [
    "Noting the seventy-eighth1 and seventy-ninth sessions; 2",
    "1 2",
    "Noting the seventy-eighth{1} and seventy-ninth sessions;{2}",
  ],
  [
    "Recalling paragraph 1 of its resolution 46/182 of 1 March 1991, 1",
    "1",
    "Recalling paragraph 1 of its resolution 46/182 of 1 March 1991,{1}",
  ],
  [
    "Recalling the report of 15 December 2020 1 and the annex thereto,",
    "1",
    "Recalling the report of 15 December 2020{1} and the annex thereto,",
  ],
  [
    "Concerned that 1.3 billion people and 1 million children lack water,",
    "1",
    "Concerned that 1.3 billion people and 1 million children lack water,",
  ],
  [
    "Recalling the adoption of the Programme of Action 12",
    "1",
    "Recalling the adoption of the Programme of Action 12",
  ],
])("%s", (sentence, marks, expected) => {
  const notes = marks.split(" ").map((mark) => `${mark}\nResolution 69/283, annex ${mark}.`);
  const text = `The General Assembly,\n${sentence}\n\n__________________\n${notes.join("\n")}\n\f1. Decides to remain seized of the matter.\n`;
  const paragraph = documentsOf(text)[0]!.children.find(({ label }) => label === "PP1")!;
  let read = paragraph.text;
  for (const { mark, at } of [...paragraph.calls].reverse())
    read = `${read.slice(0, at)}{${mark}}${read.slice(at)}`;
  expect(read).toBe(expected);
  for (const { mark, span } of paragraph.calls) expect(text.slice(span.start, span.end)).toBe(mark);
});

test("footnotes of Markdown, by number or name, are tied to their calls", () => {
  const text =
    "The General Assembly,\n\n*Recalling* the Convention[^1] and its resolution 66/138,[^note]\n\n1. *Urges* States to act.\n\n[^1]: United Nations, Treaty Series, vol. 1577, No. 27531.\n[^note]: Resolution 66/138, annex.\n";
  const { children } = documentsOf(text, "markdown")[0]!;
  expect(children.map(({ label }) => label)).toEqual(["PP0", "PP1", "OP1", "FN1", "FNnote"]);
  expect(children[1]!.text).toBe("Recalling the Convention and its resolution 66/138,");
  expect(children[1]!.calls.map(({ mark, footnote }) => [mark, footnote])).toEqual([
    ["1", 3],
    ["note", 4],
  ]);
});

// A/RES/75/292, A/RES/74/208: raised the first time, plain digits the second.
test.each([
  [
    "Takes note of the report of the Secretary-General;1",
    "Takes note of the report of the Secretary-General;{1}",
  ],
  [
    "Takes note of the report of the Committee,1 and of CO1;",
    "Takes note of the report of the Committee,{1} and of CO1;",
  ],
  [
    "Recalls the report of Fund 1, and Add.1 and Goal1a;",
    "Recalls the report of Fund 1, and Add.1 and Goal1a;",
  ],
  ["Recalls the Convention;2", "Recalls the Convention;2"],
])("a note called again: %s", (sentence, expected) => {
  const text = `The General Assembly,\n\nHaving considered the report of the Secretary-General,¹\n\n¹ A/75/646.\n\n1. ${sentence}\n`;
  const paragraph = documentsOf(text)[0]!.children.find(({ label }) => label === "OP1")!;
  let read = paragraph.text;
  for (const { mark, at } of [...paragraph.calls].reverse())
    read = `${read.slice(0, at)}{${mark}}${read.slice(at)}`;
  expect(read).toBe(expected);
});

// A/RES/77/202: the day of a date is no mark, though notes of that number stand below
test("no mark is taken from German dates and ordinals", () => {
  const text =
    "Die Generalversammlung,\n\nunter Hinweis auf ihre Resolutionen 55/25, ES-11/1 vom 2. März 2022 und 54/263 und die Absätze 1 und 2 des Übereinkommens¹ auf der 2. Tagung,\n\n1. nimmt Kenntnis von dem Bericht des Generalsekretärs.²\n\n¹ Resolution 44/25, Anlage.\n\n² A/77/170.\n";
  const paragraph = documentsOf(text)[0]!.children.find(({ label }) => label === "PP1")!;
  expect(paragraph.text).toContain("ES-11/1 vom 2. März 2022 und 54/263 und die Absätze 1 und 2 des");
  expect(paragraph.text).toContain("auf der 2. Tagung");
});
