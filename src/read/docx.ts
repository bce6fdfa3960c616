import type { SourceText } from "../model/source-text.ts";
export function readDocx(source: string, bytes: Uint8Array): SourceText { void bytes; return { source, format: "docx", text: "", marks: [], diagnostics: [] }; }
