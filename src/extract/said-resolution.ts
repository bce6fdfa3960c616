import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

/** What points back, before the noun and behind it; "this resolution" is the document itself in most languages. */
const forms: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\p{L}-])(?:[Tt]hat|[Tt]hose|[Tt]hese(?= resolutions)|[Tt]he(?= (?:said|same|aforementioned|above-mentioned|resolution[,.;:)])))(?: (?:said|same|aforementioned|above-mentioned))? (?<noun>(?<head>resolution|decision)(?<plural>s)?)(?![\p{L}-])(?! (?:of|on|making|makers?|\p{N}))/gu,
  fr: /(?<![\p{L}-])(?:[Cc]ette|[Cc]es|[Ll]adite|[Ll]esdites|[Ll]a même) (?<noun>(?<head>résolution|décision)(?<plural>s)?)(?![\p{L}-])(?! (?:d[eu’']|\p{N}))/gu,
  es: /(?<![\p{L}-])(?:[Ee]sas?|[Dd]ichas?|(?:[Ll]a|[Ll]as)(?= mism)|[Aa]quellas?)(?: mismas?)? (?<noun>(?<head>resoluci|decisi)(?:ón|(?<plural>ones)))(?![\p{L}-])(?! (?:de|\p{N}))/gu,
  ru: /(?<![\p{L}-])(?:[Ээ]т(?:а|ой|у|и|их|им)|[Уу]казанн(?:ая|ой|ую|ые|ых|ым)|[Вв]ышеупомянут(?:ая|ой|ую|ые|ых)|[Уу]помянут(?:ая|ой|ую|ые|ых)|[Тт]ой же) (?<noun>(?<head>резолюци|решени)(?:[юяией]й?|ей|(?<plural>ях|ям|ями)))(?![\p{L}-])(?! \p{N})/gu,
  ar: /(?:ذلك |هذين |تلك )(?<before>ال(?<noun>(?:قرار|مقرر)(?<plural>ين|ات)?))(?!\p{L})|(?<![\p{L}\p{M}])[وفبلك]?(?:ال|ل)(?<noun2>(?:قرار|مقرر)(?<plural2>ين|ات)?) (?:المذكورة?|المذكورين|المشار إلي(?:ه|ها)|الآنفة? الذكر|السالفة? الذكر|نفسه)(?!\p{L})/gu,
  zh: /(?:该|上述|前述|同一)(?<noun>(?<head>决议|决定)(?![\p{L}\p{N}]{0,2}草案))|(?:这些|上述各项|这两项)(?<plural>决议|决定)/gu,
  de: /(?<![\p{L}-])(?:[Dd](?:er|ie|en) (?:genannten?|besagten?|gleichen?|oben ?genannten?)|[Jj]ene[nr]?|[Dd]erselben) (?<noun>(?<head>Resolution|Beschl[uü]ss(?:es?)?)(?<plural>en)?)(?![\p{L}-])(?! \p{N})/gu,
};

/** In Russian the pronoun tells what the noun's ending does not: "указанные резолюции", "этих решений". */
const severalInRussian = /^(?:[Ээ]т(?:и|их|им)|\p{L}+(?:ые|ых|ым)) /u;

/**
 * Resolutions and decisions to which the text points back: "in that resolution", "the said decision", "указанная
 * резолюция", "上述决议". Only what the text has numbered shortly before can be meant; the resolver drops the others.
 */
export const saidResolution: Extractor = {
  id: "said-resolution",
  matches: [],
  misses: ["the present resolution", "this resolution", "that resolution 1325 (2000) be implemented"],
  cue: /resolution|decision|résolution|décision|resoluci|decisi|резолюци|решени|قرار|مقرر|决|Resolution|Beschl/u,
  extract: ({ text, part }, { document, index }) => {
    if (part === "heading" || part === "footnote") return [];
    return allMatches(forms[document.language], text).map((match): Mention => {
      const noun = match.groups?.noun ?? match.groups?.noun2 ?? match.groups?.plural ?? match[0];
      const at = match.index + match[0].lastIndexOf(noun);
      return {
        type: "short",
        layer: "resolution",
        paragraph: index,
        span: { start: at, end: at + noun.length },
        extractor: saidResolution.id,
        head: /deci|déci|решени|مقرر|决定|Beschl/u.test(noun) ? "decision" : "resolution",
        plural:
          (match.groups?.plural ?? match.groups?.plural2) !== undefined || severalInRussian.test(match[0]),
      };
    });
  },
};
