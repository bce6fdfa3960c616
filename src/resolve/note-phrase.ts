import { allMatches } from "../model/all-matches.ts";
import type { Span } from "../model/span.ts";

/** Nouns for texts that a note of any sort can give. */
const texts =
  "accords?|agenda(?! items?(?!\\p{L}))|agreements?|amendments?|articles|bulletin|charter|circular|code(?: of [a-z]+)?|communiqué|compact|conclusions|consensus|conventions?|covenant|declarations?|document|draft (?:resolution|decision)|findings|framework|guide(?:lines)?|handbook|letters?|list|manual|memorandum|note(?: verbale)?|opinion|outcome(?: documents?)?|plan(?: of action)?|principles|programme(?: of action)?|proposals?|protocols?|recommendations|regulations?|reports?|roadmap|rules(?: of procedure)?|standards|statements?|statute|strategy|study|terms of reference|text|treaty|treaties|version|working papers?" +
  "|rapports?|déclaration|statut|accord|principes|règles|directives|lettre|traité|pacte|document final|résultats" +
  "|informes?|declaración|estatuto|acuerdo|principios|reglas|directrices|carta|tratado|pacto|documento final";
/** Nouns for what only an annexed text sets out. */
const annexed = "actions|arrangements|initiatives|mandate|measures|modalities|policy|provisions";
const meetings = "Conference|conference|Congress|Summit|summit|[Mm]eeting|session|dialogue";
const determiner =
  "(?<![\\p{L}-])(?:(?:[Tt]he|its|their|an?|that|this|those|these|his|her|of|la|le|les|los|las|el|del|du|des|sus?|ses|son) |l[’'])";
const small =
  "of|the|and|for|in|on|to|by|with|from|as|or|at|which|its|their|his|her|an?|de|la|le|les|des|du|del|y|et";
const attributes = `(?:(?!(?:${small}) )[\\p{L}\\d][\\p{L}\\d’'/-]* ){0,6}?`;
const formOf = (nouns: string): RegExp =>
  new RegExp(`${determiner}(?<phrase>${attributes}(?:${nouns}))(?![\\p{L}-])`, "gu");
const named = formOf(texts);
const namedInAnnex = formOf(`${texts}|${annexed}`);
const met = formOf(meetings);
// Where the phrase is over: what follows tells of its adoption, not what it is.
const over =
  /,? ?\(?(?:adopted|held|issued|contained|annexed|as contained|submitted|established|endorsed|convened|which|dated|concluded|approved|adoptée?s?|aprobad[ao]s?|celebrad[ao]|tenue?)(?![\p{L}-])|, (?:in|on|from|of|including|and) /u;
const therein =
  /^(?:recommendations|conclusions|findings|observations|proposals)(?: \p{L}+){0,3} therein[,;.]?$/u;
// The last words in capitals, for a list of names: "the treaties of Tlatelolco,¹ Rarotonga,² Bangkok³".
const capitals =
  /(?<![\p{L}-])(?<phrase>\p{Lu}[\p{L}’'-]+(?:(?: (?:of|the|and|on|for|de|des|du|del))? \p{Lu}[\p{L}’'-]+){0,12})[,;.)”"]?$/u;
const reach = 220;

/** What a note gives: an annexed text or treaty, another text, or only a source ("See …"). */
export type NoteSort = "annexed" | "text" | "source";

/**
 * The words in `[from, at)` on which a note at `at` hangs, where they are no name of their own: "the outcome document
 * of the Conference,", "the statute of the Commission", "the report of the fact-finding mission"; undefined if the
 * note hangs on a whole statement. `behindName`: the words before `from` are a name on which the note can hang too.
 */
export function notePhrase(
  text: string,
  { start: from, end: at }: Span,
  sort: NoteSort,
  behindName: boolean,
): Span | undefined {
  const start = Math.max(from, at - reach);
  const window = text.slice(start, at);
  const isAnnexed = sort === "annexed";
  const found =
    last(window, isAnnexed ? namedInAnnex : named) ??
    (isAnnexed && !behindName ? last(window, met) : undefined);
  if (found !== undefined) {
    const rest = window.slice(found.end);
    // "the report of the Group and the recommendations contained therein,²": the note is the report's.
    if (behindName && therein.test(text.slice(start + found.start, at))) return undefined;
    if (!/[;:.](?=\s)|(?<![\p{L}])(?:that|qui|que|whose|when|while)(?![\p{L}])/u.test(rest)) {
      const end =
        found.end +
        (/^ and \p{Ll}+ed (?!by |in |on |at |to |for |with |under |from )/u.test(rest)
          ? 0
          : (over.exec(rest)?.index ?? rest.length));
      return wholeTitle(text, trimmed(text, start + found.start, start + end), from);
    }
  }
  // A list of names with a note each.
  if (!isAnnexed || behindName || at - from > 60) return undefined;
  const run = capitals.exec(window)?.groups?.phrase;
  if (run === undefined || /^(?:The|Recalling|Reaffirming|Noting|Welcoming|In|On|At|And)$/u.test(run))
    return undefined;
  const begin = start + window.lastIndexOf(run);
  return { start: begin, end: begin + run.length };
}

const mandate =
  /,? (?:(?:submitted|prepared|issued|presented|made|drawn up|requested)(?: to \p{L}[^,;]{1,40})? )?(?:pursuant to|in accordance with|in response to|in pursuance of|as requested in|as mandated by|in (?:its|Council|Assembly)|under) (?:the request contained in |paragraphs? [^,;]{1,24} of )?(?:its |the |Assembly |Council )?$/u;

/**
 * Where the words begin that lead from a text to the resolution that asked for it, which stands right behind the span:
 * "the report of the Secretary-General, submitted pursuant to its" before "resolution 73/41;²". Undefined if none do.
 */
export function mandateBefore(text: string, { start, end }: Span): number | undefined {
  const from = Math.max(start, end - reach);
  const found = mandate.exec(text.slice(from, end));
  return found === null ? undefined : from + found.index;
}

function last(window: string, form: RegExp): Span | undefined {
  let found: Span | undefined;
  for (const match of allMatches(form, window)) {
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

const title = /“(?<words>[^“”]*)”?$/u;

/** The whole title where the words are the end of one: "report entitled “The future of … on Peace Operations”". */
function wholeTitle(text: string, span: Span, from: number): Span {
  const inside = text.slice(span.start, span.end);
  if (!inside.includes("”") || inside.includes("“")) return span;
  const end = span.start + inside.indexOf("”");
  const words = title.exec(text.slice(from, end))?.groups?.words;
  return words === undefined ? { start: span.start, end } : { start: end - words.length, end };
}
