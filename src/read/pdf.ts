import type { Diagnostic } from "../model/diagnostic.ts";
import { InputError } from "../model/diagnostic.ts";
import type { SourceText } from "../model/source-text.ts";
import { limits } from "./limits.ts";
import { withLamAlef } from "./pdf-arabic.ts";
import { blocksOf } from "./pdf-blocks.ts";
import { withoutLineNumbers } from "./pdf-line-numbers.ts";
import { pdfPages, type PdfPage } from "./pdf-pages.ts";
import { checkStreams } from "./pdf-streams.ts";
import { writeBlocks } from "./pdf-text.ts";
import { TextBuilder } from "./text-builder.ts";

/**
 * A PDF: its words in reading order, paragraph by paragraph, each line joined to the next. Running heads, page numbers and
 * the notes at the foot of a page stand after the paragraph that they interrupt.
 * @throws InputError if it is damaged, cut off, locked, or has no text (a scan).
 */
export async function readPdf(source: string, bytes: Uint8Array): Promise<SourceText> {
  checkEnd(source, bytes);
  checkStreams(source, bytes);
  const { pages, mended } = withLamAlef(await pdfPages(source, bytes, limits.pages));
  const diagnostics = [...checkText(source, pages), ...(mended === 0 ? [] : [lamAlefNote(source, mended)])];
  const builder = new TextBuilder();
  writeBlocks(builder, blocksOf(withoutLineNumbers(pages)));
  return { source, format: "pdf", ...builder.finish(), diagnostics };
}

/** A PDF ends with `%%EOF`; mail programs and web servers may add a little after it. */
function checkEnd(source: string, bytes: Uint8Array): void {
  const tail = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 4096)));
  if (tail.includes("%%EOF")) return;
  throw new InputError(source, [
    `the PDF is cut off: it has no end mark (%%EOF) in its last bytes (${bytes.length} bytes in all); download or save it again`,
  ]);
}

function checkText(source: string, pages: readonly PdfPage[]): readonly Diagnostic[] {
  const blank = pages.flatMap(({ runs }, at) =>
    runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? [] : [at + 1],
  );
  if (blank.length === pages.length) {
    throw new InputError(source, [
      `none of its ${pages.length} pages has text, only pictures: it is a scan and needs OCR; run OCR over it (for example ocrmypdf) and read the result`,
    ]);
  }
  if (blank.length === 0) return [];
  return [
    {
      id: "pages-without-text",
      severity: "warning",
      message: `${source}: ${blank.length} of ${pages.length} pages have no text (${blank.slice(0, 20).join(", ")}${blank.length > 20 ? " …" : ""}); if they are scans, run OCR over the file`,
    },
  ];
}

function lamAlefNote(source: string, mended: number): Diagnostic {
  return {
    id: "lam-alef-reversed",
    severity: "note",
    message: `${source}: the PDF stores the two letters of the ligature lam-alef in the wrong order; ${mended} places were put right, but inside words it may remain, so read a .docx or .txt of the text if there is one`,
  };
}
