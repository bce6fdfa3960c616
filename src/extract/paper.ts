import { allMatches } from "../model/all-matches.ts";
import { type Language, languages } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Registry } from "../registry/registry.ts";
import { dateAt, dateBefore } from "./date-phrase.ts";
import type { Extractor } from "./extractor.ts";

/** The nouns for letters and reports, with their articles' endings; `letter` and `report` name the group that found one. */
const paperNouns: Readonly<Record<Language, string>> = {
  en: "(?<letter>letters?|notes? verbales?|telegrams?|cables?)|(?<report>reports?)",
  fr: "(?<letter>[Ll]ettres?|notes? verbales?|[Tt]élégrammes?)|(?<report>[Rr]apports?)",
  es: "(?<letter>cartas?|notas? verbales?|[Tt]elegramas?)|(?<report>[Ii]nformes?)",
  ru: "(?<letter>письм(?:о|а|у|е|ом)|вербальн\\p{L}{2,3} нот\\p{L})|(?<report>доклад(?:а|у|е|ом)?)",
  ar: "(?<letter>(?:ال|لل)?رسال(?:ة|ته|تها))|(?<report>(?:ال|لل)?تقرير(?:ه|ها)?)",
  zh: "(?<letter>信|函|普通照会)|(?<report>报告)",
  de: "(?<letter>Schreibens?|Verbalnoten?)|(?<report>Berichte?s?)",
};

/** The patterns of these nouns in each language. */
export function paperForms(flags: "gu" | "giu"): ReadonlyMap<Language, RegExp> {
  return new Map(
    languages.map((language) => {
      const edge = language === "zh" ? "" : "(?<![\\p{L}-])";
      const behind = language === "zh" || language === "ar" ? "" : "(?![\\p{L}-])";
      return [language, new RegExp(`${edge}(?:${paperNouns[language]})${behind}`, flags)];
    }),
  );
}

const nouns = paperForms("gu");

/** What stands between the noun and its date: an author or a sender, no subject and no other text. */
const between: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:,? (?:from|of|by|to|addressed|sent|submitted)(?: (?!on |concerning |regarding |dated |entitled |resolution|letter|report)[\p{L}’'-]+,?){1,16}?)?,? (?=(?:dated|of) \d)/u,
  fr: /^(?:,? (?:du|de|des|de la|d’|adressée?s?)(?: (?!sur |concernant |relati|en date|résolution|lettre|rapport)[\p{L}’'-]+,?){1,16}?)?,? (?=(?:en date |daté\p{L}{0,2} )?du \d)/u,
  es: /^(?:,? (?:del|de|dirigidas?)(?: (?!sobre |relativ|resolución|fecha |carta|informe)[\p{L}’'-]+,?){1,16}?)?,? (?=de (?:fecha )?\d)/u,
  ru: /^(?: (?!о |об |по |письм|доклад)[\p{L}-]+){0,8}? (?=от \d)/u,
  ar: /^(?: (?!بشأن|عن )[\p{L}\p{M}]+){0,10}? (?=المؤرخ)/u,
  de: /^(?: (?:des|der|von)(?: (?!über |betreffend )[\p{L}-]+){1,8}?)? (?=vom \d)/u,
};

/** A letter by its sender alone: "letters from the Permanent Representative of Lebanon". */
const sent: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^ (?:from|of|by) (?:the |its )?(?=(?:Permanent|President|Chair|Chargé|Minister|Secretary|Head|Government|Prime|Executive|Director)\p{L}* )(?:(?!dated|of \d|to the |addressed|transmitting|and the )[\p{L}’'-]+ ?){1,10}/u,
  fr: /^ (?:du |de la )(?=(?:[Rr]eprésentant|[Cc]hargé|[Pp]résident|[Mm]inistre|[Ss]ecrétaire|[Cc]hef|[Gg]ouvernement|[Mm]ission|[Pp]remi|[Dd]élégation))(?:(?!en date|du \d|auprès |adress|transm|et )[\p{L}’'-]+ ?){1,10}/u,
  es: /^ (?:del |de la )(?=(?:[Rr]epresentante|[Ee]ncargad|[Pp]resident|[Mm]inistr|[Ss]ecretari|[Jj]efe|[Gg]obierno|[Mm]isión|[Pp]rimer|[Dd]elegación))(?:(?!de fecha|de \d|ante |dirigid|por la que |y )[\p{L}’'-]+ ?){1,10}/u,
};

/** What points back, with the noun as its group. */
const pointing: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<![\p{L}-])(?:that|(?:[Tt]he )?(?:said|aforementioned|above-mentioned)|the same|[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Ii]ts) (?<noun>(?:special |final )?report|letter)(?![\p{L}-])(?! (?:to|that|be|by|on|of|from|is|shall|should|will|submitted|requested|entitled|prepared|for|with|dated)(?!\p{L}))/gu,
  fr: /(?<![\p{L}-])(?:[Ll]edit|[Ll]adite|[Cc]ette même|[Cc]e même) (?<noun>rapport|lettre)(?![\p{L}-])|(?<![\p{L}-])(?<noun2>rapport|lettre) (?:sus-?mentionnée?|sus-?visée?|précitée?|mentionnée? (?:plus haut|ci-dessus))(?!\p{L})/gu,
  es: /(?<![\p{L}-])(?:[Dd]ich[oa]|[Ee]s[ea]|mism[oa]) (?<noun>informe|carta)(?![\p{L}-])|(?<![\p{L}-])(?<noun2>informe|carta) (?:(?:antes|arriba) )?(?:mencionad[oa]|citad[oa])(?!\p{L})/gu,
};

/**
 * Letters and reports that the text names without a symbol, which stands elsewhere in it or in a footnote: "the report
 * of 15 October 2002", "letters du représentant permanent du Liban", "the said letter", "el informe mencionado". The
 * resolver drops those of which the text gives no symbol.
 */
export const paper: Extractor = {
  id: "paper",
  matches: [],
  misses: [
    "the spirit and letter of the Nouméa Accord",
    "the report on the attack of 5 May 2004",
    "to report by 1 May 2004",
  ],
  cue: /^(?:letters?|reports?|verbale|telegrams?|cables?)$|lettre|apport|élégram|arta|nforme|elegrama|письм|доклад|нот[аыуе]|رسال|تقرير|[信函照告]|Schreiben|Bericht|Verbalnote/u,
  extract: ({ text, part }, { document: { language }, registry, index }) => {
    if (part === "footnote" || part === "heading") return [];
    const found = [
      ...allMatches(nouns.get(language)!, text).flatMap((match) => {
        const span = paperAt(text, match, language, registry);
        return span === undefined ? [] : [span];
      }),
      ...allMatches(pointing[language] ?? nothing, text).map((match): Span => {
        const noun = match.groups?.noun ?? match.groups?.noun2 ?? "";
        const start = match.index + match[0].lastIndexOf(noun);
        return { start, end: start + noun.length };
      }),
    ];
    return found.map((span): Mention => ({
      type: "short",
      layer: "document",
      paragraph: index,
      span,
      extractor: paper.id,
      head: "report",
      plural: false,
    }));
  },
};

const nothing = /(?!)/gu;

function paperAt(
  text: string,
  match: RegExpExecArray,
  language: Language,
  registry: Registry,
): Span | undefined {
  const start = match.index;
  const end = start + match[0].length;
  if (language === "zh") {
    const date = dateBefore(text, start);
    return date === undefined ? undefined : { start: date.start, end };
  }
  const rest = text.slice(end, end + 150);
  const gap = between[language]?.exec(rest)?.[0];
  const date = gap === undefined ? undefined : dateAt(text, end + gap.trimEnd().length, registry);
  if (date !== undefined) return { start, end: date.end };
  const sender = match.groups?.letter === undefined ? undefined : sent[language]?.exec(rest)?.[0].trimEnd();
  return sender === undefined ? undefined : { start, end: end + sender.length };
}
