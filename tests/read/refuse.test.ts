import { zipSync, zlibSync } from "fflate";
import { expect, test } from "vitest";
import { InputError } from "../../src/model/diagnostic.ts";
import { readSource } from "../../src/read/index.ts";
import { pdfOf } from "./pdf-of.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const docx = (document: string) => zipSync({ "word/document.xml": utf8(document) });
const some = pdfOf([[{ x: 100, y: 700, text: "The Security Council," }]]);
const seeded = (length: number) => {
  let seed = 1985;
  return Uint8Array.from({ length }, () => (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16);
};

/** A PDF whose only stream unpacks to 200 MB of blanks. */
const pdfBomb = () => {
  const packed = zlibSync(new Uint8Array(200_000_000).fill(32), { level: 9 });
  const head = `%PDF-1.4\n1 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return Uint8Array.from([...utf8(head), ...packed, ...utf8("\nendstream endobj\n%%EOF")]);
};

const rows: readonly (readonly [what: string, name: string, content: Uint8Array, says: RegExp])[] = [
  ["an empty file", "a.txt", utf8(""), /is empty/u],
  ["an empty PDF", "a.pdf", utf8(""), /is empty/u],
  ["white space", "a.txt", utf8(" \n\t\n "), /only white space/u],
  [
    "a line of 50 MB",
    "a.txt",
    new Uint8Array(50_000_000).fill(97),
    /47\.7 MB long; files up to 32\.0 MB.*split/u,
  ],
  ["a line of 2 MB", "a.txt", new Uint8Array(2_000_000).fill(97), /line 1 is 2000000 characters/u],
  ["a binary of 30 MB", "a.txt", seeded(30_000_000), /binary/u],
  ["bytes of no alphabet", "a.txt", seeded(5000).map((byte) => byte | 0x81), /UTF-8/u],
  [
    "100,000 open brackets",
    "a.txt",
    utf8("(a ".repeat(100_000)),
    /character 3000 opens a bracket inside 1000 others/u,
  ],
  [
    "100,000 nested elements",
    "a.html",
    utf8("<div>".repeat(100_000)),
    /line 1: <div> stands inside 1000 other elements/u,
  ],
  ["two million elements", "a.html", utf8("<p>a".repeat(2_000_000)), /more than 500000 elements/u],
  [
    "100,000 nested XML elements",
    "a.xml",
    utf8(`<akomaNtoso>${"<p>".repeat(100_000)}`),
    /line 1.*<p> stands inside 1000 other elements/u,
  ],
  [
    "100,000 nested paragraphs of Word",
    "a.docx",
    docx(`<w:document>${"<w:p>".repeat(100_000)}`),
    /document\.xml, line 1.*inside 1000 other/u,
  ],
  [
    "an entity bomb",
    "a.xml",
    utf8(`<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><akomaNtoso>&b;</akomaNtoso>`),
    /entities/u,
  ],
  [
    "an entity bomb in Word",
    "a.docx",
    docx(`<!DOCTYPE a [<!ENTITY a "aa">]><w:document>&a;</w:document>`),
    /entities/u,
  ],
  [
    "a zip bomb",
    "a.docx",
    zipSync({ "word/document.xml": new Uint8Array(100_000_000) }, { level: 9 }),
    /unpacks to more than 64\.0 MB/u,
  ],
  ["a cut-off Word document", "a.docx", docx("<w:document/>".repeat(1000)).slice(0, 60), /cut off/u],
  [
    "another packed file",
    "a.docx",
    zipSync({ "xl/workbook.xml": utf8("<x/>") }),
    /without the part word\/document\.xml/u,
  ],
  ["cut-off XML", "a.xml", utf8("<akomaNtoso><p>Recalling"), /line 1.*not well-formed.*cut off/u],
  ["another XML", "a.xml", utf8("<rss><channel>News</channel></rss>"), /outermost element is <rss>/u],
  ["a cut-off PDF", "a.pdf", some.slice(0, some.length - 30), /cut off/u],
  [
    "a PDF without its middle",
    "a.pdf",
    Uint8Array.from([...some.slice(0, 60), ...utf8("%%EOF")]),
    /damaged or cut off/u,
  ],
  ["a PDF without text", "a.pdf", pdfOf([[], []]), /none of its 2 pages has text.*OCR/u],
  [
    "a PDF that unpacks without end",
    "a.pdf",
    pdfBomb(),
    /byte \d+: a stream of 0\.2 MB unpacks to more than 128\.0 MB/u,
  ],
  [
    "an old Word file",
    "a.doc",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    /old Word file.*save it as \.docx/u,
  ],
  ["a picture named .txt", "a.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture.*OCR/u],
];

test.each(rows)(
  "refuses %s with a clear message",
  async (_, name, content, says) => {
    const error: unknown = await readSource(name, content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(says);
    expect((error as InputError).message.startsWith(`${name}: `)).toBe(true);
  },
  30_000,
);
