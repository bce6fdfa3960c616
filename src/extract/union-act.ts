import { allMatches } from "../model/all-matches.ts";
import type { SymbolMention } from "../model/mention.ts";
import { dateAt } from "./date-phrase.ts";
import type { Extractor } from "./extractor.ts";

const suffix = "EU|EC|EEC|UE|CE|CEE|EG|EWG|ЕС|JHA|JAI|JI|Euratom|CFSP|PESC|GASP";
// "2014/41/EU"; "(EU) 2016/679"; "(EC) No 338/97".
const each = `(?:\\d{2,4}\\/\\d{1,4}\\/(?:${suffix})|\\((?:${suffix})(?:, ?Euratom)?\\) ?(?:[Nn][o°º]?s?\\.?[°º]? ?|Nr\\. ?|№ ?)?\\d{1,4}\\/\\d{1,4})(?![A-Za-z\\u0400-\\u04FF\\d])`;
const noun =
  "(?:(?:(?:Council|Commission) )?(?:(?:Delegated|Implementing|Framework) )?(?:[Dd]irective|[Rr]egulation|(?:[Ff]ramework )?[Dd]ecision|[Jj]oint [Aa]ction|[Cc]ommon [Pp]osition)s?|[Aa]ctions? communes?|[Pp]ositions? communes?|(?:[Aa]cción|[Pp]osición) [Cc]omún|[Gg]emeinsamen? (?:Aktion|Maßnahme)|[Gg]emeinsame[rn]? Standpunkte?s?|[Dd]irectivas?|[Rr](?:è|e)glements?(?: (?:délégué|d’exécution))?|[Rr]eglamentos?(?: (?:Delegado|de Ejecución))?|[Dd]écisions?(?:-cadre)?|[Dd]ecisi(?:ón|ones)(?: marco)?|[Rr]ichtlinien?|(?:Durchführungsv|V)erordnung(?:en)?|(?:Rahmenb|B)eschluss(?:es)?|[Дд]иректив\\p{L}{1,2}|[Рр]егламент\\p{L}{0,2}|第)";
const form = new RegExp(`(?<noun>${noun}) ?(?<first>${each})(?:号(?:指令|条例))?`, "gu");
const next = new RegExp(`(?:, (?:and )?| and | et | y | und | и )(?<number>${each})`, "uy");
const adopters =
  /^ (?:of the (?:European Parliament and (?:of )?the )?Council|du (?:Parlement européen et du )?Conseil|del (?:Parlamento Europeo y del )?Consejo|des (?:Europäischen Parlaments und des )?Rates)(?![\p{L}-])/iu;

/**
 * Directives, regulations and decisions of the European Union, alone or in a list: "Directive 2014/41/EU of the European
 * Parliament and of the Council of 3 April 2014", "Council Regulation (EC) No 338/97", "Framework Decision 2002/584/JHA",
 * "Joint Action 2008/760/CFSP", "Common Position 2001/931/CFSP".
 * Source: Interinstitutional Style Guide of the European Union, "Numbering of acts".
 */
export const unionAct: Extractor = {
  id: "union-act",
  matches: [
    "Directive 2014/41/EU",
    "Regulation (EU) 2016/679",
    "Council Regulation (EC) No 338/97",
    "Framework Decision 2002/584/JHA",
    "Joint Action 2008/760/CFSP",
    "position commune 2001/931/PESC",
    "règlement (CE) no 1907/2006",
    "Verordnung (EG) Nr. 1907/2006",
    "Directiva 2011/36/UE",
  ],
  misses: ["decision 2014/41", "regulation (EU)", "the European Union directive", "A/67/459 (EU)"],
  cue: new RegExp(`^(?:${suffix})$`, "u"),
  extract: ({ text }, { registry, index }) => {
    return allMatches(form, text).flatMap((match): readonly SymbolMention[] => {
      const word = match.groups?.noun ?? "";
      const mentions: SymbolMention[] = [];
      let start = match.index;
      let end = start + match[0].length;
      let number = match.groups?.first ?? "";
      for (;;) {
        const adopter = adopters.exec(text.slice(end, end + 70));
        end += adopter?.[0].length ?? 0;
        end = dateAt(text, end, registry)?.end ?? end;
        mentions.push(mentionOf(word, number, { start, end }, index, mentions.length > 0));
        next.lastIndex = end;
        const more = next.exec(text);
        if (more === null) return mentions;
        number = more.groups?.number ?? "";
        end = next.lastIndex;
        start = end - number.length;
      }
    });
  },
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[Aa]ction|[Aa]cción|Aktion|Maßnahme/u, "act"],
  [/[Pp]osi[tc]i|Standpunkt/u, "pos"],
  [/irecti|ichtlinie|иректив/u, "dir"],
  [/egul|[eè]gl|erordnung|егламент/u, "reg"],
];

function mentionOf(
  noun: string,
  number: string,
  span: SymbolMention["span"],
  paragraph: number,
  series: boolean,
): SymbolMention {
  const kind =
    noun === "第" ? (number.startsWith("(") ? "reg" : "dir") : kinds.find(([words]) => words.test(noun))?.[1];
  const plain = /\d{1,4}\/\d{1,4}/u.exec(number)?.[0] ?? number;
  return {
    type: "symbol",
    paragraph,
    span,
    extractor: unionAct.id,
    symbol: `eu/${kind ?? "dec"}/${plain}`,
    ...(series && { series }),
    ibid: false,
  };
}
