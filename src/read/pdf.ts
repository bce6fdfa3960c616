import type { SourceText } from "../model/source-text.ts";
export function readPdf(source: string, bytes: Uint8Array): SourceText {
  void bytes;
  return { source, format: "pdf", text: "", marks: [], diagnostics: [] };
}
