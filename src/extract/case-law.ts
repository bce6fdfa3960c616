import { allMatches } from "../model/all-matches.ts";
import type { Mention } from "../model/mention.ts";
import type { Extractor } from "./extractor.ts";

// "Advisory Opinion, I.C.J. Reports 2004, p. 136", "avis consultatif, C.I.J. Recueil 2004, p. 136".
const report =
  /(?:I\.? ?C\.? ?J\.?|C\.? ?I\.? ?J\.?) (?:Reports|Recueil) (?<year>(?:19|20)\d\d)(?: \([IV]{1,3}\))?, p(?:p|ágs?)?\. ?(?<page>\d{1,4})(?:[-–]\d{1,4})?/gu;
const decision =
  /(?:Advisory Opinion|Preliminary Objections|Provisional Measures|Jurisdiction and Admissibility|Merits|Reparations|Judgment|Order|[Aa]vis consultatif|[Aa]rrêt|[Oo]rdonnance)(?: of \d{1,2} \p{L}{3,9} \d{4})?, $/u;
// "Legality of the Threat or Use of Nuclear Weapons, ", "Armed Activities … (Congo v. Uganda), ": capitals with small words between.
const title =
  /\p{Lu}[\p{L}’'-]*(?:,? (?:\p{Lu}[\p{L}’'-]*|of|the|a|an|in|or|on|and|for|by|to|with|over|between|within|from|v\.|\([^()]{1,90}\))){0,40}, $/u;
const opening = /^(?:\p{Lu}\p{Ll}+ing|See)(?: also| further)?(?: the| its)? /u;

const communication = /[Cc]ommunications? No\. ?(?<number>\d{1,5}\/(?:19|20)\d\d)(?!\d)/gu;

/**
 * Judgments and advisory opinions of the International Court of Justice by the page of its reports, and views of treaty
 * bodies by the number of the communication; where the symbol of the views follows, it is the citation.
 * Source: the Court's own way of citation, and HRI/GEN/3/Rev.3.
 */
export const caseLaw: Extractor = {
  id: "case-law",
  matches: [
    "Legality of the Threat or Use of Nuclear Weapons, Advisory Opinion, I.C.J. Reports 1996, p. 226",
    "communication No. 2728/2016",
  ],
  misses: ["I.C.J. Statute, p. 4", "communication No. 5", "Law Reports 2004, p. 136"],
  cue: /^(?:Reports|Recueil)$|ommunication/u,
  extract: ({ text }, { index }) => {
    const mentions: Mention[] = [];
    const base = { paragraph: index, extractor: caseLaw.id };
    if (text.includes("Reports ") || text.includes("Recueil "))
      for (const match of allMatches(report, text)) {
        const { year = "", page = "" } = match.groups ?? {};
        const span = { start: startOf(text, match.index), end: match.index + match[0].length };
        mentions.push({ ...base, type: "symbol", span, symbol: `icj/${year}/${page}`, ibid: false });
      }
    if (text.includes("ommunication"))
      for (const match of allMatches(communication, text)) {
        const end = match.index + match[0].length;
        const { number = "" } = match.groups ?? {};
        if (text.slice(end, end + 140).includes(`/D/${number}`)) continue;
        mentions.push({
          ...base,
          type: "titled",
          span: { start: match.index, end },
          layer: "document",
          kind: "communication",
          title: `Communication No. ${number}`,
          assemblies: [],
        });
      }
    return mentions;
  },
};

/** Where the name of the case begins, as far as it can be told. */
function startOf(text: string, at: number): number {
  const kind = decision.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? "";
  const from = at - kind.length;
  const before = text.slice(Math.max(0, from - 260), from);
  const name = title.exec(before)?.[0] ?? "";
  return from - name.replace(opening, "").length;
}
