import { allMatches } from "../model/all-matches.ts";
import { englishDate } from "../model/english-date.ts";
import type { Language } from "../model/language.ts";
import type { Mention } from "../model/mention.ts";
import type { Body, Registry } from "../registry/registry.ts";
import { type BodyFinder, bodyFinder } from "./body-words.ts";
import { dateAt, dateBefore, type DatePhrase } from "./date-phrase.ts";
import type { Extractor } from "./extractor.ts";

/** The noun with what leads from it to a date or to a body: "resolution of", "résolution adoptée par l’". */
const forms: Readonly<Record<Language, RegExp>> = {
  en: /(?<noun>(?:[Rr]esolution|[Dd]ecision)s?)(?: adopted| taken)? (?:of|on|dated|by) (?:the )?(?=\d|\p{Lu})/gu,
  fr: /(?<noun>(?:[Rr]ésolution|[Dd]écision)s?)(?: adoptées?| prises?)?(?: en date)? (?:d[eu]s? |d[’']|par )(?:l[’']|la |le )?(?=\d|\p{Lu})/gu,
  es: /(?<noun>(?:[Rr]esoluci|[Dd]ecisi)(?:ón|ones))(?: aprobadas?| adoptadas?)?(?: de fecha|,)? (?:de |del |por )(?:la |el )?(?=\d|\p{Lu})/gu,
  ru: /(?<noun>(?:[Рр]езолюци|[Рр]ешени)\p{L}{1,3}) (?:от (?=\d)|(?=\p{Lu}))/gu,
  ar: /(?<noun>(?:قرار|مقرر)\p{L}{0,4}) (?=المؤرخ|الصادر|\p{L})/gu,
  zh: /(?<noun>决议|决定)/gu,
  de: /(?<noun>Resolution(?:en)?|Entschlie(?:ß|ss)ung(?:en)?|Beschl(?:uss(?:es)?|üssen?)) (?:vom (?=\d)|(?:des|der) )/gu,
};
const ownWords: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /(?<!\p{L})(?:[Ii]ts|[Oo]ur)(?: previous| earlier)? $/u,
  fr: /(?<!\p{L})(?:[Ss]a|[Ss]es) $/u,
  es: /(?<!\p{L})[Ss]us? $/u,
  ru: /(?<!\p{L})(?:сво|Сво)\p{L}{1,3} $/u,
  de: /(?<!\p{L})(?:[Ss]eine|[Ii]hre)[nrms]? $/u,
  zh: /(?:其|本)[^，。；]{0,12}$/u,
};
const next = /^(?:,? (?:and|et|y|и|und) )(?:of |du |de |от |vom )?(?=\d)/u;
/** Bodies whose decisions are cited by date alone; those of courts are named by their cases. */
const issuing = /^(?:organ|assembly|council|commission|committee|conference|union|organization)$/u;

/**
 * Resolutions and decisions by their date alone, each date a mention: "its resolution of 5 May 2022", "la résolution
 * adoptée par l’Assemblée générale le 31 octobre 1947". Another place of the text or a footnote tells the number.
 */
export const datedResolution: Extractor = {
  id: "dated-resolution",
  matches: [],
  misses: [
    "resolution 52/1 of 6 May 1998",
    "the resolution of the conflict",
    "the decision of 5 May 1998",
    "judgment of 5 May 1998",
  ],
  cue: /^(?:[Rr]esolution|[Dd]ecision)s?$|ésolution|écision|esoluci|ecisi|езолюци|ешени|قرار|مقرر|^[议定]$|Beschl|Entschlie/u,
  extract: ({ text, part }, { document, registry, index }) => {
    if (part === "heading" || !/(?:19|20)\d\d/u.test(text)) return [];
    const finder = bodyFinder(registry, document.language);
    return allMatches(forms[document.language], text).flatMap((match): readonly Mention[] => {
      const { noun = "" } = match.groups ?? {};
      const end = match.index + match[0].length;
      const found = citedAt(text, match.index, end, document.language, registry, finder);
      if (found === undefined) return [];
      const own = document.facts.issuingBody;
      const body =
        found.bodies.length === 0 ? own : (found.bodies.find((one) => one === own) ?? only(found.bodies));
      const entry = registry.bodies.get(body ?? "");
      if (entry === undefined || !(issuing.test(entry.kind) || entry.id === own)) return [];
      const kind = /eci|éci|ешени|مقرر|决定|Beschl/u.test(noun) ? "decision" : "resolution";
      if (found.bodies.length === 0 && isAnothers(text, match.index, kind, own, finder)) return [];
      return found.dates.map(({ date, start, end: to }, order): Mention => ({
        type: "titled",
        layer: "resolution",
        kind,
        paragraph: index,
        span: { start: order === 0 ? found.start : start, end: to },
        extractor: datedResolution.id,
        title: datedTitle(entry, kind, date) + (entry.id === "ep" ? subjectAt(text, to) : ""),
        assemblies: [],
      }));
    });
  },
};

/** The title under which texts that give only the date meet: "General Assembly resolution of 6 May 1998". */
export function datedTitle({ id, names }: Body, kind: string, date: string): string {
  const name = names.find(({ language }) => language === "en")?.name ?? id;
  return `${name} ${kind} of ${englishDate(date)}`;
}

/** How far before "its" another body can stand to which it points, in code units. */
const reach = 160;

/** "the African Union …, and its decision of 27 June 2006": of another body, or of a State, whose decisions are many. */
function isAnothers(
  text: string,
  start: number,
  kind: string,
  own: string | undefined,
  finder: BodyFinder,
): boolean {
  if (kind === "decision" && start > 60) return true;
  const from = Math.max(text.lastIndexOf(";", start), start - reach, 0);
  const before = finder.lastIn(text, { start: from, end: start });
  return before !== undefined && !before.bodies.includes(own ?? "");
}

/** The European Parliament adopts many texts a day: " on the impact of the war" tells them apart. */
function subjectAt(text: string, at: number): string {
  return /^ on [^,;.()]{6,110}/u.exec(text.slice(at, at + 120))?.[0].trimEnd() ?? "";
}

interface Cited {
  readonly start: number;
  /** Bodies that the words name; empty for a possessive. */
  readonly bodies: readonly string[];
  readonly dates: readonly DatePhrase[];
}

function citedAt(
  text: string,
  start: number,
  end: number,
  language: Language,
  registry: Registry,
  finder: BodyFinder,
): Cited | undefined {
  if (language === "zh") {
    const date = dateBefore(text, start);
    if (date === undefined) return undefined;
    const isOwn = ownWords.zh!.test(text.slice(Math.max(0, date.start - 14), date.start));
    const named = finder.endingAt(text, date.start);
    if (named?.end !== date.start && !isOwn) return undefined;
    const bodies = named?.end === date.start ? named.bodies : [];
    return { start: named?.end === date.start ? named.start : date.start, bodies, dates: [{ ...date, end }] };
  }
  const head = text.slice(Math.max(0, start - 24), start);
  const isOwn =
    language === "ar"
      ? /(?:ها|ه)$/u.test(text.slice(start, end).trim())
      : ownWords[language]?.test(head) === true;
  const direct = dateAt(text, end, registry);
  if (direct !== undefined) {
    const named = isOwn ? undefined : finder.endingAt(text, start - 1);
    if (!isOwn && (named === undefined || named.end < start - 4)) return undefined;
    // "the Executive Council decision": not the Council.
    if (named?.full === false && /\p{Lu}\p{L}* $/u.test(text.slice(0, named.start).slice(-20)))
      return undefined;
    return {
      start: named?.start ?? start,
      bodies: named?.bodies ?? [],
      dates: listFrom(text, direct, registry),
    };
  }
  if (!/\p{Lu}|\p{Lo}/u.test(text[end] ?? "")) return undefined;
  const body = finder.startingAt(text, end);
  if (body === undefined || body.start > end + 4) return undefined;
  const article = /^,? (?:le |el |am |on |at )/u.exec(text.slice(body.end, body.end + 6))?.[0].length ?? 0;
  const date =
    dateAt(text, body.end, registry) ?? dateAt(text, body.end + Math.max(0, article - 1), registry);
  return date === undefined
    ? undefined
    : { start, bodies: body.bodies, dates: listFrom(text, date, registry) };
}

/** The date and those that follow it: "of 19 May 2021 and 10 June 2021". */
function listFrom(text: string, first: DatePhrase, registry: Registry): readonly DatePhrase[] {
  const dates = [first];
  // "Resolutions and Decisions of the Security Council, 1 August 2011–31 July 2012" is a publication; the symbol in
  // "of 6 October 2005 (S/2005/639)" is the citation.
  if (/^ ?[–-] ?\d|^,? ?\([A-Z]{1,4}\//u.test(text.slice(first.end, first.end + 8))) return [];
  for (let at = first.end; dates.length < 8;) {
    const lead = next.exec(text.slice(at, at + 14))?.[0].length;
    const date = lead === undefined ? undefined : dateAt(text, at + lead, registry);
    if (lead === undefined || date === undefined) return dates;
    dates.push({ ...date, start: at + lead });
    at = date.end;
  }
  return dates;
}

function only(bodies: readonly string[]): string | undefined {
  return bodies.length === 1 ? bodies[0] : undefined;
}
