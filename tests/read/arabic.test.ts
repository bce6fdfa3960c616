import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Document } from "../../src/model/document.ts";
import { readSource } from "../../src/read/index.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry } from "../registry/shipped.ts";

/**
 * Sentences as resolutions of the General Assembly in Arabic have them, with notes called by "(١)": the .html was printed by Chromium,
 * which stores the shapes of letters and brackets as they look, and turned to .docx and .pdf by LibreOffice, which reverses lam-alef.
 */
async function documentOf(file: string): Promise<Document> {
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/${file}`, import.meta.url)));
  return segmentSource(await readSource(file, bytes), registry).documents[0]!;
}

const paragraphsOf = ({ children }: Document) =>
  children
    .filter(({ part }) => part !== "heading")
    .map(({ label, number, openingPhrase, text, calls }) => ({
      label,
      number,
      openingPhrase,
      text,
      calls: calls.map(({ mark, at, footnote }) => [mark, at, footnote !== undefined]),
    }));

test.each(["arabic.docx", "arabic-browser.pdf", "arabic-office.pdf"])(
  "%s has the paragraphs and notes of the page in HTML",
  async (file) => {
    const [page, other] = [await documentOf("arabic.html"), await documentOf(file)];
    expect(paragraphsOf(other)).toEqual(paragraphsOf(page));
    expect(other.work).toBe("A/RES/78/213");
    expect(other.facts.adopted).toBe("2023-12-19");
    expect(other.facts.title).toBe(page.facts.title);
  },
);

test("the notes of the page in HTML are tied to their calls", async () => {
  const { children } = await documentOf("arabic.html");
  const calls = children.flatMap(({ label, calls: all }) => all.map(({ mark }) => `${label} ${mark}`));
  expect(calls).toEqual(["PP1 1", "PP1 2", "PP2 3", "PP3 4", "OP1 5"]);
  const notes = children
    .filter(({ part }) => part === "footnote")
    .map(({ number, text }) => `${number} ${text}`);
  expect(notes[1]).toBe("2 انظر القرار 2200 ألف (د-21)، المرفق.");
});
