import { allMatches } from "../model/all-matches.ts";
import type { NumberedMention } from "../model/mention.ts";
import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { Span } from "../model/span.ts";
import { type BodyFinder, bodyFinder, type BodyWords } from "./body-words.ts";
import type { Extractor } from "./extractor.ts";

const noun =
  "[Gg]eneral (?:[Cc]omments?|[Rr]ecommendations?)|[Oo]bservations? [Gg]énérales?|[Rr]ecommandations? [Gg]énérales?|[Oo]bservaci(?:ón|ones) [Gg]eneral(?:es)?|[Rr]ecomendaci(?:ón|ones) [Gg]eneral(?:es)?|[Зз]амечани[еияйю]х? общего порядка|[Оо]бщ(?:ая|ей|ую|ие|их) рекомендаци[яиюй]х?|[Aa]llgemeine[nr]? (?:Bemerkung|Empfehlung)(?:en)?|التعليق العام|التوصية العامة|第";
const anyNoun =
  /eneral (?:[Cc]omment|[Rr]ecommendation)|bservations? [Gg]énéral|ecommandations? [Gg]énéral|bservaci(?:ón|ones) [Gg]eneral|ecomendaci(?:ón|ones) [Gg]eneral|общего порядка|бщ(?:ая|ей|ую|ие|их) рекомендаци|llgemeine[nr]? (?:Bemerkung|Empfehlung)|التعليق العام|التوصية العامة|一般性/u;
const joint = "(?:joint )";
const numberWord = "(?:Nos?\\.|n[°oº]s?|núms?\\.|№|Nrn?\\.|رقم|)";
// "general recommendation XXXI": the Committee on the Elimination of Racial Discrimination wrote Roman numbers until 2005.
const each = "(?:\\d{1,2}|[IVX]{1,7}(?![\\p{L}\\p{N}]))(?: \\((?:19|20)\\d\\d\\))?";
const form = new RegExp(
  `${joint}?(?:${noun}) ?${numberWord} ?(?<list>${each}(?:(?:, | and | et | y | и | und | و|/No\\. )${each}){0,9})(?: ?号一般性(?:意见|建议))?`,
  "gu",
);

/**
 * General comments and general recommendations of treaty bodies: "general comment No. 32 (2007)", with the committee
 * before or behind. Source: HRI/GEN/1/Rev.9.
 */
export const generalComment: Extractor = {
  id: "general-comment",
  matches: [
    "general comment No. 32 (2007)",
    "General recommendation No. 35",
    "general recommendation XXXI (2005)",
    "observation générale no 14 (2000)",
  ],
  misses: ["general comments on the report", "recommendation 4", "第32号决议"],
  cue: /omment|ecommendation|bservation|bservaci|ecomendaci|ecommandation|порядка|рекомендаци|Bemerkung|Empfehlung|التعليق|التوصية|般/u,
  extract: ({ text }, { document, registry, index }) => {
    if (!/[\dIVX]/u.test(text) || !anyNoun.test(text)) return [];
    const finder = bodyFinder(registry, document.language);
    const matches = allMatches(form, text).filter(
      ([words]) => !words.startsWith("第") || words.includes("一般性"),
    );
    return matches.flatMap((match, at): readonly NumberedMention[] => {
      const end = match.index + match[0].length;
      // What follows up to the next noun: further numbers with their subjects, and the committee that adopted them.
      const rest = text.slice(end, Math.min(matches[at + 1]?.index ?? text.length, end + 500));
      const adopted = rest.search(/\badopted by /u);
      const before = bodyBefore(text, match.index, finder);
      const words =
        before ??
        bodyAfter(text, end, finder) ??
        bodyAfter(text, end + Math.max(0, adopted), finder) ??
        committeeAfter(text, end, rest, finder);
      const list = match.groups?.list ?? "";
      const listAt = match.index + match[0].indexOf(list);
      const members = [
        ...numbersIn(list, /(?<number>\d{1,2}|[IVX]{1,7})(?: \((?<year>\d{4})\))?/gu, listAt),
        ...numbersIn(
          adopted < 0 ? "" : rest.slice(0, adopted),
          /No\. (?<number>\d{1,2}) \((?<year>\d{4})\)/gu,
          end,
        ),
      ];
      return members.map((member, at) => ({
        type: "numbered",
        paragraph: index,
        extractor: generalComment.id,
        span: {
          start: at > 0 ? member.start : (touching(before, match.index)?.start ?? match.index),
          // In Chinese the noun stands behind the number.
          end: at === members.length - 1 && match[0].startsWith("第") ? end : member.end,
        },
        form: "comment",
        bodies: words?.bodies ?? [],
        own: false,
        number: member.number,
        ...(member.year !== undefined && { year: member.year }),
        shape: "bare",
        series: at > 0,
      }));
    });
  },
};

interface Numbered extends Span {
  readonly number: string;
  readonly year?: string;
}

function numbersIn(text: string, pattern: RegExp, offset: number): readonly Numbered[] {
  return allMatches(pattern, text).map(({ 0: all, index, groups }) => ({
    start: offset + index,
    end: offset + index + all.length,
    number: plainNumber(groups?.number ?? ""),
    ...(groups?.year !== undefined && { year: groups.year }),
  }));
}

function plainNumber(written: string): string {
  return String(valueOfNumeral(written) ?? written);
}

/** "the Committee’s general comment", "the Committee, in its general comment". */
function bodyBefore(text: string, at: number, finder: BodyFinder): BodyWords | undefined {
  const before = text
    .slice(Math.max(0, at - 140), at)
    .replace(/(?:[’']s)?(?:,? (?:in its|dans son|en su))?\s*$/u, "");
  const end = Math.max(0, at - 140) + before.length;
  const words = finder.endingAt(text, end);
  return words?.end === end ? words : undefined;
}

/** "of the Committee", "adopted by the Committee". */
function bodyAfter(text: string, at: number, finder: BodyFinder): BodyWords | undefined {
  const preposition =
    /^,? ?(?:(?:of|by|du|de la|del|des|der|adopted by|الصادرة? عن|принят\p{L}{2,3}) (?:the )?|(?=[لК]))/u.exec(
      text.slice(at, at + 24),
    )?.[0];
  return preposition === undefined ? undefined : finder.startingAt(text, at + preposition.length);
}

// "on children in street situations of the Committee on the Rights of the Child": the subject stands between.
const ofCommittee =
  /^[^.;]{1,160}?(?= (?:of the|du|del|des) (?:Committee|Comité|Ausschusses) | Комитета | الصادرة? عن )/u;

function committeeAfter(text: string, at: number, rest: string, finder: BodyFinder): BodyWords | undefined {
  const subject = ofCommittee.exec(rest)?.[0];
  return subject === undefined ? undefined : bodyAfter(text, at + subject.length, finder);
}

function touching<T extends { readonly end: number }>(words: T | undefined, at: number): T | undefined {
  return words !== undefined && at - words.end <= 3 ? words : undefined;
}
