import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { array, assert, asyncProperty, constantFrom, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { SourceText } from "../../src/model/source-text.ts";
import { readSource } from "../../src/read/index.ts";
import { linesOf } from "../../src/segment/line.ts";
import { lineRoles } from "../../src/segment/page-layout.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";
import { registry, sourceOf } from "./tools.ts";

const corpus = fileURLToPath(new URL("../../data/corpus/", import.meta.url));

test.each(readdirSync(corpus))("every character of %s is in one paragraph", (file) => {
  const text = readFileSync(corpus + file, "utf8");
  checkCoverage(sourceOf(text, file.endsWith(".md") ? "markdown" : "text"));
});

const fixtures = fileURLToPath(new URL("../read/fixtures/", import.meta.url));

test.each(readdirSync(fixtures))(
  "every character of %s, read as its format, is in one paragraph",
  async (file) => {
    checkCoverage(await readSource(file, readFileSync(fixtures + file)));
  },
);

const words = constantFrom(
  "Recalling its resolution 53/115",
  "Noting with concern the report¹",
  "Declaration on HIV/AIDS",
  "the Assembly, 2 which",
  "and other relevant",
  "إذ تشير إلى قرارها",
  "الاتفاقية(١) و\u200fالعهد\u200f",
  "well-",
  "*Urges* States",
  "**bold**",
  "[a](b)",
  "(",
  "* ",
  "Mr. Smith;",
);
const starts = constantFrom(
  "",
  "",
  "1. ",
  "(a) ",
  "(i) ",
  "¹ ",
  "- ",
  "# ",
  " ",
  "A. ",
  "\t",
  "2",
  "PP3 ",
  "(OP)2. ",
  "2.1 ",
  "(١) ",
  "[1] ",
  "__________",
);
const ends = constantFrom(",", ";", ".", "", "", ":", " and", "-");
const breaks = constantFrom("\n", "\n\n", "\n \n\n", "\n\f", "\r\n");
const line = tuple(starts, array(words, { maxLength: 4 }), ends, breaks).map(
  ([start, middle, end, after]) => start + middle.join(" ") + end + after,
);
const head = constantFrom(
  "",
  "The General Assembly,\n\n",
  "67/193. Title of it\n\nThe General Assembly,\n\n",
  "Annex\n\n",
);

test("every character of a made-up text is in one paragraph", { timeout: 60_000 }, () => {
  assert(
    property(
      array(oneof(line, line, line, head), { maxLength: 30 }),
      constantFrom("text", "markdown"),
      (lines, format) => {
        checkCoverage(sourceOf(lines.join(""), format as "text" | "markdown"));
      },
    ),
    { numRuns: 80 },
  );
});

const element = constantFrom("p", "p", "li", "h2", "td", "blockquote", "sup", "i");
const page = array(tuple(element, starts, array(words, { maxLength: 4 }), ends), { maxLength: 20 }).map(
  (parts) =>
    parts
      .map(([name, start, middle, end]) => `<${name}>${start}${middle.join(" ")}${end}</${name}>`)
      .join("\n"),
);

test.each([
  ["made-up.html", (body: string) => `<!doctype html><html><body>${body}</body></html>`],
  [
    "made-up.xml",
    (body: string) =>
      `<akomaNtoso><statement name="resolution"><mainBody><paragraph><content>${body}</content></paragraph></mainBody></statement></akomaNtoso>`,
  ],
])("every character of %s is in one paragraph", { timeout: 60_000 }, async (file, whole) => {
  await assert(
    asyncProperty(page, async (body) => {
      checkCoverage(await readSource(file, new TextEncoder().encode(whole(`${body}<p>Last</p>`))));
    }),
    { numRuns: 60 },
  );
});

test(
  "any text at all is read without an error, and its slices give the words back",
  { timeout: 60_000 },
  () => {
    assert(
      property(
        string({ unit: "binary", maxLength: 300 }),
        constantFrom("text", "markdown"),
        (text, format) => {
          for (const { children } of segmentSource(sourceOf(text, format as "text" | "markdown"), registry)
            .documents)
            for (const { pieces, text: read } of children)
              for (const { at, start, end } of pieces)
                expect(spaced(read.slice(at, at + end - start))).toBe(spaced(text.slice(start, end)));
        },
      ),
      { numRuns: 80 },
    );
  },
);

const spaced = (text: string): string => text.replace(/\s/gu, " ");

/** No character in two paragraphs, and none in none but white space, page furniture, numbers and marks. */
function checkCoverage(source: SourceText): void {
  const { text } = source;
  const seen = new Uint8Array(text.length);
  for (const { children } of segmentSource(source, registry).documents)
    for (const paragraph of children) {
      for (const { at, start, end } of paragraph.pieces) {
        expect(spaced(paragraph.text.slice(at, at + end - start))).toBe(spaced(text.slice(start, end)));
        expect(seen.subarray(start, end).indexOf(1), `twice: ${text.slice(start, end)}`).toBe(-1);
        seen.fill(1, start, end);
      }
      for (const { span } of paragraph.calls) seen.fill(1, span.start, span.end);
    }
  const lines = linesOf(text);
  // where the format tells what each line is, its look does not
  const isMarked = source.marks.some(({ type }) => type === "block");
  const roles = isMarked ? [] : lineRoles(text, lines);
  for (const [index, { start, end }] of lines.entries()) {
    if (roles[index] === "furniture" || isMarkedFurniture(source, start, end)) continue;
    let left = "";
    for (let at = start; at < end; at += 1) if (seen[at] === 0) left += text.charAt(at);
    expect(
      left.replace(marks, "").replace(/^\p{L}{1,4}$/u, ""),
      `in no paragraph: ${text.slice(start, end)}`,
    ).toBe("");
  }
}

/** Running heads and page numbers that the format's reader found. */
function isMarkedFurniture({ marks: found }: SourceText, start: number, end: number): boolean {
  return found.some(({ type, span }) => type === "furniture" && span.start <= start && span.end >= end);
}

// tags, targets of links, numbers, punctuation and what prints nothing
const marks =
  /<[^<>]*>|^\(?(?:PP|OP)(?=[\s\d)])|\]\([^()\s]*\)|\(\p{L}{1,6}\)|^[A-Z]\.|[\s\p{P}\p{S}\p{Cf}\p{N}]/gu;
