import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import { bodyFinder } from "./body-words.ts";
import type { Extractor } from "./extractor.ts";
import { namesOf } from "./name.ts";

const author =
  "(?:(?:Deputy )?Secretary-General|(?:United Nations )?High Commissioner(?: for Human Rights| for Refugees)?|(?:[A-Z][\\p{L}’'-]*|[A-Z]{2,})(?:(?: (?:of|for|on|against|to|in)(?: the)?| and|,)? (?:[A-Z][\\p{L}’'-]*)){0,14})";
const english = new RegExp(
  `(?<![\\p{L}-])(?:reports? (?:of|by)|note by) (?:the )?${author}(?: \\((?:19|20)\\d\\d\\))?`,
  "gu",
);
const before =
  /(?<![\p{L}-])(?:most recent|latest|recent|special|annual|first|second|third|fourth|fifth|final|interim|progress) $/u;
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

/** "report of the World Health Organization (WHO)": the body with its acronym stands inside the report. */
const authorsAcronym = /^ \(\p{Lu}[\p{L}-]{1,13}\)/u;

/** What leads to an author that only the registry knows: "the report of the Special Rapporteur on the right to food". */
const leads: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<![\p{L}-])reports? (?:of|by) (?:the )?/gu,
  fr: /(?<![\p{L}-])rapports? (?:du |de la |de l[’'])/gu,
  es: /(?<![\p{L}-])informes? (?:del |de la )/gu,
  ru: /(?<![\p{L}-])доклад(?:а|у|ом|е|ы|ов)? /gu,
  ar: /(?<!\p{L})[وف]?[بل]?تقرير /gu,
  de: /(?<![\p{L}-])Berichte?s? (?:des |der )/gu,
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
    "report of the Special Rapporteur on the human rights to safe drinking water and sanitation",
    "UNODC report",
  ],
  misses: ["the report", "to report of"],
  cue: /^(?:reports?|note)$|rapport|informe|доклад|تقرير|报|Bericht/u,
  extract({ text, part }, context) {
    if (part === "footnote" || part === "heading") return [];
    const { document, index, registry } = context;
    const { language } = document;
    // "report of the High-level Independent Panel on Peace Operations": a name of its own.
    const known = (namesOf(context)[index] ?? []).filter((name) => "layer" in name && name.layer !== "body");
    const ends = new Map<number, number>();
    for (const form of forms[language])
      for (const match of allMatches(form, text)) ends.set(match.index, match.index + match[0].length);
    const lead = leads[language];
    for (const match of lead === undefined ? [] : allMatches(lead, text)) {
      const author = bodyFinder(registry, language).startingAt(text, match.index + match[0].length);
      if (author?.full === true) ends.set(match.index, Math.max(author.end, ends.get(match.index) ?? 0));
    }
    const unknown = [...ends].filter(
      ([at, end]) => !known.some(({ span }) => span.start <= at && end <= span.end),
    );
    return unknown.map(([at, authorEnd]): Mention => {
      // "annual report of the Board", but of "a recent UNODC report" the name alone.
      const head =
        language === "en" && /\p{Ll}/u.test(text[at] ?? "") ? text.slice(Math.max(0, at - 16), at) : "";
      const start = at - (before.exec(head)?.[0].length ?? 0);
      const end = authorEnd + (authorsAcronym.exec(text.slice(authorEnd, authorEnd + 18))?.[0].length ?? 0);
      return {
        type: "short",
        layer: "document",
        paragraph: index,
        span: { start, end },
        extractor: reportOf.id,
        head: "report",
        plural: /reports |informes |rapports |доклад(?:ы|ов)|Berichten? /u.test(text.slice(start, end)),
      };
    });
  },
};
