/** Whether the words behind a report's author tell which one of his is meant: its date, subject, symbol. */
export function isNarrowed(rest: string): boolean {
  return /^ (?:of|on|dated|entitled|submitted|since|for|concerning|covering|pursuant|prepared|\()/u.test(
    rest,
  );
}

/** Before a noun that points at nothing by itself. */
export const lax = /(?<![\p{L}-])(?:the|this|his|her|its) $/iu;

/** "as set out in paragraph 57 of", "the recommendations contained in". */
export const told =
  /(?<![\p{L}-])(?:paragraphs?|sections?|chapters?|annex(?:es)?|recommendations?|proposals?|observations?|conclusions?|findings|contained|described|outlined|detailed|set (?:out|forth)|stated|recommended|proposed|indicated|noted|reflected|expressed|identified|presented|referred to|mentioned)(?: [\p{L}\d(),-]+){0,9} (?:of|in|by|to) $/u;

/** "Takes note of", "Having considered": of a report that is there. */
export const considered =
  /(?<![\p{L}-])(?:(?:[Tt]akes|[Tt]aking)(?: \p{L}+)? note(?: with \p{L}+)? of|(?:[Ww]elcom|[Nn]ot|[Cc]onsider|[Rr]ecall|[Ee]ndors|[Aa]pprov|[Ee]xamin|[Ss]upport)(?:s|es|ing|ed)(?: with \p{L}+)?) $/u;

/** "to include such information in his", "adopt its": of a report to come. */
export const toCome =
  /(?<![\p{L}-])(?:includ(?:e|ing)(?: [\p{L}-]+){0,12} in|be (?:\p{L}+ ){0,2}\p{L}+ed in|(?:adopt|submit|prepar|finali[sz]|issu|present|publish|transmit|complet)\p{L}{0,4}) (?:the|his|her|its|this) $/u;

/** "requests a report": another one. */
export const another =
  /(?<![\p{L}-])(?:an?|any|another|next|new|annual|written|oral|comprehensive|progress|regular|further|future|update[ds]?|periodic)(?: [\p{L}-]+){0,3} (?:reports?|letters?)(?![\p{L}-])/u;
