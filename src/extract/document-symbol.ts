import { allMatches } from "../model/all-matches.ts";
import type { SymbolMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";
import { officialSymbols } from "./official-symbol.ts";
import { withPlainDigits } from "./plain-digits.ts";

// "A/76/311 and Add.1", "E/2005/23 and Corr.1 and 2", "A/75/5 (Vol. II), Corr.1 and Add.1-3", "A/HRC/45/13和Add.1".
const more =
  /^(?:(?:,? (?:and|et|y|и|und|و)|,) |\s?[和及与、]\s?)(?<kind>Add|Corr|Rev)\.(?<first>\d{1,2})(?<rest>(?:(?:, | and | et | y | и | und | و ?|和|及|、|–|-)\d{1,2}(?![\d/]))*)/u;

/**
 * Official symbols of documents, alone, double, and with the addenda that share their first part.
 * Source: United Nations Editorial Manual, "Symbols"; ST/LIB/SER.B/5/Rev.5, "United Nations document series symbols".
 */
export const documentSymbol: Extractor = {
  id: "document-symbol",
  matches: [
    "A/67/459",
    "E/2003/28/Rev.1",
    "A/CONF.157/24 (Part I)",
    "S/2003/641",
    "A/56/1026-S/2002/939",
    "S/RES/1373 (2001)",
    "A/HRC/RES/S-34/1",
    "E/INCB/2011/1",
    "S/PRST/2006/41",
    "UNEP/EA.4/Res.10",
    "ICCD/COP(13)/21/Add.1",
    "GC(63)/RES/13",
    "A/74/6 (Sect. 29B)",
    "NPT/CONF.2010/50 (Vol. III)",
    "FCCC/CP/2015/10/Add.1",
    "CD/1839",
    "A/ES-10/273",
  ],
  misses: [
    "HIV/AIDS",
    "influenza A/H1N1",
    "COVID-19/SARS-CoV-2",
    "the Alliance (AFC/M23)",
    "and/or",
    "TCP/IP",
    "24/7",
    "https://undocs.org/A/67/459",
    "directive 2010/64/EU",
  ],
  extract: ({ text, calls }, { index }) => {
    const mentions: SymbolMention[] = [];
    const add = (
      start: number,
      end: number,
      symbols: readonly string[],
      isSeries: boolean,
      isRange = false,
    ): void => {
      const [symbol = "", ...others] = symbols;
      mentions.push({
        type: "symbol",
        paragraph: index,
        extractor: documentSymbol.id,
        span: { start, end },
        symbol,
        ...(others.length > 0 && { others }),
        series: isSeries,
        ...(isRange && { several: true }),
        ibid: false,
      });
    };
    for (const { start, end, symbols, isRange } of officialSymbols(text, calls)) {
      add(start, end, symbols, false, isRange);
      const base = symbols[0]?.replace(/\/(?:Add|Corr|Rev)\.\d+$/u, "") ?? "";
      let at = end;
      for (let match = moreAt(text, at); match !== null; match = moreAt(text, at)) {
        const { kind = "", first = "", rest = "" } = match.groups ?? {};
        const word = at + match[0].indexOf(kind);
        at += match[0].length;
        const symbols = numbersOf(first, rest).map((number) => `${base}/${kind}.${number}`);
        add(word, at, symbols, true);
      }
    }
    return mentions;
  },
};

function moreAt(text: string, at: number): RegExpExecArray | null {
  return more.exec(withPlainDigits(text.slice(at, at + 60)));
}

/** "1", " and 2" are 1 and 2; "1", "–3" are 1, 2 and 3. */
function numbersOf(first: string, rest: string): readonly string[] {
  const numbers = [Number(first)];
  for (const [, mark = "", next = ""] of allMatches(/([–-]|\D+)(\d+)/gu, rest)) {
    const last = numbers.at(-1) ?? 0;
    const isRange = /^[–-]$/u.test(mark) && Number(next) > last && Number(next) - last < 20;
    for (let each = isRange ? last + 1 : Number(next); each <= Number(next); each += 1) numbers.push(each);
  }
  return numbers.map(String);
}
