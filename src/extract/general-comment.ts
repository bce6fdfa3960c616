import type { NumberedMention } from "../model/mention.ts";
import { bodyFinder } from "./body-words.ts";
import type { Extractor } from "./extractor.ts";

const noun =
  "[Gg]eneral (?:comments?|recommendations?)|[Oo]bservations? générales?|[Rr]ecommandations? générales?|[Oo]bservaci(?:ón|ones) general(?:es)?|[Rr]ecomendaci(?:ón|ones) general(?:es)?|[Зз]амечани[еияйю]х? общего порядка|[Оо]бщ(?:ая|ей|ую|ие|их) рекомендаци[яиюй]х?|[Aa]llgemeine[nr]? (?:Bemerkung|Empfehlung)(?:en)?|التعليق العام|التوصية العامة|第";
const anyNoun =
  /eneral (?:comment|recommendation)|bservations? général|ecommandations? général|bservaci(?:ón|ones) general|ecomendaci(?:ón|ones) general|общего порядка|бщ(?:ая|ей|ую|ие|их) рекомендаци|llgemeine[nr]? (?:Bemerkung|Empfehlung)|التعليق العام|التوصية العامة|一般性/u;
const joint = "(?:joint )";
const numberWord = "(?:Nos?\\.|n[°oº]s?|núms?\\.|№|Nrn?\\.|رقم|)";
const each = "\\d{1,2}(?: \\((?:19|20)\\d\\d\\))?";
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
    "observation générale no 14 (2000)",
  ],
  misses: ["general comments on the report", "recommendation 4", "第32号决议"],
  extract: ({ text }, { document, registry, index }) => {
    if (!anyNoun.test(text) || !/\d/u.test(text)) return [];
    const finder = bodyFinder(registry, document.language);
    return [...text.matchAll(form)].flatMap((match): readonly NumberedMention[] => {
      if (match[0].startsWith("第") && !match[0].includes("一般性")) return [];
      const list = match.groups?.list ?? "";
      const listAt = match.index + match[0].indexOf(list);
      const before = finder.endingAt(
        text,
        text.slice(0, match.index).replace(/(?:[’']s)?,?\s*(?:in its |dans son |en su )?$/u, "").length,
      );
      const end = match.index + match[0].length;
      const preposition = /^,? (?:of|by|du|de la|del|adopted by) (?:the )?/u.exec(
        text.slice(end, end + 24),
      )?.[0];
      const after = preposition === undefined ? undefined : finder.startingAt(text, end + preposition.length);
      const words = before ?? after;
      return [...list.matchAll(/(?<number>\d{1,2})(?: \((?<year>\d{4})\))?/gu)].map((member, at) => ({
        type: "numbered",
        paragraph: index,
        extractor: generalComment.id,
        span: {
          start: at > 0 ? listAt + member.index : (touching(before, match.index)?.start ?? match.index),
          end: listAt + member.index + member[0].length,
        },
        form: "comment",
        bodies: words?.bodies ?? [],
        own: false,
        number: member.groups?.number ?? "",
        ...(member.groups?.year !== undefined && { year: member.groups.year }),
        shape: "bare",
        series: at > 0,
      }));
    });
  },
};

function touching<T extends { readonly end: number }>(words: T | undefined, at: number): T | undefined {
  return words !== undefined && at - words.end <= 3 ? words : undefined;
}
