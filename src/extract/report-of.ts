import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const author =
  "(?:(?:Deputy )?Secretary-General|(?:United Nations )?High Commissioner(?: for Human Rights| for Refugees)?|(?:[A-Z][\\p{L}’'-]*|[A-Z]{2,})(?:(?: (?:of|for|on|against|to|in)(?: the)?| and|,)? (?:[A-Z][\\p{L}’'-]*)){0,14})";
const english = new RegExp(
  `(?<![\\p{L}-])(?:reports? (?:of|by)|note by) (?:the )?${author}(?: \\((?:19|20)\\d\\d\\))?`,
  "gu",
);
const before =
  /(?<![\p{L}-])(?:most recent|latest|recent|annual|first|second|third|fourth|fifth|final|interim|progress) $/u;
const acronym = /(?<![\p{L}-])[A-Z]{3,10} report(?![\p{L}-])/gu;
const forms: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [english, acronym],
  fr: [
    /(?<![\p{L}-])rapports? (?:du|de la) (?:Secrétaire générale?|Haute?-Commissaire|Comité|Conseil|Commission)/gu,
  ],
  es: [
    /(?<![\p{L}-])informes? (?:del|de la) (?:Secretari[oa] General|Alt[oa] Comisionad[oa]|Comité|Consejo|Comisión)/gu,
  ],
  ru: [/(?<![\p{L}-])доклад(?:а|у|ом|е|ы|ов)? (?:Генерального секретаря|Верховного комиссара)/gu],
  ar: [/تقرير (?:الأمين العام|المفوض السامي)/gu],
  zh: [/秘书长的?报告/gu],
  de: [/(?<![\p{L}-])Berichte?s? (?:des Generalsekretärs|der Hohen Kommissarin|des Hohen Kommissars)/gu],
};

/**
 * Reports by their author, whose symbol a footnote gives: "the report of the Secretary-General,⁵", "a recent UNODC
 * report". Without a note behind it a report is no more than that, unless one of the same author stands before.
 */
export const reportOf: Extractor = {
  id: "report-of",
  matches: [
    "report of the Secretary-General",
    "annual report of the International Narcotics Control Board",
    "UNODC report",
  ],
  misses: ["the report", "to report of"],
  extract({ text, part }, { document, index }) {
    if (part === "footnote" || part === "heading") return [];
    return forms[document.language].flatMap((form) =>
      allMatches(form, text).map((match): Mention => {
        const head = form === english ? text.slice(Math.max(0, match.index - 16), match.index) : "";
        const attribute = before.exec(head)?.[0].length ?? 0;
        return {
          type: "short",
          layer: "document",
          paragraph: index,
          span: { start: match.index - attribute, end: match.index + match[0].length },
          extractor: "report-of",
          head: "report",
          plural: /reports |informes |rapports |доклад(?:ы|ов)|Berichten? /u.test(match[0]),
        };
      }),
    );
  },
};
