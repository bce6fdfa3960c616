import type { Span } from "../model/span.ts";

const heads =
  "accords?|actions|agenda|agreements?|arrangements?|articles|charter|code(?: of [a-z]+)?|communiqué|compact|conclusions|consensus|conventions?|covenant|declarations?|document|findings|framework|guide(?:lines)?|initiatives|letters?|list|mandate|measures|memorandum|modalities|note(?: verbale)?|opinion|outcome(?: documents?)?|plan(?: of action)?|policy|principles|programme(?: of action)?|proposals?|protocols?|provisions|recommendations|regulations?|reports?|roadmap|rules(?: of procedure)?|standards|statements?|statute|strategy|study|terms of reference|text|treaty|treaties|undertaking" +
  "|rapports?|déclaration|statut|accord|principes|règles|directives|lettre|traité|pacte|document final|résultats" +
  "|informes?|declaración|estatuto|acuerdo|principios|reglas|directrices|carta|tratado|pacto|documento final";
const meetings = "Conference|conference|Congress|Summit|summit|[Mm]eeting|session|dialogue";
const determiner =
  "(?<![\\p{L}-])(?:[Tt]he|its|their|an?|that|this|those|these|his|her|of|la|le|les|l[’']|los|las|el|del|du|des|sus?|ses|son) ?";
const attributes = "(?:[\\p{L}\\d][\\p{L}\\d’'/-]* ){0,6}?";
const named = new RegExp(`${determiner}(?<phrase>${attributes}(?:${heads}))(?![\\p{L}-])`, "gu");
const met = new RegExp(`${determiner}(?<phrase>${attributes}(?:${meetings}))(?![\\p{L}-])`, "gu");
// Where the phrase is over: what follows tells of its adoption, not what it is.
const over =
  /,? ?\(?(?:adopted|held|issued|contained|annexed|as contained|submitted|established|endorsed|convened|which|dated|concluded|approved|adoptée?s?|aprobad[ao]s?|celebrad[ao]|tenue?)(?![\p{L}-])|, (?:in|on|from|of|including|and) /u;
// The last words in capitals, for a list of names: "the treaties of Tlatelolco,¹ Rarotonga,² Bangkok³".
const capitals =
  /(?<![\p{L}-])(?<phrase>\p{Lu}[\p{L}’'-]+(?:(?: (?:of|the|and|on|for|de|des|du|del))? \p{Lu}[\p{L}’'-]+){0,12})[,;.)”"]?$/u;
const reach = 220;

/**
 * The words in `[from, at)` on which a note at `at` hangs, where they are no name of their own: "the outcome document
 * of the Conference,", "the statute of the Commission", "the report of the fact-finding mission"; undefined if the
 * note hangs on a whole statement.
 */
export function notePhrase(text: string, from: number, at: number, strict: boolean): Span | undefined {
  const start = Math.max(from, at - reach);
  const window = text.slice(start, at);
  const found = last(window, named) ?? (strict ? undefined : last(window, met));
  if (found !== undefined) {
    const rest = window.slice(found.end);
    if (!/[;:.](?=\s)|(?<![\p{L}])(?:that|qui|que|whose|when|while)(?![\p{L}])/u.test(rest)) {
      const end = found.end + (over.exec(rest)?.index ?? rest.length);
      return trimmed(text, start + found.start, start + end);
    }
  }
  if (strict) return undefined;
  const run = capitals.exec(window)?.groups?.phrase;
  if (run === undefined || /^(?:The|Recalling|Reaffirming|Noting|Welcoming|In|On|At|And)$/u.test(run))
    return undefined;
  const begin = start + window.lastIndexOf(run);
  return { start: begin, end: begin + run.length };
}

function last(window: string, form: RegExp): Span | undefined {
  let found: Span | undefined;
  for (const match of window.matchAll(form)) {
    const phrase = match.groups?.phrase ?? "";
    const end = match.index + match[0].length;
    found = { start: end - phrase.length, end };
  }
  return found;
}

function trimmed(text: string, start: number, end: number): Span {
  while (end > start && /[\s,;.]/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
