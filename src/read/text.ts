import type { SourceText } from "../model/source-text.ts";
import { decode } from "./decode.ts";

/**
 * A `.txt` or `.md` file: its characters as they are, line ends included, so that offsets are those of the file; only a
 * carriage return alone, the line end of old Macintosh files, becomes a line feed. A text whose paragraphs
 * begin with words between stars or dashes, as drafts are pasted, is Markdown whatever its name.
 * @throws InputError if the bytes are no text.
 */
export function readText(source: string, bytes: Uint8Array): SourceText {
  const { text: read, diagnostics } = decode(source, bytes);
  const text = read.replace(/\r(?!\n)/gu, "\n");
  const isMarkdown = /\.(?:md|markdown)$/iu.test(source) || hasEmphasizedOpenings(text);
  return { source, format: isMarkdown ? "markdown" : "text", text, marks: [], diagnostics };
}

/** True for "*Recalling* its resolution" and "1. **Urges** Member States", at least twice. */
function hasEmphasizedOpenings(text: string): boolean {
  let found = 0;
  for (const _ of text.matchAll(opening)) if ((found += 1) > 1) return true;
  return false;
}

const opening = /^(?:\d{1,2}[.)] )?(?<mark>\*{1,3}|_)\p{Lu}\p{L}{2,20}(?: \p{L}{1,20}){0,4}\k<mark>,? /gmu;
