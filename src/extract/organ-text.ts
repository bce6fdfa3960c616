import { allMatches } from "../model/all-matches.ts";
import type { Document } from "../model/document.ts";
import type { SymbolMention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import { wordBits } from "./cue.ts";
import type { Extractor } from "./extractor.ts";
import { type OrganForm, organForms, organSigns, organWord } from "./organ-form.ts";
import { withPlainDigits } from "./plain-digits.ts";

const form = new RegExp(
  String.raw`(?:(?<=(?<!\p{L})D(?:oc|OC)\.)|(?<![A-Za-zÀ-ž\u0400-\u04FF\u0600-\u06FF\p{N}\/.-]))(?<word>(?:(?:R(?:ESOLUTION|ÉSOLUTION|ESOLUCIÓN)|[Rr]esolution|[Dd]ecision|[Rr]ecommendation|[Rr]ésolution|[Dd]écision|[Rr]esoluci(?:ón|ones)|[Dd]ecisi(?:ón|ones)|[Bb]eschl(?:uss|üsse)|[Рр]езолюци[яиюей]|[Рр]ешени[еяю])s?\s|(?:ال|ل)?(?:قرار|مقرر)\s|第))?(?<number>${organForms.map(({ pattern }, at) => `(?<o${String(at)}>${pattern})`).join("|")})(?![A-Za-zÀ-ž\u0400-\u04FF\u0620-\u064A\u0671-\u06D3\p{N}]|[\/-]\p{N})(?:号(?:决议|决定))?`,
  "gu",
);
/**
 * Resolutions and decisions whose number alone tells the body: "WHA66.22", "decision 1/CP.21", "P9_TA(2021)0278".
 * Source: the texts of the bodies named in the table of forms.
 */
export const organText: Extractor = {
  id: "organ-text",
  matches: [
    "resolution WHA66.22",
    "WHA71(9)",
    "decision 1/CP.21",
    "P9_TA(2021)0278",
    "resolution MSC.202(81)",
    "decision C-SS-4/DEC.3",
    "B8-0229/2015",
    "decision BC-15/6",
    "Resolution Conf. 12.3 (Rev. CoP18)",
    "resolution A40-18",
    "36 C/Resolution 31",
    "PRST OM/9/1",
  ],
  cue: /\p{N}/u,
  misses: ["resolution 58.3", "article 1/2", "COP 21", "A9 motorway", "runway A40-18", "Part II.3"],
  extract: ({ text }, { document, index, words }) => {
    if (!words[index]!.list.some((word) => isOrganWord(word) !== 0) && !organSigns.test(text)) return [];
    // Where a list of numbers of one form goes on: "Resolutions VII.11 and IX.22".
    let last: { readonly found: OrganForm; readonly end: number } | undefined;
    return allMatches(form, withPlainDigits(text)).flatMap((match): readonly SymbolMention[] => {
      const { number = "", word } = match.groups ?? {};
      const found = organForms.find((_, at) => match.groups?.[`o${String(at)}`] !== undefined);
      if (found === undefined) return [];
      const { index: start } = match;
      const isNext = last?.found === found && between.test(text.slice(last.end, start));
      if (found.worded === true && word === undefined && !isNext) return [];
      const { asks, anywhere } = found;
      const elsewhere = anywhere === true ? asks : anywhere;
      if (asks?.test(text) === false && (elsewhere === undefined || !asksIn(document)(elsewhere))) return [];
      last = { found, end: start + match[0].length };
      const plain = number.replaceAll(/\s/gu, "").replace("مأ-", "CP.");
      return [
        {
          type: "symbol",
          paragraph: index,
          extractor: organText.id,
          span: { start: match.index, end: match.index + match[0].length },
          symbol:
            found.id?.(number.replaceAll(/\s/gu, " "), document.facts.symbol) ?? (found.prefix ?? "") + plain,
          ibid: false,
        },
      ];
    });
  },
};

const between = /^(?:, ?|،|、)?(?: ?(?:and|et|y|und|и|和|و) ?)?$/u;

const isOrganWord = wordBits([organWord]);

/** Whether a document asks for the form anywhere. */
const asksIn = oncePer(({ children }: Document) =>
  oncePer((asked: RegExp) => children.some(({ text }) => asked.test(text))),
);
