import type { Document } from "../model/document.ts";

/**
 * The documents of a file with the pieces of neighbouring texts at the edges of a scan marked as fragments: at the
 * beginning one that has no head, at the end one that breaks off. A fragment is of the same body as its neighbour.
 */
export function withFragments(documents: readonly Document[]): readonly Document[] {
  if (documents.length < 2) return documents;
  return documents.map((document, index) => {
    const isPiece =
      (index === 0 &&
        isHeadless(document) &&
        !isAround(document, documents[1]!) &&
        documents.slice(1).some(hasNumber)) ||
      (index === documents.length - 1 && hasNumber(document) && isBrokenOff(document));
    const issuingBody =
      document.facts.issuingBody ?? documents[index === 0 ? 1 : index - 1]?.facts.issuingBody;
    return isPiece
      ? { ...document, fragment: true, facts: { ...document.facts, ...(issuingBody && { issuingBody }) } }
      : document;
  });
}

/** True for a press release around the text that it quotes. */
function isAround({ span, children }: Document, next: Document): boolean {
  return span.end > next.span.end && children.at(-1)?.part !== "footnote";
}

function hasNumber({ facts }: Document): boolean {
  return facts.symbol !== undefined;
}

function isHeadless({ facts, children }: Document): boolean {
  return facts.symbol === undefined && facts.kind !== "report" && children.length < 60;
}

/** True if nothing stands below the title, or the last paragraph ends in the middle of a sentence and no closing line follows. */
function isBrokenOff({ children }: Document): boolean {
  if (children.every(({ part }) => part === "heading" || part === "footnote")) return true;
  const last = children.findLast(({ part }) => part !== "footnote" && part !== "note");
  if (last === undefined || last.part === "heading") return false;
  // decisions have running text for both
  const isBegun =
    children.some(({ part }) => part === "preamble") && !children.some(({ part }) => part === "operative");
  return isBegun || !/[.!?。؟]["”»)\]]?$/u.test(last.text);
}
