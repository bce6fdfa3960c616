import { allMatches } from "../model/all-matches.ts";
import type { Language } from "../model/language.ts";
import type { NamedMention } from "../model/mention.ts";
import { labourConvention } from "../registry/labour-names.ts";
import type { Extractor } from "./extractor.ts";

const mark = "(?:Nrn?\\. ?|[Nn]os?\\.? ?|[Nn][°º]s? ?|[Nn]úms?\\.? ?|№№? ?)?";
const list = `(?<list>${mark}\\d{1,3}(?:(?:, (?:and |et |y |и |und )?| and | et | y | и | und | sowie )${mark}\\d{1,3}){1,9})`;
const organization =
  "(?:ILO|International Labour Organi[sz]ation|OIT|Organisation internationale du Travail|Organización Internacional del Trabajo|МОТ|Международной организации труда)";
const forms: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(
    `${organization}(?:[’']s)? (?:fundamental |core )?[Cc]onventions ${list}|[Cc]onventions ${list.replace("list", "of")} of the ${organization}`,
    "gu",
  ),
  fr: new RegExp(`[Cc]onventions ${list} de l[’']${organization}`, "gu"),
  es: new RegExp(`[Cc]onvenios ${list} de la ${organization}`, "gu"),
  de: new RegExp(
    `(?:ILO|IAO)-(?:Übereinkommen|Konventionen) ${list}|Übereinkommen ${list.replace("list", "of")} der (?:ILO|IAO|Internationalen Arbeitsorganisation)`,
    "gu",
  ),
  ru: new RegExp(`[Кк]онвенци(?:и|й|ям|ями|ях) ${list} ${organization}`, "gu"),
};

/** Conventions of the International Labour Organization in a list of numbers: "ILO Conventions Nos. 29, 105 and 111". */
export const labourList: Extractor = {
  id: "labour-list",
  matches: [],
  misses: ["ILO Convention No. 29", "Conventions 29 and 105", "ILO Conventions of 1930 and 1957"],
  cue: /[Cc]onven[ct]io|онвенц|^(?:Übereinkommen|Konventionen)$/u,
  extract({ text }, { document, registry, index }) {
    const form = forms[document.language];
    if (form === undefined) return [];
    return allMatches(form, text).flatMap((match) => {
      const numbers = match.groups?.list ?? match.groups?.of ?? "";
      const offset = match.index + match[0].indexOf(numbers);
      return allMatches(/\d{1,3}/gu, numbers).flatMap((number, at): readonly NamedMention[] => {
        const id = labourConvention(number[0], registry);
        if (id === undefined) return [];
        const end = offset + number.index + number[0].length;
        const start = at === 0 ? match.index : end - number[0].length;
        const isSeries = at > 0;
        return [
          {
            type: "named",
            layer: "instrument",
            paragraph: index,
            span: { start, end },
            extractor: labourList.id,
            candidates: [id],
            acronym: false,
            ...(isSeries && { series: true }),
          },
        ];
      });
    });
  },
};
