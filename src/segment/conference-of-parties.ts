import { allMatches } from "../model/all-matches.ts";
import type { Paragraph } from "../model/document.ts";

/** What the texts of a conference of parties speak of again and again; registry ids. Source: the texts of the conferences. */
const subjects: readonly (readonly [body: string, words: RegExp])[] = [
  ["basel-cop", /hazardous (?:and other )?wastes?|Basel Convention|transboundary movements? of/gu],
  ["cbd-cop", /biodiversity|biological diversity|Aichi|ecosystem services/giu],
  ["cites-cop", /CITES|Appendi(?:x|ces) I{1,3}|trade in specimens/gu],
  ["cms-cop", /migratory species|Range States|flyways?/giu],
  ["cop-rotterdam", /prior informed consent|Rotterdam Convention/giu],
  ["cop-stockholm", /persistent organic pollutants?|Stockholm Convention/giu],
  ["fctc-cop", /tobacco|WHO FCTC/giu],
  ["minamata-cop", /mercury|Minamata/giu],
  ["mop-montreal", /ozone|Montreal Protocol|chlorofluorocarbons?|HCFCs?|HFCs?/giu],
  ["ramsar-cop", /wetlands?|Ramsar/giu],
  ["unccd-cop", /desertification|land degradation|drought/giu],
  ["unfccc-cop", /climate change|greenhouse gas|emissions?|Kyoto Protocol|Paris Agreement/giu],
];

/** "The Conference of the Parties,", "The Thirty-Seventh Meeting of the Parties," and no word of the convention. */
const bare =
  /^the (?:[\p{L}-]{5,20} )?(?:conference|meeting) of the (?:contracting )?parties(?: to the convention)?[,:]?$/iu;

/**
 * The registry id of the conference of parties whose text this is, where its enacting line, one of those given, does not say of which convention: that of whose
 * subject the text speaks at least twice, and twice as often as of any other. Undefined for any other text.
 */
export function conferenceOfParties(
  lines: readonly string[],
  paragraphs: readonly Paragraph[],
): string | undefined {
  if (!lines.some((line) => bare.test(line))) return undefined;
  const text = paragraphs
    .slice(0, 80)
    .map((paragraph) => paragraph.text)
    .join("\n");
  const counts = subjects.map(([body, words]) => ({ body, count: allMatches(words, text).length }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  return first !== undefined && first.count >= 2 && first.count >= 2 * (second?.count ?? 0)
    ? first.body
    : undefined;
}

/** The symbol of a decision of a conference that writes its meeting and number above the title: "X/8. United Nations Decade on Biodiversity". */
export function symbolInConference(body: string | undefined, lines: readonly string[]): string | undefined {
  const prefix = body === undefined ? undefined : series[body];
  if (prefix === undefined) return undefined;
  for (const line of lines) {
    const number = numbered.exec(line)?.groups?.number;
    if (number !== undefined) return `${prefix}/${number}`;
  }
  return undefined;
}

const numbered = /^(?:Decision )?(?<number>(?:[IVX]{1,7}|\d{2})\/\d{1,3})(?:[.:]|$)/u;

const series: Readonly<Record<string, string>> = {
  "basel-cop": "basel-cop/dec",
  "cbd-cop": "CBD/COP/DEC",
  "mop-montreal": "mop-montreal/dec",
};
