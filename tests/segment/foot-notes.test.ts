import { expect, test } from "vitest";
import { footNotes } from "../../src/segment/foot-notes.ts";
import { linesOf } from "../../src/segment/line.ts";

const notes = (text: string): readonly string[] =>
  footNotes(text, linesOf(text)).map(
    ({ mark, lines }) => `${mark ?? "-"} ${lines.map(({ start, end }) => text.slice(start, end)).join(" ")}`,
  );

// A/RES/79/128 and A/RES/74/104, as they come out of a printed page.
test.each([
  [
    "3\nIbid., sect. C.\n4\nResolution 2625 (XXV), annex.",
    ["3 Ibid., sect. C.", "4 Resolution 2625 (XXV), annex."],
  ],
  [
    "Official Records of the General Assembly, Seventy-first Session, Supplement No. 10 (A/71/10).\nIbid., chap. IV, sect. E.1.\n3\nIbid., sect. C.\n1\n2",
    [
      "1 Official Records of the General Assembly, Seventy-first Session, Supplement No. 10 (A/71/10).",
      "2 Ibid., chap. IV, sect. E.1.",
      "3 Ibid., sect. C.",
    ],
  ],
  ["Resolution 1514 (XV).\nA/56/61, annex.\n3\n4", ["3 Resolution 1514 (XV).", "4 A/56/61, annex."]],
  [
    "8 Available on the website of the Sixth Committee at\nwww.un.org.\n9 See A/73/229.",
    ["8 Available on the website of the Sixth Committee at www.un.org.", "9 See A/73/229."],
  ],
  // A/RES/74/98: a line begins with a date whose day is the number that would come next
  [
    "1 Decisions of the Court of Appeals,\n2 October 2015, affirming the judgment.\n2\nA/67/157.",
    ["1 Decisions of the Court of Appeals, 2 October 2015, affirming the judgment.", "2 A/67/157."],
  ],
  ["Part of the note before.\n5\nA/67/157.", ["- Part of the note before.", "5 A/67/157."]],
])("%s", (text, expected) => {
  expect(notes(text)).toEqual(expected);
});
