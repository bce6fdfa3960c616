import type { Document } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { assembly } from "./assembly.ts";
import { balanced } from "./balanced.ts";
import { bodySeries } from "./body-series.ts";
import { caseLaw } from "./case-law.ts";
import { councilTreaty } from "./council-treaty.ts";
import { countedCommittees } from "./counted-committees.ts";
import { cueReader } from "./cue.ts";
import { datedResolution } from "./dated-resolution.ts";
import { datedStatement } from "./dated-statement.ts";
import { documentSymbol } from "./document-symbol.ts";
import type { Extractor } from "./extractor.ts";
import { generalComment } from "./general-comment.ts";
import { ibid } from "./ibid.ts";
import { labourList } from "./labour-list.ts";
import { name } from "./name.ts";
import { numbered } from "./numbered.ts";
import { officialRecords } from "./official-records.ts";
import { organText } from "./organ-text.ts";
import { withoutOverlaps } from "./overlap.ts";
import { ownRules } from "./own-rules.ts";
import { paper } from "./paper.ts";
import { paragraphResolutions } from "./paragraph-resolutions.ts";
import { parliamentaryTitle } from "./parliamentary-title.ts";
import { provisionalName } from "./provisional-name.ts";
import { publication } from "./publication.ts";
import { reportOf } from "./report-of.ts";
import { saidInstrument } from "./said-instrument.ts";
import { saidResolution } from "./said-resolution.ts";
import { sanctionsCommittee } from "./sanctions-committee.ts";
import { shortForm } from "./short-form.ts";
import { shortenedName } from "./shortened-name.ts";
import { treatyPlaces } from "./treaty-places.ts";
import { treatySeries } from "./treaty-series.ts";
import { wordsOf } from "./word.ts";
import { unionAct } from "./union-act.ts";

/** In the order in which they are tried: where two claim the same words, the earlier one has them. */
export const extractors: readonly Extractor[] = [
  treatySeries,
  officialRecords,
  unionAct,
  councilTreaty,
  organText,
  documentSymbol,
  generalComment,
  numbered,
  datedStatement,
  datedResolution,
  caseLaw,
  publication,
  parliamentaryTitle,
  assembly,
  reportOf,
  paper,
  sanctionsCommittee,
  treatyPlaces,
  labourList,
  countedCommittees,
  ownRules,
  name,
  bodySeries,
  provisionalName,
  shortForm,
  shortenedName,
  saidInstrument,
  saidResolution,
  paragraphResolutions,
  ibid,
];

const cuesOf = cueReader(extractors.map(({ cue }) => cue));

/** All mentions of a document in text order. */
export function extractMentions(document: Document, registry: Registry): readonly Mention[] {
  const { children } = document;
  const inLanguage = new Map<Language, Document>();
  const words = children.map(({ text }) => wordsOf(text));
  const cues = words.map(cuesOf);
  const contexts = children.map(({ language }, index) => {
    if (language === undefined) return { document, registry, index, words };
    const own = inLanguage.get(language) ?? { ...document, language };
    inLanguage.set(language, own);
    return { document: own, registry, index, words };
  });
  const claims = children.map((): Mention[] => []);
  // One form after the other through the whole text is faster than one paragraph after the other through all forms.
  extractors.forEach(({ extract }, form) => {
    children.forEach((paragraph, index) => {
      if ((cues[index]! & (1 << form)) === 0) return;
      for (const mention of extract(paragraph, contexts[index]!)) claims[index]!.push(mention);
    });
  });
  return children.flatMap(({ text }, index) =>
    withoutOverlaps(claims[index]!).map((mention) => {
      const span = balanced(mention.span, text, document.language);
      return span === mention.span ? mention : { ...mention, span };
    }),
  );
}
