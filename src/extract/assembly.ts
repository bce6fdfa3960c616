import { allMatches } from "../model/all-matches.ts";
import type { Document } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import type { Extractor } from "./extractor.ts";

const place =
  "(?: ?\\([^()]{3,60}\\d{4}\\)|, \\p{Lu}[\\p{L} .’'-]{2,30}(?:, \\p{Lu}[\\p{L} ]{2,20})?, (?:\\d{1,2} )?\\p{Lu}\\p{L}{2,9} (?:19|20)\\d\\d(?!\\d))?";
const ordinal = "\\d{2,3}(?:st|nd|rd|th|\\.?[ªº]|[eèa]|ème|er)";
// Members of a list before the noun: "its 111th (Geneva, 2004), 115th (Geneva, 2006) and 116th Assemblies".
const members = `(?:${ordinal}(?: \\([^()]{3,60}\\))?(?:, and |, | and | et | y | und )){0,12}`;
const english = new RegExp(
  `(?<![\\p{L}\\d])${members}${ordinal}(?: \\([^()]{3,60}\\))? (?:(?:IPU|UIP|Inter-?Parliamentary) )?(?:Assembl(?:y|ies)|ASSEMBLY|Conferences?|Assemblées?|Conférences?(?: interparlementaires?)?|Asambleas?|Conferencias?(?: [Ii]nterparlamentarias?)?)(?![\\p{L}-])(?! of the (?:United|Parties|States)| (?:mondiale|Mundial|générale|General|plénière|plenaria))(?: (?:of the |de l[’']|de la )(?:IPU|UIP|Inter-?Parliamentary Union|Union interparlementaire|Unión Interparlamentaria))?${place}`,
  "gu",
);
const german =
  /(?<![\p{L}\d])\d{2,3}\. (?:IPU-(?:Konferenz|Versammlung|\p{L}{3,12}(?:versammlung|konferenz))|Interparlamentarischen? (?:Konferenz|Versammlung)|Versammlung)(?![\p{L}-])/gu;
const arabic =
  /(?:الجمعية العامة|المؤتمر)(?: ?ال?ـ?)? ?\d{2,3}(?: للاتحاد البرلماني الدولي)?(?:، في [\p{L} ]{2,25}، \p{L}+(?: \p{L}+)?(?:\/\p{L}+)? \d{4})?/gu;
const russian =
  /(?<![\p{L}\d])\d{2,3}-(?:я|й|ю|е|ой|ей) (?:Ассамбле(?:я|и|ю|ей)|Межпарламентск\p{L}{2,3} конференци(?:я|и|ю|ей))(?! (?:Организации|ООН))(?: (?:МПС|Межпарламентского союза))?(?: \([^()]{3,60}\d{4}(?: года?| г\.)?\))?/gu;
const chinese = /(?:各国议会联盟|议联)?第\d{2,3}届(?:各国议会联盟|议联)?大会(?:[(（][^()（）]{3,40}[)）])?/gu;
const forms = { en: english, fr: english, es: english, de: german, ar: arabic, ru: russian, zh: chinese };
const member =
  /(?<!\d)(?<number>\d{2,3})(?!\d)(?:st|nd|rd|th|\.?[ªº]|[eèa](?:me)?|ème|er|\.)?(?: \([^()]{3,60}\))?/gu;

/**
 * Assemblies of the Inter-Parliamentary Union by number, with place and date, each member of a list by itself:
 * "118th IPU Assembly", "108th Conference (Santiago de Chile, 2003)", "152. Versammlung", الجمعية العامة الـ149.
 */
export const assembly: Extractor = {
  id: "assembly",
  matches: ["118th IPU Assembly", "146th IPU Assembly (Manama, Bahrain, March 2023)"],
  misses: ["80th UN General Assembly", "the 26th Conference of the Parties", "first assembly"],
  extract({ text }, { document, index }) {
    const form = forms[document.language];
    if (form === undefined || !/\d{2}/u.test(text)) return [];
    const parliamentary = document.facts.issuingBody?.startsWith("ipu") === true || isParliamentary(text);
    const mentions: Mention[] = [];
    for (const match of allMatches(form, text)) {
      const plain =
        /^(?:[^(]*\d(?:st|nd|rd|th|\.?[ªº]|[eèa]|ème|er) (?:Assembl|Asamblea|Conf[eé]r)|\d+\. Versammlung|(?:الجمعية|المؤتمر)|\d+-\p{L}{1,2} Ассамбле|第)/u.test(
          match[0],
        );
      if (plain && !parliamentary && !isParliamentary(match[0]) && !namesUnion(document)) continue;
      const numbers = allMatches(member, match[0]).filter(({ 0: all, index: at }) => {
        const number = /^\d+/u.exec(all)?.[0] ?? "";
        return Number(number) >= 20 && Number(number) < 300 && !insideBrackets(match[0], at);
      });
      numbers.forEach((one, position) => {
        const last = position === numbers.length - 1;
        const start = match.index + (numbers.length === 1 || position === 0 ? 0 : one.index);
        const end = last ? match.index + match[0].length : match.index + one.index + one[0].length;
        mentions.push({
          type: "named",
          layer: "body",
          paragraph: index,
          span: { start, end },
          extractor: assembly.id,
          candidates: [`ipu-assembly-${Number(one.groups?.number)}`],
          acronym: false,
        });
      });
    }
    return mentions;
  },
};

/** True if the Inter-Parliamentary Union is named anywhere in the document. */
const namesUnion = oncePer(({ children }: Document) => children.some(({ text }) => isParliamentary(text)));

function isParliamentary(text: string): boolean {
  return /\bIPU\b|\bUIP\b|Inter-?[Pp]arl[ia]a?ment|Union interparlementaire|Unión Interparlamentaria|الاتحاد البرلماني الدولي|Межпарламентск|(?<!\p{L})МПС(?!\p{L})|各国议会联盟/u.test(
    text,
  );
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}
