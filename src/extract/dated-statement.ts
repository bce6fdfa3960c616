import { allMatches } from "../model/all-matches.ts";
import { englishDate } from "../model/english-date.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { type DatePhrase, dateAt } from "./date-phrase.ts";
import type { Extractor } from "./extractor.ts";

/**
 * What leads to the dates: "its President" is that of the document's own body, "Recalling its statement" that of
 * the Council in a text of its own, the other forms name the Council.
 */
const forms: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<![\p{L}-])(?:[Ss]tatements? (?:of|by|made by|issued by) (?:(?<own>its President)|the President of the (?<council>Security Council|Council))|(?<=its )(?<ownPresidential>[Pp]residential [Ss]tatements?)(?= of \d)|(?<=[Rr](?:ecall|eaffirm|eiterat)(?:s|es|ing) (?:also |further )?its )(?<ownText>statements?)(?= of \d))/gu,
  fr: /(?<![\p{L}-])[Dd]éclarations? (?:de (?<own>son Président|sa Présidente|sa présidence)|d(?:u|e la) Présidente? du (?<council>Conseil de sécurité|Conseil))/gu,
  es: /(?<![\p{L}-])[Dd]eclaraci(?:ón|ones) de (?:(?<own>su President[ea]|su Presidencia)|l(?:a)? President[ea] del (?<council>Consejo de Seguridad|Consejo))/gu,
  ru: /(?<![\p{L}-])[Зз]аявлени(?:е|я|й|ю|ем|ях) (?:(?<own>своего Председателя)|Председателя (?<council>Совета Безопасности|Совета))/gu,
};
const anyForm = /[Pp]resident|Président|Председателя|its statement/u;
// "(S/PRST/2006/41)": the symbol is the citation.
const bracket = /^,? ?\((?:[^()]{0,20}?)(?:S\/)?PRST\/[^)]{1,12}\)/u;
const nextDate = /^(?:,? (?:and|et|y|и|ainsi que|así como)|,)? ?(?:of (?=\d))?/u;

/**
 * Statements of the President of the Security Council by their dates alone, each date a mention: "statements of its
 * President of 3 August 2011 and 2 October 2013". A footnote, another place of the text or the collection tells the symbol.
 */
export const datedStatement: Extractor = {
  id: "dated-statement",
  matches: [],
  misses: [
    "statement of its President to the press",
    "statement by the President of the General Assembly of 3 August 2011",
    "statement of its President of 28 March 2002 (S/PRST/2002/8)",
  ],
  cue: /^(?:statements?|Statements?|President|Présidente?)$|President|Председателя/u,
  extract: ({ text, part }, { document, registry, index }) => {
    const form = forms[document.language];
    if (form === undefined || part === "heading" || !anyForm.test(text)) return [];
    return allMatches(form, text).flatMap((match): Mention[] => {
      const { own, ownText, ownPresidential, council = "" } = match.groups ?? {};
      const isOwn = (own ?? ownText ?? ownPresidential) !== undefined;
      const isCouncil = !isOwn || document.facts.issuingBody === "unsc";
      const isTold =
        !/^(?:Council|Conseil|Consejo|Совета)$/u.test(council) ||
        document.facts.issuingBody === "unsc" ||
        /Security Council|Conseil de sécurité|Consejo de Seguridad|Совет\p{L}? Безопасности/u.test(
          text.slice(0, match.index),
        );
      if (!isCouncil || !isTold) return [];
      return datesAfter(text, match.index + match[0].length, registry).map(
        ({ date, end, start }, order): Mention => ({
          type: "titled",
          layer: "resolution",
          kind: "statement",
          paragraph: index,
          span: { start: order === 0 && start === match.index + match[0].length ? match.index : start, end },
          extractor: datedStatement.id,
          title: statementTitle(date),
          assemblies: [],
        }),
      );
    });
  },
};

/** The title under which texts that give only the date meet: `… of 28 March 2002`. */
export function statementTitle(date: string): string {
  return `Statement by the President of the Security Council of ${englishDate(date)}`;
}

/** The dates of a list that have no symbol behind them. */
function datesAfter(text: string, from: number, registry: Registry): readonly DatePhrase[] {
  const dates: DatePhrase[] = [];
  for (let at = from; ;) {
    const lead = at === from ? 0 : (nextDate.exec(text.slice(at, at + 16))?.[0].length ?? 0);
    const date = dateAt(text, at + lead, registry);
    if (date === undefined) return dates;
    const symbol = bracket.exec(text.slice(date.end, date.end + 44));
    // A list begins with its head, later members with their day.
    const start = at === from ? from : date.end - text.slice(at + lead, date.end).trimStart().length;
    if (symbol === null) dates.push({ ...date, start });
    at = date.end + (symbol?.[0].length ?? 0);
  }
}
