import { allMatches } from "../model/all-matches.ts";
import type { ShortMention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

const form =
  /(?<![\p{L}-])(?:(?:[Ii]ts|[Ss]on|[Ss]u|[Ss]eine[rn]?|[Сс]вои(?:х|ми|м)?) (?<rules>(?:[Pp]rovisional )?[Rr]ules of [Pp]rocedure|[Rr]èglement intérieur(?: provisoire)?|[Rr]eglamento(?: provisional| interno)?|(?:vorläufigen? )?Geschäftsordnung|(?:временн\p{L}{2,3} )?правил(?:а|ами|ах|ам)? процедуры)|(?<rule>(?:Rule|Regel) \d{1,2}\.\d{1,2}))(?![\p{L}-]|\.\d)/gu;

/**
 * The rules of the body whose text it is: "rule 153 of its rules of procedure", "Regel 11.2" in a report of the
 * Inter-Parliamentary Union, whose rules alone are numbered so.
 */
export const ownRules: Extractor = {
  id: "own-rules",
  matches: ["Rule 11.2"],
  misses: ["rules of procedure of the Assembly", "rule 28", "the rules of procedure", "Regel 11"],
  cue: /^(?:[Pp]rocedure|intérieur|[Rr]eglamento|Rule|Regel)$|eschäftsordnung|процедуры/u,
  extract: ({ text }, { index }) => {
    return allMatches(form, text).map((match): ShortMention => {
      const { rules, rule = "" } = match.groups ?? {};
      const end = match.index + match[0].length;
      return {
        type: "short",
        layer: "instrument",
        paragraph: index,
        span: { start: end - (rules ?? rule).length, end },
        extractor: ownRules.id,
        head: rules === undefined ? "rule" : "rules of procedure",
        plural: false,
      };
    });
  },
};
