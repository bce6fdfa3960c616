import { allMatches } from "../model/all-matches.ts";
import type { TreatySeriesMention } from "../model/mention.ts";
import { valueOfNumeral } from "../model/roman-numeral.ts";
import type { Extractor } from "./extractor.ts";

const series =
  "Treaty Series|Treaties Series|Recueil des [Tt]raités|Recopilación de (?:los )?Tratados|Serie de Tratados|Сборник договоров|مجموعة المعاهدات|سلسلة المعاهدات|《?条约汇编》?|Vertragssammlung|UNTS|LNTS";
const league =
  "League of Nations|Société des Nations|Sociedad de las Naciones|Лиг[аи] Наций|عصبة الأمم|国际联盟|Völkerbund";
const organization =
  "United Nations|Nations Unies|Naciones Unidas|Организация Объединенных Наций|الأمم المتحدة|联合国|Vereinte Nationen";
const again = "[Ii]bid\\.?|Ibíd\\.?|Там же|المرجع نفسه|同上|Ebd\\.?|Ebenda";
// One number or several: "2225, 2237, 2241 and 2326", "VIII", "970–973".
const list =
  "[\\dIVXLCDM]{1,8}(?:(?:, ?(?:and |et |y |und |и )?| and | et | y | e | und | и |، | و ?| ?[–−-] ?| bis | по |、|和|至)[\\dIVXLCDM]{1,8}(?![A-Za-zÀ-ž])){0,9}";
const form = new RegExp(
  `(?:(?:(?:(?<league>${league})|${organization})[,،，]? ?)?(?<series>${series})|(?<ibid>${again}))[,،，]? ?` +
    `(?:vols?\\.?|Vols?\\.?|Bd\\.|Band|тома?|т\\.|المجلد(?:ات|ان|ين)?|第) ?(?<volumes>${list})(?: ?\\((?:1[89]|20)\\d\\d\\))? ?卷?` +
    `(?:[,،，]? ?(?:Nos?\\.?|n[oº°]s?\\.?|núms?\\.?|Nrn?\\.|№№?|الأرقام|الرقم|رقم|第) ?(?<numbers>${list})号?)?`,
  "gu",
);

// "Treaty concerning the establishment of the Republic (ibid., No. 5476)": the volume is that of the entry before.
const sameVolume = new RegExp(
  `(?:${again}),? (?:Nos?\\.?|n[oº°]s?\\.?|núms?\\.?|№) ?(?<numbers>\\d{3,6})(?!\\p{N})`,
  "gu",
);

// "1155 UNTS 331", "213 U.N.T.S. 222": volume and first page. Source: OSCOLA and Bluebook, treaties.
const volumeAndPage =
  /(?<![\p{N}.])(?<volume>\d{1,4}) (?:(?:UNTS|U\.? ?N\.? ?T\.? ?S\.)|(?<league>LNTS|L\.? ?N\.? ?T\.? ?S\.)) \d{1,4}(?!\p{N})/gu;

/**
 * Entries of the Treaty Series of the United Nations and of the League of Nations by volume and registration number.
 * Source: United Nations Editorial Manual, "Footnotes and other references", treaties.
 */
export const treatySeries: Extractor = {
  id: "treaty-series",
  matches: [
    "United Nations, Treaty Series, vol. 976, No. 14152",
    "Treaty Series, vols. 2225, 2237, 2241 and 2326, No. 39574",
    "League of Nations, Treaty Series, vol. VIII, No. 222",
    "United Nations, Treaty Series, vol. 189 (1954), No. 2545",
    "Nations Unies, Recueil des traités, vol. 382 (1960), no 5475",
    "Ibid., vol. 1019, No. 14956",
    "ibid., vol. 999, nº 14668",
    "Nations Unies, Recueil des Traités, vol. 1577, no 27531",
    "Naciones Unidas, Treaty Series, vol. 1577, núm. 27531",
    "الأمم المتحدة، مجموعة المعاهدات، المجلد 1577، الرقم 27531",
    "المرجع نفسه، المجلدان 2171 و 2173، الرقم 27531",
    "联合国，《条约汇编》，第1577卷，第27531号",
    "1155 UNTS 331",
    "213 U.N.T.S. 222",
  ],
  misses: ["vol. 976, p. 3", "Supplement No. 8", "Ibid., para. 12"],
  cue: /^[Vv]ols?\d*$|卷|المجلد|^том|^т$|Band|Bd|^[UL]NTS$|^[UL]$/u,
  extract({ text }, { index }) {
    if (!/\d/u.test(text)) return [];
    const mentions: TreatySeriesMention[] = [];
    for (const match of allMatches(form, text)) {
      const { league: ofLeague, series: name, ibid, volumes, numbers } = match.groups ?? {};
      const end = match.index + match[0].length;
      // "Ibid., vol. III (A/75/5 (Vol. III))" goes on with the Official Records.
      if (ibid !== undefined && numbers === undefined && /^ ?\([A-Z]{1,6}\//u.test(text.slice(end, end + 8)))
        continue;
      mentions.push({
        type: "treatySeries",
        paragraph: index,
        span: { start: match.index, end },
        extractor: treatySeries.id,
        series: ofLeague !== undefined || name === "LNTS" ? "LNTS" : "UNTS",
        volumes: numbersOf(volumes),
        numbers: numbersOf(numbers),
        ibid: ibid !== undefined,
      });
    }
    for (const match of allMatches(volumeAndPage, text))
      mentions.push({
        type: "treatySeries",
        paragraph: index,
        span: { start: match.index, end: match.index + match[0].length },
        extractor: treatySeries.id,
        series: match.groups?.league === undefined ? "UNTS" : "LNTS",
        volumes: [match.groups?.volume ?? ""],
        numbers: [],
        ibid: false,
      });
    return [...mentions, ...inSameVolume(text, mentions)];
  },
};

function inSameVolume(
  text: string,
  mentions: readonly TreatySeriesMention[],
): readonly TreatySeriesMention[] {
  if (mentions.length === 0) return [];
  return allMatches(sameVolume, text).flatMap((match) => {
    const before = mentions.findLast(({ span }) => span.end <= match.index);
    return before === undefined
      ? []
      : [
          {
            ...before,
            span: { start: match.index, end: match.index + match[0].length },
            numbers: numbersOf(match.groups?.numbers),
            ibid: true,
          },
        ];
  });
}

/** The numbers of a list in digits, a range (at most twenty) as its members. */
function numbersOf(written: string | undefined): readonly string[] {
  if (written === undefined) return [];
  return written
    .split(/, ?(?:and |et |y |und |и )?| and | et | y | e | und | и |، | و ?|、|和/u)
    .flatMap((part) => {
      const [from, to] = part
        .split(/ ?[–−-] ?| bis | по |至/u)
        .map((numeral) => valueOfNumeral(numeral) ?? Number(numeral));
      if (from === undefined || Number.isNaN(from)) return [];
      if (to === undefined || to <= from || to - from > 20) return [String(from)];
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    });
}
