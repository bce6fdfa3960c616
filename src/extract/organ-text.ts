import { allMatches } from "../model/all-matches.ts";
import type { SymbolMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";
import { withPlainDigits } from "./plain-digits.ts";

/** A number that tells its body by its shape; `prefix` makes it an id, body first. */
interface OrganForm {
  readonly pattern: string;
  readonly prefix?: string;
  readonly body: string;
}

const organForms: readonly OrganForm[] = [
  // World Health Assembly resolutions WHA66.22 and decisions WHA71(9); Executive Board EB144.R1, EB144(2).
  { pattern: String.raw`(?:WHA\d{1,2}|EB\d{1,3})(?:\.R?\d{1,3}|\(\d{1,2}\))`, body: "wha" },
  // Decisions of conferences of parties: 1/CP.21, 2/CMA.3, 7/COP.13.
  { pattern: String.raw`\d{1,3}\/(?:CP|CMP|CMA|COP|MOP)\.\d{1,2}`, body: "" },
  // The same in Arabic: 1/م أ-21.
  { pattern: String.raw`\d{1,3}\/م ?أ ?-\d{1,2}`, body: "" },
  // European Parliament: texts adopted, reports, motions, procedures.
  { pattern: String.raw`P\d_TA(?:-PROV)?\(\d{4}\)\d{4}`, prefix: "ep/", body: "ep" },
  { pattern: String.raw`(?:A|B|RC-B)\d{1,2}-\d{4}\/\d{4}`, prefix: "ep/", body: "ep" },
  {
    pattern: String.raw`\d{4}\/\d{4}\((?:INI|RSP|COD|INL|CNS|NLE|REG|IMM|DEC|BUD)\)`,
    prefix: "ep/",
    body: "ep",
  },
  // International Maritime Organization: A.1078(28), MSC.202(81), MEPC.201(62), LEG.5(99), FAL.13(42).
  { pattern: String.raw`(?:A|MSC|MEPC|LEG|FAL|TC)\.\d{1,4} ?\(\d{1,3}\)`, prefix: "imo/", body: "imo" },
  // Organisation for the Prohibition of Chemical Weapons: C-SS-4/DEC.3, EC-M-33/DEC.1, C-24/DEC.4.
  { pattern: String.raw`E?C(?:-[A-Z]{1,2})?-\d{1,3}\/DEC\.\d{1,3}`, prefix: "opcw/", body: "opcw" },
  // United Nations Industrial Development Organization: GC.18/Res.9.
  { pattern: String.raw`GC\.\d{1,2}\/(?:Res|RES|Dec|DEC)\.\d{1,3}`, prefix: "unido/", body: "unido" },
  // African Union and Organization of African Unity: Assembly/AU/Dec.729(XXXII), EX.CL/Dec.263 (VIII), CM/Res.1153 (XLVIII).
  {
    pattern: String.raw`(?:(?:Ext\/)?Assembly\/AU\/(?:Dec|Decl|Res)|EX\.CL\/Dec|CM\/Res|AHG\/(?:Dec|Res|Decl))\. ?\d{1,4} ?\([IVXLC]{1,8}\)(?: Rev\.\d)?`,
    prefix: "au/",
    body: "au",
  },
  // Committee of Ministers of the Council of Europe: CM/Rec(2020)2, CM/Res(2011)5.
  { pattern: String.raw`CM\/(?:Rec|Res|ResDH|Del|AS)\(\d{4}\)\d{1,4}`, prefix: "coe/", body: "coe-cm" },
  // Organization of American States: AG/RES. 2908 (XLVII-O/17).
  {
    pattern: String.raw`(?:AG|CP)\/(?:RES|DEC)\. ?\d{1,4} ?\([IVXLC]{1,8}(?:-[OE]\/\d\d|\/\d\d)?\)`,
    prefix: "oas/",
    body: "oas",
  },
];

const form = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\u0400-\u04FF\u0600-\u06FF\p{N}\/.-])(?<word>(?:(?:[Rr]esolution|[Dd]ecision|[Rr]ecommendation|[Rr]ésolution|[Dd]écision|[Rr]esolución|[Dd]ecisión|[Bb]eschluss|[Рр]езолюци[яиюей]|[Рр]ешени[еяю])s?\s|(?:ال|ل)?(?:قرار|مقرر)\s|第))?(?<number>${organForms.map(({ pattern }, at) => `(?<o${String(at)}>${pattern})`).join("|")})(?![A-Za-zÀ-ž\u0400-\u04FF\u0600-\u06FF\p{N}]|[\/-]\p{N})(?:号(?:决议|决定))?`,
  "gu",
);
const anyOf =
  /WHA|EB\d|\/(?:CP|CMP|CMA|COP|MOP)\.|\/م ?أ|_TA|[AB]\d{1,2}-\d|\((?:INI|RSP|COD|INL|CNS|NLE|REG|IMM|DEC|BUD)\)|\b(?:A|MSC|MEPC|LEG|FAL|TC)\.\d|\/DEC\.|GC\.\d|AU\/|EX\.CL|CM\/[RDA]|AHG\/|(?:AG|CP)\/(?:RES|DEC)/u;

/**
 * Resolutions and decisions whose number alone tells the body: "WHA66.22", "decision 1/CP.21", "P9_TA(2021)0278".
 * Source: the texts of the bodies named in the table.
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
  ],
  misses: ["resolution 58.3", "article 1/2", "COP 21", "A9 motorway"],
  extract: ({ text }, { index }) => {
    if (!anyOf.test(text)) return [];
    return allMatches(form, withPlainDigits(text)).map((match): SymbolMention => {
      const { number = "" } = match.groups ?? {};
      const found = organForms.find((_, at) => match.groups?.[`o${String(at)}`] !== undefined);
      return {
        type: "symbol",
        paragraph: index,
        extractor: organText.id,
        span: { start: match.index, end: match.index + match[0].length },
        symbol: (found?.prefix ?? "") + number.replaceAll(/\s/gu, "").replace("مأ-", "CP."),
        ibid: false,
      };
    });
  },
};
