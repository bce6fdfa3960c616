import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outlineRecords, type OutlineRecord } from "../../src/export/outline.ts";
import { readSource } from "../../src/read/index.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry } from "../registry/shipped.ts";

/**
 * An excerpt of A/RES/67/193, made once from the .md beside them: .docx and .html by pandoc, .pdf from the .docx by LibreOffice,
 * with real footnotes, a running head, page numbers, paragraphs and lists that go over pages.
 */
const fixture = (ending: string) => new URL(`fixtures/a-res-67-193-excerpt.${ending}`, import.meta.url);

async function outline(ending: string): Promise<readonly OutlineRecord[]> {
  const bytes = new Uint8Array(readFileSync(fixture(ending)));
  return outlineRecords(segmentSource(await readSource(`excerpt.${ending}`, bytes), registry));
}

/** Notes stand where each format puts them: at the end, at the foot of a page, after a paragraph. */
const inOrder = (records: readonly OutlineRecord[]) =>
  [
    ...records.filter(({ part }) => part !== "footnote"),
    ...records.filter(({ part }) => part === "footnote"),
  ].map(({ work, language, paragraph, part, number, openingPhrase, text }) => ({
    work,
    language,
    paragraph,
    part,
    number,
    openingPhrase,
    text,
  }));

test.each(["docx", "pdf"])("the same resolution as .html and .%s gives the same outline", async (ending) => {
  expect(inOrder(await outline(ending))).toEqual(inOrder(await outline("html")));
});

test("the outline is that of the resolution", async () => {
  const records = await outline("pdf");
  const labels = records
    .map(({ paragraph }) => paragraph)
    .filter((label) => label !== "HEAD" && !label.startsWith("FN"));
  expect(labels).toEqual([
    ...Array.from({ length: 9 }, (_, at) => `PP${at}`),
    "OP1",
    "OP2",
    "OP3",
    "OP4",
    "OP5",
    "OP6",
    "OP6(a)",
    "OP6(b)",
    "OP7",
  ]);
  const notes = records.filter(({ part }) => part === "footnote").map(({ number }) => number);
  expect(notes).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
});

test.each(["md", "html", "docx", "pdf"])(
  "of .%s no character is in two paragraphs, and none but furniture in none",
  async (ending) => {
    const source = await readSource(`excerpt.${ending}`, new Uint8Array(readFileSync(fixture(ending))));
    const paragraphs = segmentSource(source, registry).documents.flatMap(({ children }) => children);
    const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces).toSorted((a, b) => a.start - b.start);
    for (const [at, piece] of pieces.entries())
      expect(piece.start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0);
    const covers = [...paragraphs, ...source.marks.filter(({ type }) => type === "furniture")].map(
      ({ span }) => span,
    );
    const outside = [...source.text]
      .filter((_, at) => !covers.some(({ start, end }) => start <= at && at < end))
      .join("");
    expect(outside.trim()).toBe("");
  },
);
