import { Unzip, UnzipInflate } from "fflate";
import { InputError } from "../model/diagnostic.ts";
import { limits, megabytes } from "./limits.ts";

/** The XML parts of a .docx by their path: `word/document.xml`, `word/footnotes.xml` … */
export type DocxParts = ReadonlyMap<string, string>;

/**
 * Unpacks the parts of a .docx that hold words, numbers and styles; pictures and fonts stay packed.
 * @throws InputError if it is no .docx, is damaged, or unpacks to more than the limit.
 */
export function docxParts(source: string, bytes: Uint8Array): DocxParts {
  checkEnd(source, bytes);
  const chunks = unpack(source, bytes);
  if (!chunks.has("word/document.xml")) {
    throw new InputError(source, [
      "is a packed (zip) file without the part word/document.xml, so it is no Word document (.docx) or is cut off; save the text as .docx again",
    ]);
  }
  const parts = new Map<string, string>();
  for (const [name, pieces] of chunks) parts.set(name, textOf(pieces));
  return parts;
}

/** A packed file begins with `PK` and ends with a list of its parts, whose end is marked `PK 5 6`; without it the last parts may be missing. */
function checkEnd(source: string, bytes: Uint8Array): void {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new InputError(source, [
      "is named .docx but is no packed (zip) file, as Word documents are; open it in a word processor and save it as .docx",
    ]);
  }
  const tail = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 66_000)));
  if (tail.includes("PK\u0005\u0006")) return;
  throw new InputError(source, [
    `the Word document is cut off: it has no list of parts at its end (${bytes.length} bytes in all); download or save it again`,
  ]);
}

const wanted =
  /^word\/(?:(?:document|footnotes|endnotes|numbering|styles|settings|header\d*)\.xml|_rels\/(?:document|footnotes|endnotes)\.xml\.rels)$/u;

/** Unpacks as a stream, so that a part that says it is small and is not stops at the limit. */
function unpack(source: string, bytes: Uint8Array): Map<string, Uint8Array[]> {
  const parts = new Map<string, Uint8Array[]>();
  let expanded = 0;
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error !== null) throw error;
      expanded += piece.length;
      if (expanded > limits.expandedBytes) throw tooLarge(source, file.name, bytes);
      pieces.push(piece);
      if (final) parts.set(file.name, pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      source,
      [
        "cannot be unpacked as a Word document (.docx): the file is damaged or cut off, so save or download it again",
      ],
      { cause: error },
    );
  }
  return parts;
}

/** Small, since a packed byte can unpack to a thousand. */
const chunkBytes = 16 * 1024;

function tooLarge(source: string, part: string, bytes: Uint8Array): InputError {
  return new InputError(source, [
    `${part}: unpacks to more than ${megabytes(limits.expandedBytes)} from a file of ${megabytes(bytes.length)}; no text is that long, so do not trust this file, or save its text anew`,
  ]);
}

/** Parts are UTF-8, or UTF-16 with a byte-order mark. */
function textOf(pieces: readonly Uint8Array[]): string {
  const first = pieces.find((piece) => piece.length > 1);
  const encoding =
    first?.[0] === 0xff && first[1] === 0xfe
      ? "utf-16le"
      : first?.[0] === 0xfe && first[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const decoder = new TextDecoder(encoding);
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
}
