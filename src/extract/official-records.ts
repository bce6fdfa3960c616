import { allMatches } from "../model/all-matches.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const symbol =
  "(?<symbol>[A-Z]{1,6}/[A-Z0-9][A-Za-z0-9./\u2011-]{0,40}(?: ?\\((?:Part|Vol\\.|SUPP|Supp\\.?) ?[IVX]*\\))?)";
// ", E/2005/23/Corr.1 and E/2005/23/Corr.2"; " and Corr.1".
const others =
  "(?<others>(?:(?:,? (?:and|et|y|и|und) |, )(?:[A-Z]{1,6}/[A-Z0-9][A-Za-z0-9./\u2011-]{0,40}(?: ?\\((?:Part|Vol\\.) ?[IVX]*\\))?|(?:Add|Corr|Rev)\\.\\d{1,2})){0,5})";
// "Official Records of the Economic and Social Council, 2003, Supplement No. 8 (E/2003/28/Rev.1)"; "Ibid., 2009, Supplement No. 8 (E/2009/28)".
const form = new RegExp(
  "(?:(?:Official Records of (?:the )?|Documents officiels (?:de l[’']|du |de la )|Documentos Oficiales (?:de la|del) |Официальные отчеты |الوثائق الرسمية ل|《?大会正式记录》?|《?经济及社会理事会正式记录》?|Offizielles Protokoll de[rs] )[^();]{2,140}" +
    "|(?<ibid>Ibid\\.?|Ibíd\\.?|Там же|المرجع نفسه|同上|Ebd\\.)[,،，][^();]{0,100}(?:Supplement|Supplément|Suplemento|Дополнение|الملحق|补编|Beilage)[^();]{0,30})" +
    `[(（]\\s?${symbol}(?:${others}\\s?[)）]|(?![^()（）]{0,60}[()（）]))`,
  "gu",
);

// The resolutions of UNESCO, which have no symbol.
const unesco =
  /United Nations Educational, Scientific and Cultural Organization, Records of the General Conference, [A-Z][a-z]+(?:-[a-z]+)? Session(?:, [A-Z][a-z]+)?(?:, (?:\d[^();,]{0,40} )?\d{4})?(?:, vol\. \d(?: and corrigend(?:um|a))?)?(?:, Resolutions)?/gu;

// "Documents officiels du Conseil de sécurité, dix-neuvième année, Supplément de janvier, février et mars 1964": no symbol.
const plain =
  /(?:Official Records of the |(?:Documents|Procès-verbaux) officiels (?:de l[’']|du |de la )|(?:Documentos|Actas) Oficiales (?:de la |del )|Официальные отчеты )\p{Lu}[^();.]{4,100}?,[^();.]{0,120}?(?:Supplements?|Suppléments?|Suplementos?|Annexes?|Anexos?|Дополнени[ея]|Plenary Meetings)(?![\p{L}])(?: No\.(?= \d))?[^();.\]]{0,80}/gu;

// "Résolutions adoptées par l’Assemblée générale pendant la seconde partie de sa première session, page 73".
const volume =
  /(?:Resolutions (?:and [Dd]ecisions )?adopted by the |Résolutions (?:et [Dd]écisions )?adoptées par (?:le |l[’'])|Resoluciones (?:y [Dd]ecisiones )?aprobadas por (?:la |el ))\p{Lu}[^.;()]{8,70}?(?:during|pendant|au cours de|durante)[^.;()]{4,70}?(?:session|sesión|période de sessions)(?!\p{L})/gu;

// "Official Records of the Security Council, Forty-third Year, 2826th meeting"; "Ibid., 1674th meeting".
const meeting =
  /(?:Official Records of the Security Council|(?:Documents|Procès-verbaux) officiels du Conseil de sécurité|(?:Actas|Documentos) Oficiales del Consejo de Seguridad|(?<ibid>Ibid\.?|Ibíd\.?)),(?: [^,.;()]{3,40},)? (?<number>\d{1,5})(?:st|nd|rd|th|er?|[ªa]\.?) (?:meeting|séance|sesión)(?!\p{L})/gu;

/**
 * Supplements of Official Records with the symbol in brackets, as footnotes write them; the whole is one document.
 * Source: United Nations Editorial Manual, "Footnotes and other references", Official Records.
 */
export const officialRecords: Extractor = {
  id: "official-records",
  matches: [
    "Official Records of the Economic and Social Council, 2003, Supplement No. 8 (E/2003/28/Rev.1)",
    "Official Records of the General Assembly, Seventy-third Session, Supplement No. 53A (A/73/53/Add.1)",
    "Official Records of the Economic and Social Council, 2005, Supplement No. 3 and corrigenda (E/2005/23, E/2005/23/Corr.1 and E/2005/23/Corr.2)",
    "Ibid., 2009, Supplement No. 8 (E/2009/28)",
    "Documents officiels de l’Assemblée générale, soixante et unième session, Supplément no 53 (A/61/53)",
    "Official Records of the Security Council, Forty-third Year, 2826th meeting",
  ],
  misses: ["Official Records of the General Assembly", "the report (A/61/53)"],
  cue: /Official|^Records$|Ibid|Ibíd|Documents|^Resolutions$|^Résolutions$|^Resoluciones$|Proc|Actas|Documentos|Официальн|Там|الوثائق|المرجع|正|同|Offizielles|Ebd/u,
  extract({ text }, { document, index }) {
    if (
      !/Resolutions (?:and|ado)|Résolutions (?:et|ado)|Resoluciones (?:y|ap)|Official Rec|Records of the Gen|Ibid|Ibíd|Documents off|Procès-verbaux off|Actas Of|Documentos Of|Официальн|Там же|الوثائق|المرجع نفسه|正式记录|同上|Offizielles|Ebd/u.test(
        text,
      )
    )
      return [];
    const withSymbol = allMatches(form, text).map((match): Mention => {
      const symbol = (match.groups?.symbol ?? "").replaceAll(" ", "");
      const others = othersOf(match.groups?.others ?? "", symbol);
      return {
        type: "symbol",
        paragraph: index,
        span: { start: match.index, end: match.index + match[0].length },
        extractor: officialRecords.id,
        symbol,
        ...(others.length > 0 && { others, several: true }),
        ibid: match.groups?.ibid !== undefined,
      };
    });
    const records = [...withSymbol, ...meetings(text, index, document.facts.issuingBody === "unsc")];
    return [...records, ...withoutSymbol(text, index, records)];
  },
};

/** The record of a meeting of the Security Council, whose symbol its number gives; "Ibid." alone in a text of the Council. */
function meetings(text: string, paragraph: number, isCouncil: boolean): readonly Mention[] {
  if (!/meeting|séance|sesión/u.test(text)) return [];
  return allMatches(meeting, text).flatMap(({ 0: words, index, groups }): Mention[] =>
    groups?.ibid !== undefined && !isCouncil
      ? []
      : [
          {
            type: "symbol",
            paragraph,
            span: { start: index, end: index + words.length },
            extractor: officialRecords.id,
            symbol: `S/PV.${groups?.number ?? ""}`,
            ibid: groups?.ibid !== undefined,
          },
        ],
  );
}

const ownSymbol = /(?<!\p{L})[A-Z]{1,4}\/[A-Z\d]/u;

/** Volumes whose symbol the text does not give, by their title. */
function withoutSymbol(text: string, paragraph: number, others: readonly Mention[]): readonly Mention[] {
  const records = text.includes("Records of the Gen") ? allMatches(unesco, text) : [];
  return [...allMatches(plain, text), ...allMatches(volume, text), ...records].flatMap((match): Mention[] => {
    const title = match[0].replace(/[\s,]+$/u, "");
    const span = { start: match.index, end: match.index + title.length };
    if (others.some((other) => other.span.start < span.end && span.start < other.span.end)) return [];
    // "…, Annexes, agenda items 9–13, document A/S-12/32": the symbol tells which.
    if (ownSymbol.test(title) || ownSymbol.test(text.slice(span.end, span.end + 40))) return [];
    return [
      {
        type: "titled",
        layer: "document",
        kind: "record",
        paragraph,
        span,
        extractor: officialRecords.id,
        title,
        assemblies: [],
      },
    ];
  });
}

/** The symbols behind the first one in the bracket; "Corr.1" is one of the first. */
function othersOf(written: string, first: string): readonly string[] {
  return written
    .split(/,? (?:and|et|y|и|und) |, /u)
    .filter((part) => part !== "")
    .map((part) => (/^(?:Add|Corr|Rev)\./u.test(part) ? `${first}/${part}` : part.replaceAll(" ", "")));
}
