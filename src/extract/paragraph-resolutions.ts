import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

/** With the number of the paragraph; it is one of the text itself only with "above", "supra" or nothing behind it. */
const forms: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<![\p{L}-])(?<noun>(?:resolution|decision)s) (?:mentioned|referred to|cited|listed|recalled|enumerated) in paragraph (?<number>\d{1,3})(?: above)?(?![\p{L}\d-])(?! (?:\(|of (?!the present)|above of))/gu,
  fr: /(?<![\p{L}-])(?<noun>(?:résolution|décision)s) (?:mentionnées|visées|citées|énumérées|rappelées|indiquées) au paragraphe (?<number>\d{1,3})(?: ci-dessus)?(?![\p{L}\d-])(?! (?:\(|d[eu] ))/gu,
  es: /(?<![\p{L}-])(?<noun>(?:resoluci|decisi)ones) (?:mencionadas|indicadas|citadas|enumeradas|a que se hace referencia|a las que se hace referencia) en el párrafo (?<number>\d{1,3})(?: supra| anterior| precedente)?(?![\p{L}\d-])(?! (?:\(|de ))/gu,
  ru: /(?<![\p{L}-])(?<noun>(?:резолюци|решени)\p{L}{1,3}), (?:упомянут|указанн|перечисленн)\p{L}{2,3} в пункте (?<number>\d{1,3})(?: выше)?(?![\p{L}\d-])/gu,
  de: /(?<![\p{L}-])(?:in Ziffer (?<number>\d{1,3}) (?:genannten|angeführten|aufgeführten) (?<noun>Resolutionen|Beschlüsse))(?![\p{L}-])/gu,
};

/** Resolutions that a paragraph of the text lists: "las resoluciones mencionadas en el párrafo 1 supra". */
export const paragraphResolutions: Extractor = {
  id: "paragraph-resolutions",
  matches: ["resolutions mentioned in paragraph 1 above"],
  misses: [
    "the resolutions mentioned in paragraph 4 of resolution 60/1",
    "the measures mentioned in paragraph 1 above",
  ],
  cue: /^(?:resolutions|decisions|Resolutionen|Beschlüsse)$|résolutions|décisions|resoluciones|decisiones|резолюци|решени/u,
  extract: ({ text, part }, { document, index }) => {
    const form = forms[document.language];
    if (form === undefined || part === "heading" || part === "footnote") return [];
    return allMatches(form, text).map((match): Mention => ({
      type: "short",
      layer: "resolution",
      paragraph: index,
      span: { start: match.index, end: match.index + match[0].length },
      extractor: paragraphResolutions.id,
      head: /^(?:deci|déci|решени|Beschl)/u.test(match.groups?.noun ?? "") ? "decision" : "resolution",
      plural: true,
      count: match.groups?.number ?? "",
    }));
  },
};
