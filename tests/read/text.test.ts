import { expect, test } from "vitest";
import { readSource } from "../../src/read/index.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
/** Windows-1252, where the characters beyond Latin-1 are given by their bytes. */
const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((c) => c.charCodeAt(0)))),
  );

test.each([
  ["UTF-8", utf8("Rappelant sa résolution 217 (III)\r\n"), "Rappelant sa résolution 217 (III)\r\n", []],
  ["line ends of old Macintosh files", utf8("Recalling,\r\rUrges\r"), "Recalling,\n\nUrges\n", []],
  ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, "Recalling"), "Recalling", []],
  ["UTF-16 with a mark", utf16("\uFEFFإذ تشير", true), "إذ تشير", []],
  ["UTF-16, high byte first", utf16("\uFEFFRappelant l’accord", false), "Rappelant l’accord", []],
  ["UTF-16 without a mark", utf16("Recalling its resolution", true), "Recalling its resolution", []],
  [
    "UTF-16, high byte first, without a mark",
    utf16("Recalling its resolution", false),
    "Recalling its resolution",
    [],
  ],
  [
    "Windows-1252",
    bytes("Rappelant que l", 0x92, "Assembl", 0xe9, "e g", 0xe9, "n", 0xe9, "rale"),
    "Rappelant que l’Assemblée générale",
    ["decoded-as-windows-1252"],
  ],
  [
    "UTF-8 cut within a letter",
    utf8("Rappelant sa résolution précédée à été").slice(0, -1),
    "Rappelant sa résolution précédée à ét\uFFFD",
    ["utf-8-damaged"],
  ],
  [
    "a control character",
    utf8("Recalling\u0002 its resolution"),
    "Recalling\u0002 its resolution",
    ["control-characters"],
  ],
])("reads %s", async (_, content, text, notes) => {
  const read = await readSource("a.txt", content);
  expect(read.text).toBe(text);
  expect(read.diagnostics.map(({ id }) => id)).toEqual(notes);
  for (const { span } of read.diagnostics)
    if (span !== undefined) expect(read.text.slice(span.start, span.end)).toMatch(/\S/u);
});

test.each([
  ["a.txt", "text"],
  ["A.TXT", "text"],
  ["a.md", "markdown"],
  ["no-ending", "text"],
])("%s is %s", async (name, format) => {
  expect((await readSource(name, utf8("Recalling"))).format).toBe(format);
});

test.each([
  ["*Recalling* its resolution 60/1,\n\n*Deeply concerned* by the situation,\n", "markdown"],
  ["1. **Urges** all Member States\n2. **Decides** to remain seized of the matter.\n", "markdown"],
  ["Recalling its resolution*\n\n* The delegation of India expressed a reservation.\n", "text"],
  ["*Recalling* its resolution 60/1,\n", "text"],
])("%j in a .txt is %s", async (text, format) => {
  expect((await readSource("draft.txt", utf8(text))).format).toBe(format);
});

test.each([
  ["a page without ending", "page", "<!DOCTYPE html><p>Recalling", "html"],
  ["a page named .txt", "page.txt", "<html><body><p>Recalling</p></body></html>", "html"],
  ["XHTML named .xml", "page.xml", "<html><p>Recalling</p></html>", "html"],
  ["Akoma Ntoso without ending", "act", "<akomaNtoso><p>Recalling</p></akomaNtoso>", "akoma-ntoso"],
])("%s is told by its first words", async (_, name, content, format) => {
  const read = await readSource(name, utf8(content));
  expect([read.format, read.text]).toEqual([format, "Recalling"]);
});
