import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const author =
  "(?:(?:Deputy )?Secretary-General|(?:United Nations )?High Commissioner(?: for Human Rights| for Refugees)?|(?:[A-Z][\\p{L}’'-]*|[A-Z]{2,})(?:(?: (?:of|for|on|against|to|in)(?: the)?| and|,)? (?:[A-Z][\\p{L}’'-]*)){0,14})";
const form = new RegExp(
  `(?<![\\p{L}-])(?:(?:most recent|latest|recent|annual|first|second|third|fourth|fifth|final|interim|progress) )?(?:reports? (?:of|by)|note by) (?:the )?${author}(?: \\((?:19|20)\\d\\d\\))?|(?<![\\p{L}-])[A-Z]{3,10} report(?![\\p{L}-])|(?<![\\p{L}-])rapports? (?:du|de la) (?:Secrétaire général(?:e)?|Haute?-Commissaire|Comité|Conseil|Commission)|(?<![\\p{L}-])informes? (?:del|de la) (?:Secretari[oa] General|Alt[oa] Comisionad[oa]|Comité|Consejo|Comisión)|доклад(?:а|у|ом|е|ы|ов)? (?:Генерального секретаря|Верховного комиссара)|تقرير (?:الأمين العام|المفوض السامي)|秘书长的?报告`,
  "gu",
);

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
  extract({ text, part }, { index }) {
    if (part === "footnote" || part === "heading") return [];
    return [...text.matchAll(form)].map((match): Mention => ({
      type: "short",
      layer: "document",
      paragraph: index,
      span: { start: match.index, end: match.index + match[0].length },
      extractor: "report-of",
      head: "report",
      plural: /reports |informes |rapports |доклад(?:ы|ов)/u.test(match[0]),
    }));
  },
};
