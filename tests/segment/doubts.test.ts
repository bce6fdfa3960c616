import { expect, test } from "vitest";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry, sourceOf } from "./tools.ts";

const head = "A/RES/67/193\n\n67/193. International cooperation against the world drug problem\n\n";
const body = "The General Assembly,\n\nRecalling its resolution 53/115 of 9 December 1998,\n\n";

// a text and what is doubted in it, each with the words of the source at which it stands
test.each([
  [`${head}${body}1. Calls upon all States to act;\n\n2. Requests a report.`, []],
  [`${body}1. Calls upon all States to act;`, [["no-masthead", "The General Assembly"]]],
  [
    `${head}${body}1. Calls upon all States to act;\n\n4. Requests a report.`,
    [["numbers-jump", "4. Requests"]],
  ],
  [`${head}${body}1. Calls upon all States to act;³`, [["note-missing", "³"]]],
  [
    `${head}${body}1. Calls upon all States to act.\n\n⁴ Resolution 55/2.`,
    [["note-not-called", "⁴ Resolution 55/2."]],
  ],
  // near misses: sections count anew, a star that nothing calls
  [`${head}${body}I\n\n3. Calls upon all States to act;\n\nII\n\n1. Requests a report.`, []],
  [`${head}${body}1. Calls upon all States to act.\n\n* Reissued for technical reasons.`, []],
])("%s", (text, doubts) => {
  const { diagnostics } = segmentSource(sourceOf(text), registry);
  expect(diagnostics.map(({ id }) => id)).toEqual(doubts.map(([id]) => id));
  for (const [index, [, words]] of doubts.entries()) {
    const { start, end } = diagnostics[index]!.span!;
    expect(text.slice(start, end)).toContain(words);
  }
});
