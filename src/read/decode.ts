import { type Diagnostic, InputError } from "../model/diagnostic.ts";

export interface Decoded {
  /** Without its byte-order mark. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The characters of a file: UTF-8 with or without byte-order mark, UTF-16 in either order, else Windows-1252 with a note.
 * `declared` is the encoding that the file itself names (HTML, XML), which holds unless a byte-order mark disagrees.
 * @throws InputError if the bytes are no text.
 */
export function decode(source: string, bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMarks.find(({ bytes: start }) => start.every((byte, at) => bytes[at] === byte));
  const marked = mark?.encoding ?? (bytes.includes(0) ? utf16Order(source, bytes) : undefined);
  if (marked !== undefined && marked !== "utf-8") return checked(source, decodeAs(bytes, marked), []);
  if (declared !== undefined && marked === undefined) {
    const text = decodeDeclared(bytes, declared);
    if (text !== undefined) return checked(source, text, []);
  }
  return decodeUtf8(source, bytes);
}

const byteOrderMarks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** UTF-16 without a mark shows as zero bytes on one side of each pair only: those of its blanks and Latin letters. */
function utf16Order(source: string, bytes: Uint8Array): "utf-16le" | "utf-16be" {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 50;
  if (odd > many && even === 0) return "utf-16le";
  if (even > many && odd === 0) return "utf-16be";
  throw new InputError(source, [
    `byte ${bytes.indexOf(0)} is zero, so this is no text but a program's own (binary) format; .txt, .md, .html, .pdf, .docx and Akoma Ntoso .xml are read, so save it as one of them`,
  ]);
}

function decodeDeclared(bytes: Uint8Array, declared: string): string | undefined {
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? withWindowsSigns(text) : text;
  } catch {
    return undefined; // An unknown name, or bytes that break it: the bytes themselves tell better.
  }
}

function decodeUtf8(source: string, bytes: Uint8Array): Decoded {
  try {
    return checked(source, new TextDecoder("utf-8", { fatal: true }).decode(bytes), []);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return decodeDamaged(source, bytes);
  }
}

/** Either UTF-8 with a few broken characters, or Windows-1252; else a clear refusal. */
function decodeDamaged(source: string, bytes: Uint8Array): Decoded {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const broken = count(lenient, /\uFFFD/gu);
  const whole = count(lenient, /[^\0-\x7F\uFFFD]/gu);
  const high = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
  if (whole > 4 * broken) {
    return checked(source, lenient, [
      {
        id: "utf-8-damaged",
        severity: "warning",
        message: `${source}: ${broken} places are no valid UTF-8 and were read as \uFFFD; the file was cut or joined by halves of characters, so look at it or download it again`,
        span: { start: lenient.indexOf("\uFFFD"), end: lenient.indexOf("\uFFFD") + 1 },
      },
    ]);
  }
  if (high > bytes.length / 4) {
    throw new InputError(source, [
      `${high} of its ${bytes.length} bytes are neither UTF-8 nor letters of Windows-1252 text; save it as UTF-8`,
    ]);
  }
  return checked(source, withWindowsSigns(decodeAs(bytes, "windows-1252")), [
    {
      id: "decoded-as-windows-1252",
      severity: "note",
      message: `${source}: is not UTF-8, so it was read as Windows-1252 (Western European); if letters look wrong, save it as UTF-8`,
    },
  ]);
}

/** A few control characters come from old word processors; many mean that the file is no text. */
function checked(source: string, text: string, diagnostics: readonly Diagnostic[]): Decoded {
  const found = count(text, control);
  if (found === 0) return { text, diagnostics };
  if (found > 20 && found > text.length / 100) {
    throw new InputError(source, [
      `${found} of its ${text.length} characters are control characters, so this is no text but a program's own (binary) format; save it as .txt, .docx, .html or .pdf`,
    ]);
  }
  const start = text.search(control);
  return {
    text,
    diagnostics: [
      ...diagnostics,
      {
        id: "control-characters",
        severity: "note",
        message: `${source}: ${found} control characters stand in the text, the first at character ${start}; they are read as they are`,
        span: { start, end: start + 1 },
      },
    ],
  };
}

// Control characters other than tab, line feed, vertical tab, form feed and carriage return.
// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\x0E-\x1F\x7F]/gu;

/** Node before 24 leaves the bytes 0x80 to 0x9F of Windows-1252 as they are; these are the signs that they stand for. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\x80-\x9F]/gu, (byte) => windowsSigns[byte.charCodeAt(0) - 0x80] ?? byte);
}

const windowsSigns = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"];

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
