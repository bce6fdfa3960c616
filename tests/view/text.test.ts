import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alignByLabel } from "../../src/view/text/align.ts";
import { segmentsOf, type Segment } from "../../src/view/text/segments.ts";

/** Segments as a line: citations in brackets, opening in braces, italics in slashes, calls as ^mark. */
function drawn(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      switch (segment.type) {
        case "call":
          return `^${segment.mark}`;
        case "citation":
          return `[${drawn(segment.children)}]`;
        case "words": {
          const { words, style } = segment;
          if (style.isOpening) return `{${words}}`;
          return style.isItalic ? `/${words}/` : words;
        }
      }
    })
    .join("");
}

const text = "Recalling its resolution 67/193 and the Rome Statute of the Court,";
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test("a paragraph of A/RES/67/193 is cut where citations, opening phrase, italics and calls begin and end", () => {
  const segments = segmentsOf({
    text,
    italics: [at("Rome Statute")],
    opening: at("Recalling"),
    calls: [
      [at("resolution 67/193").end, "7", 3],
      [text.length, "8", -1],
    ],
    citations: [
      { span: at("resolution 67/193"), evidence: 1 },
      { span: at("Rome Statute of the Court"), evidence: 2 },
      { span: at("Court"), evidence: 3 },
    ],
    matches: [],
  });
  expect(drawn(segments)).toBe(
    "{Recalling} its [resolution 67/193]^7 and the [/Rome Statute/ of the [Court]],^8",
  );
});

test("whatever the spans, the words give the text back and each call stands once", () => {
  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const words = (segments: readonly Segment[]): string =>
    segments
      .map((segment) =>
        segment.type === "words" ? segment.words : segment.type === "citation" ? words(segment.children) : "",
      )
      .join("");
  fc.assert(
    fc.property(
      fc.string({ minLength: 41, maxLength: 60, unit: "grapheme" }),
      fc.array(span, { maxLength: 5 }),
      fc.array(span, { maxLength: 3 }),
      fc.array(span, { maxLength: 3 }),
      (text, citations, italics, matches) => {
        const input = {
          text,
          italics,
          calls: [],
          citations: citations.map((span, evidence) => ({ span, evidence })),
          matches,
        };
        expect(words(segmentsOf(input))).toBe(text);
      },
    ),
  );
});

test.each([
  ["HEAD PP1 PP2 OP1", "PP1 PP2 OP1", "HEAD|- PP1|PP1 PP2|PP2 OP1|OP1"],
  ["PP1 PP2 OP1", "HEAD HEAD PP1 NOTE PP2 OP1 OP2", "-|HEAD -|HEAD PP1|PP1 -|NOTE PP2|PP2 OP1|OP1 -|OP2"],
  ["PP1 OP1 NOTE NOTE", "PP1 NOTE OP1", "PP1|PP1 -|NOTE OP1|OP1 NOTE|- NOTE|-"],
  ["", "PP1", "-|PP1"],
])("%s beside %s", (left, right, rows) => {
  const [a, b] = [left, right].map((labels) => labels.split(" ").filter(Boolean)) as [string[], string[]];
  const aligned = alignByLabel(a, b).map(
    ({ left, right }) => `${a[left ?? -1] ?? "-"}|${b[right ?? -1] ?? "-"}`,
  );
  expect(aligned.join(" ")).toBe(rows);
});
