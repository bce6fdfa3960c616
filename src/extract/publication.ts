import { allMatches } from "../model/all-matches.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

// "(United Nations publication, Sales No. E.93.I.8 and corrigendum)".
const sales =
  /[,.،，]? ?[(（](?:United Nations publications?|publication des Nations Unies|publicación de las Naciones Unidas|Veröffentlichung der Vereinten Nationen|издани[ея] Организации Объединенных Наций|منشورات? الأمم المتحدة|联合国出版物)[,:،，]? ?(?:[Ss]ales No|numéro de vente|núm\. de venta|[Bb]est\.-Nr|в продаже под №|رقم المبيع|出售品编号)[^()（）]{3,40}[)）]/gu;
// Where the title ends: place and dates, volume, edition.
const end =
  /, (?:vols?\.|\p{Lu}[\p{L}’' -]{2,40}(?:, \p{Lu}[\p{L} ]{2,30})?, \d{1,2}|chap\.|[Ss]upplement|annex|\d{4}|т(?:ом|\.) )|، (?:المجلد|\p{L}[\p{L} ]{2,40}، \d{1,2})|》/u;
const start =
  /(?:^(?: (?:and|et|y) (?:the |les? |las? |los )?)?|\. |; )(?:See (?:also )?|Voir |Véase |См\. |Siehe )?(?=\p{Lu})|^(?:انظر |[见參参])?《?(?=[ء-ي一-鿿])/gu;

/**
 * Publications of the United Nations with a sales number, which give no symbol: "Report of the United Nations
 * Conference on Environment and Development, Rio de Janeiro, 3–14 June 1992, vol. I, … (United Nations publication,
 * Sales No. E.93.I.8 and corrigendum)".
 */
export const publication: Extractor = {
  id: "publication",
  matches: [],
  misses: ["a United Nations publication", "Sales No. E.93.I.8"],
  cue: /ublication|ublicación|eröffentlichung|^издани[ея]$|^منشور|^版$/u,
  extract({ text }, { index }) {
    const mentions: Mention[] = [];
    let from = 0;
    for (const match of allMatches(sales, text)) {
      const lead = text.slice(from, match.index);
      const begins = allMatches(start, lead).filter((one) => lead.length - one.index > 15);
      const first =
        begins.find((one) =>
          /^(?:Report|Proceedings|Rapport|Informe|Доклад)/u.test(lead.slice(one.index + one[0].length)),
        ) ?? begins.at(-1);
      const at = from + (first === undefined ? 0 : first.index + first[0].length);
      from = match.index + match[0].length;
      const title = text.slice(at, match.index);
      const whole = end.exec(title)?.index ?? title.length;
      if (whole < 12 || whole > 300) continue;
      mentions.push({
        type: "titled",
        layer: "document",
        kind: "report",
        paragraph: index,
        span: { start: at, end: at + whole },
        extractor: publication.id,
        title: title.slice(0, whole),
        assemblies: [],
      });
    }
    return mentions;
  },
};
