import type { Citation } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { Remark } from "./house-style.ts";

/** Names of instruments that no registry has, at their first mention (`name-unknown`). */
export function unknownNames(document: Document, citations: readonly Citation[]): readonly Remark[] {
  const seen = new Set<string>();
  return citations.flatMap((citation): Remark[] => {
    const [target, ...others] = citation.targets;
    if (
      target === undefined ||
      others.length > 0 ||
      !target.id.startsWith("name:") ||
      citation.layer !== "instrument" ||
      seen.has(target.id)
    )
      return [];
    seen.add(target.id);
    const words = document.children[citation.paragraph]?.text.slice(citation.span.start, citation.span.end);
    return [
      {
        citation,
        doubt: {
          id: "name-unknown",
          severity: "note",
          message: `The registry knows no "${words ?? target.name}". Check the title, or add a row for it.`,
          candidates: [target.id],
        },
      },
    ];
  });
}
