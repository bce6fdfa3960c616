import type { SourceText } from "../model/source-text.ts";
import { decode } from "./decode.ts";

/**
 * A `.txt` or `.md` file: its characters as they are, line ends included, so that offsets are those of the file.
 * @throws InputError if the bytes are no text.
 */
export function readText(source: string, bytes: Uint8Array): SourceText {
  const { text, diagnostics } = decode(source, bytes);
  const format = /\.(?:md|markdown)$/iu.test(source) ? "markdown" : "text";
  return { source, format, text, marks: [], diagnostics };
}
