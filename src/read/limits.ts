import { InputError } from "../model/diagnostic.ts";

/**
 * What a file may hold at most. The longest texts that international bodies publish in one file (yearly volumes of
 * resolutions) stay a factor of four below each of them.
 */
export const limits = {
  /** Bytes of a file as it lies on disk. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of one part of a .docx when unpacked. */
  expandedBytes: 64 * 1024 * 1024,
  /** Bytes of one stream of a .pdf when unpacked. */
  streamBytes: 128 * 1024 * 1024,
  /** UTF-16 code units of the text of a file. */
  textLength: 16_000_000,
  /** UTF-16 code units between two line ends. */
  lineLength: 1_000_000,
  /** Elements of an HTML page, whose tree is held in memory. */
  elements: 500_000,
  /** Elements open at once in HTML or XML. */
  elementDepth: 1_000,
  /** Brackets open at once in one paragraph of text. */
  bracketDepth: 1_000,
  /** Pages of a PDF. */
  pages: 1_500,
} as const;

/** Throws InputError unless the size of the file lies between one byte and the limit. */
export function checkFileSize(source: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new InputError(source, [
      "is empty (0 bytes); a text was expected, so save or download the file again",
    ]);
  }
  if (bytes.length > limits.fileBytes) {
    throw new InputError(source, [
      `is ${megabytes(bytes.length)} long; files up to ${megabytes(limits.fileBytes)} are read, so split it into its documents`,
    ]);
  }
}

/** Throws InputError if the text is blank, or longer or deeper nested than any text that people write. */
export function checkText(source: string, text: string): void {
  if (!/\S/u.test(text)) {
    throw new InputError(source, [
      "holds no words, only white space; a text was expected, so save or download it again",
    ]);
  }
  if (text.length > limits.textLength) {
    throw new InputError(source, [
      `holds ${text.length} characters of text; up to ${limits.textLength} are read, so split it into its documents`,
    ]);
  }
  checkLines(source, text);
  checkBrackets(source, text);
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function checkLines(source: string, text: string): void {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    if (end - start > limits.lineLength) {
      throw new InputError(source, [
        `line ${line} is ${end - start} characters long; lines up to ${limits.lineLength} characters are read, so break it into paragraphs`,
      ]);
    }
    start = end + 1;
  }
}

const openingBrackets = "([{（［｛〔";

// brackets and ends of paragraphs; searched for, because looking at every character in turn takes six times as long
const bracketOrBreak = /[([{（［｛〔)\]}）］｝〕]|\n(?=\n)/gu;

function checkBrackets(source: string, text: string): void {
  let depth = 0;
  for (const { 0: found, index: at } of text.matchAll(bracketOrBreak)) {
    if (openingBrackets.includes(found)) depth += 1;
    else if (found === "\n") depth = 0;
    else if (depth > 0) depth -= 1;
    if (depth > limits.bracketDepth) {
      throw new InputError(source, [
        `character ${at} opens a bracket inside ${depth - 1} others; up to ${limits.bracketDepth - 1} are read, so mend or remove that passage`,
      ]);
    }
  }
}
