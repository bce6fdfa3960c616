import { allMatches } from "../model/all-matches.ts";
import type { NamedMention, SymbolMention } from "../model/mention.ts";
import { oncePer } from "../model/once-per.ts";
import type { Registry } from "../registry/registry.ts";
import { treatyNumber } from "../registry/treaty-number.ts";
import type { Extractor } from "./extractor.ts";

// The series in English, French, German, Spanish and Russian: ETS and, since No. 194, CETS.
const series = "C?ETS|STC?E|SEV|СЕД|СДСЕ";
const form = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${series})(?:,? ?(?:[Nn]os?\\.?|[Nn][°º]s?|[Nn]úm\\.?|Nr\\.?|№))? ?(?<first>\\d{1,3})(?![\\d/-])(?<rest>(?:(?:, | and | et | und | y | и )\\d{1,3}(?![\\d/-]| \\p{Lu}\\p{Ll}| of))*)`,
  "gu",
);

/**
 * Treaties of the Council of Europe by their number in its treaty series: "CETS No. 210", "STE n° 5", "ETS Nos. 126 and 163".
 * Source: Council of Europe Treaty Office, full list of treaties.
 */
export const councilTreaty: Extractor = {
  id: "council-treaty",
  matches: ["CETS No. 210", "ETS No. 5", "STE n° 5", "STCE no 215", "SEV Nr. 225", "СДСЕ № 210"],
  misses: ["CETS", "the ETS in 2005", "ETS No. 2005", "EU ETS 2", "STEM 5"],
  cue: new RegExp(`^(?:${series})$`, "u"),
  extract: ({ text }, { registry, index }) =>
    allMatches(form, text).flatMap(({ 0: words, index: start, groups }) => {
      if (text.slice(Math.max(0, start - 3), start).endsWith("EU ")) return [];
      const { first = "", rest = "" } = groups ?? {};
      const end = start + words.length - rest.length;
      const more = allMatches(/\d+/gu, rest).map((match) => {
        const at = end + match.index;
        return mentionOf(match[0], at, at + match[0].length, index, registry, true);
      });
      return [mentionOf(first, start, end, index, registry, false), ...more];
    }),
};

function mentionOf(
  number: string,
  start: number,
  end: number,
  paragraph: number,
  registry: Registry,
  isLater: boolean,
): NamedMention | SymbolMention {
  const place = { paragraph, span: { start, end }, extractor: councilTreaty.id, series: isLater };
  const id = treatiesOf(registry).get(Number(number));
  return id === undefined
    ? { ...place, type: "symbol", symbol: `CETS:${String(Number(number))}`, ibid: false }
    : { ...place, type: "named", layer: "instrument", candidates: [id], acronym: false };
}

/** Ids by number. */
const treatiesOf = oncePer(
  ({ instruments }: Registry) =>
    new Map(
      [...instruments.values()].flatMap(({ id, source }) => {
        const number = treatyNumber(source);
        return number === undefined ? [] : [[Number(number), id] as const];
      }),
    ),
);
