import { registryOf } from "../../src/cli/data-tables.ts";
import type { Document } from "../../src/model/document.ts";
import type { Format, SourceText } from "../../src/model/source-text.ts";
import { segmentSource } from "../../src/segment/segment-source.ts";

export const registry = registryOf();

export function sourceOf(text: string, format: Format = "text"): SourceText {
  return { source: "test.txt", format, text, marks: [], diagnostics: [] };
}

export function documentsOf(text: string, format: Format = "text"): readonly Document[] {
  return segmentSource(sourceOf(text, format), registry).documents;
}

/** `label: first words` of every paragraph. */
export function outlineOf(text: string, format: Format = "text"): readonly string[] {
  return documentsOf(text, format).flatMap(({ children }) =>
    children.map((each) => `${each.label}: ${each.text.split(" ").slice(0, 4).join(" ")}`),
  );
}
