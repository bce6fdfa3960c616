import { expect, test } from "vitest";
import { extractors } from "../../src/extract/index.ts";
import { wordsOf } from "../../src/extract/word.ts";
import { documentOf, registry } from "./document-of.ts";

/** What an extractor finds in a text, be it a note or a paragraph. */
const spansOf = (extractor: (typeof extractors)[number], text: string) =>
  (["footnote", "body"] as const).flatMap((part) => {
    const document = documentOf({ text, part });
    const words = document.children.map((paragraph) => wordsOf(paragraph.text));
    return document.children.flatMap((paragraph, index) =>
      extractor
        .extract(paragraph, { document, registry, index, words })
        .map(({ span }) => text.slice(span.start, span.end)),
    );
  });

test.each(
  extractors.flatMap((extractor) =>
    extractor.matches.map((text) => [extractor.id, text, extractor] as const),
  ),
)("%s claims the whole of “%s”", (_, text, extractor) => {
  expect(spansOf(extractor, text)).toContain(text);
});

test.each(
  extractors.flatMap((extractor) => extractor.misses.map((text) => [extractor.id, text, extractor] as const)),
)("%s finds nothing in “%s”", (_, text, extractor) => {
  expect(spansOf(extractor, text)).toEqual([]);
});

test.each(
  extractors.flatMap(({ id, cue, matches }) =>
    cue === undefined ? [] : matches.map((text) => [id, text, cue] as const),
  ),
)("%s has its cue in a word of “%s”", (_, text, cue) => {
  expect(wordsOf(text).list.some(({ word }) => cue.test(word))).toBe(true);
});

test("each extractor has a bit of its own for its cue", () => {
  expect(extractors.length).toBeLessThanOrEqual(31);
});
