import type { Citation } from "../model/citation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { addTo } from "../model/grouped.ts";
import type { ReadDocument } from "../model/reading.ts";
import type { Registry } from "../registry/registry.ts";
import { missingNotes } from "../resolve/house-style.ts";
import { unknownNames } from "../resolve/unknown-names.ts";
import type { Evidence } from "./collection.ts";
import { type AdoptionDates, disagreeingDates } from "./disagreeing-dates.ts";
import { excerptOf } from "./excerpt.ts";
import type { Canonical } from "./merge-works.ts";

/** The citing sentences of a document, one for each of its citations and in their order. */
export function evidenceOf(
  read: ReadDocument,
  index: number,
  canonical: Canonical,
  registry: Registry,
  adopted: AdoptionDates,
): readonly Evidence[] {
  const doubtsOf = doubtsIn(read, registry, canonical, adopted);
  return read.citations.map((citation) => {
    const paragraph = read.document.children[citation.paragraph]!;
    const { text, mark } = excerptOf(paragraph.text, citation.span);
    return {
      document: index,
      paragraph: citation.paragraph,
      label: paragraph.label,
      part: paragraph.part,
      language: read.document.language,
      span: citation.span,
      sentence: text,
      mark,
      layer: citation.layer,
      via: citation.via,
      ...(citation.act !== undefined && { act: citation.act }),
      ...(citation.actEnglish !== undefined && { actEnglish: citation.actEnglish }),
      ...(citation.pinpoint !== undefined && { pinpoint: citation.pinpoint }),
      targets: targetsOf(citation, read, canonical, registry),
      ...(citation.anchor && { anchorParagraph: citation.anchor.paragraph }),
      doubts: doubtsOf(citation).map(({ id, message, severity }) => [id, message, severity] as const),
    };
  });
}

/**
 * The doubts about each citation, with what only the whole document can tell, as `recalling check` prints them, and
 * what only the collection can.
 */
function doubtsIn(
  { document, citations }: ReadDocument,
  registry: Registry,
  canonical: Canonical,
  adopted: AdoptionDates,
): (citation: Citation) => readonly Diagnostic[] {
  const remarks = new Map<Citation, Diagnostic[]>();
  for (const { citation, doubt } of [
    ...missingNotes(document, citations, registry),
    ...unknownNames(document, citations),
    ...citations.flatMap((citation) => {
      const { text } = document.children[citation.paragraph]!;
      return disagreeingDates(citation, text, canonical, adopted).map((doubt) => ({ citation, doubt }));
    }),
  ]) {
    // A document that was built before brings its remarks with it.
    if (citation.doubts.some(({ id }) => id === doubt.id)) continue;
    addTo(remarks, citation, doubt);
  }
  return (citation) => [...citation.doubts, ...(remarks.get(citation) ?? [])];
}

/**
 * The works a citation stands for. A footnote that gives the adopting resolution of the declaration on which it hangs
 * is evidence for that declaration, not a citation of the resolution.
 */
function targetsOf(
  citation: Citation,
  { citations }: ReadDocument,
  canonical: Canonical,
  registry: Registry,
): readonly string[] {
  const ids = [...new Set(citation.targets.map(({ id }) => canonical(id)))];
  const { anchor } = citation;
  if (anchor === undefined) return ids;
  const named = citations
    .filter(
      ({ paragraph, span }) =>
        paragraph === anchor.paragraph && span.end <= anchor.at && span.end >= anchor.at - 120,
    )
    .flatMap(({ targets }) => targets.map(({ id }) => canonical(id)));
  return ids.map(
    (id) => named.findLast((name) => registry.adoptedBy(id).some((adopted) => adopted.id === name)) ?? id,
  );
}
