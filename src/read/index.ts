import { InputError } from "../model/diagnostic.ts";
import type { Format, SourceText } from "../model/source-text.ts";
import { checkFileSize, checkText } from "./limits.ts";

/**
 * The text of a file, read as its name's ending and its first bytes tell.
 * @throws InputError if it is no text, is damaged, or is larger than the limits.
 */
export async function readSource(source: string, bytes: Uint8Array): Promise<SourceText> {
  checkFileSize(source, bytes);
  const read = await readerFor(formatOf(source, bytes));
  const text = await read(source, bytes);
  checkText(source, text.text);
  return text;
}

type Reader = (source: string, bytes: Uint8Array) => SourceText | Promise<SourceText>;

/** Each format's code is loaded when a file of it comes, so that the page holds it in a chunk of its own. */
async function readerFor(format: Format): Promise<Reader> {
  switch (format) {
    case "text":
    case "markdown":
      return (await import("./text.ts")).readText;
    case "html":
      return (await import("./html.ts")).readHtml;
    case "docx":
      return (await import("./docx.ts")).readDocx;
    case "pdf":
      return (await import("./pdf.ts")).readPdf;
    case "akoma-ntoso":
      return (await import("./akoma-ntoso.ts")).readAkomaNtoso;
  }
}

/** First bytes, each as the character of its number, that say what a file is, whatever its name. */
const signatures: readonly (readonly [start: string, format: Format])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "docx"],
];

const endings: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.(?:txt|text)$/iu, "text"],
  [/\.(?:md|markdown)$/iu, "markdown"],
  [/\.(?:html?|xhtml)$/iu, "html"],
  [/\.pdf$/iu, "pdf"],
  [/\.docx$/iu, "docx"],
  [/\.(?:xml|akn)$/iu, "akoma-ntoso"],
];

/** First bytes, likewise, of formats that people take for texts, and what to do with them. */
const unreadable: readonly (readonly [start: string, found: string, advice: string])[] = [
  ["\u00D0\u00CF\u0011\u00E0", "an old Word file (.doc)", "save it as .docx"],
  ["{\\rtf", "a Rich Text file (.rtf)", "save it as .docx"],
  ["\u0089PNG", "a picture (PNG)", "run OCR over it and save the text"],
  ["\u00FF\u00D8\u00FF", "a picture (JPEG)", "run OCR over it and save the text"],
  ["GIF8", "a picture (GIF)", "run OCR over it and save the text"],
  ["II*\0", "a picture (TIFF)", "run OCR over it and save the text"],
  ["MM\0*", "a picture (TIFF)", "run OCR over it and save the text"],
  ["\u001F\u008B", "a packed file (gzip)", "unpack it first"],
];

function formatOf(source: string, bytes: Uint8Array): Format {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const other = unreadable.find(([sign]) => start.startsWith(sign));
  if (other !== undefined) {
    throw new InputError(source, [
      `is ${other[1]}; .txt, .md, .html, .pdf, .docx and Akoma Ntoso .xml are read, so ${other[2]}`,
    ]);
  }
  const bySignature = signatures.find(([sign]) => start.startsWith(sign))?.[1];
  if (bySignature !== undefined) return bySignature;
  const byEnding = endings.find(([ending]) => ending.test(source))?.[1];
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  // A page saved under the name of a text.
  if (byEnding === "text" && byFirstWords(head) === "html") return "html";
  if (byEnding !== undefined && byEnding !== "akoma-ntoso") return byEnding;
  if (byEnding === "akoma-ntoso" && /<html\b/iu.test(head)) return "html";
  return byEnding ?? byFirstWords(head);
}

/** For a name without a known ending. */
function byFirstWords(head: string): Format {
  if (/<akomaNtoso\b/u.test(head)) return "akoma-ntoso";
  if (/^[\s\u00EF\u00BB\u00BF]*<(?:!doctype html|html)\b/iu.test(head)) return "html";
  return "text";
}
