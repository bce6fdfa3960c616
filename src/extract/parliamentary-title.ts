import { allMatches } from "../model/all-matches.ts";
import type { Paragraph } from "../model/document.ts";
import type { Mention, TitledMention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { assembly } from "./assembly.ts";
import type { Extractor } from "./extractor.ts";

/**
 * Resolutions of the Inter-Parliamentary Union, which have no number, by title and assembly; the title stands in
 * italics, in quotation marks or bare: "the IPU resolution *Cybercrimes: The new risks to global security*, adopted at
 * the 146th Assembly", "IPU resolutions A (118th Assembly, Cape Town, April 2008) and B (139th Assembly, …)",
 * "entitled “A” and “B”, adopted, respectively, by the 90th and 91st Inter-Parliamentary Conferences".
 */
export const parliamentaryTitle: Extractor = {
  id: "parliamentary-title",
  matches: [],
  misses: [
    "the resolution adopted by the 118th IPU Assembly",
    "The 122nd Assembly of the Inter-Parliamentary Union,",
  ],
  cue: /resolution|résolution|resoluci|Entschlie(?:ß|ss)ung|Resolution|قرار/u,
  extract(paragraph, context) {
    if (paragraph.part === "heading") return [];
    const assemblies = assembly.extract(paragraph, context);
    if (assemblies.length === 0) return [];
    const make = (span: Span, of: readonly Mention[], collective = false): TitledMention => {
      const { start, end } = trimmed(paragraph.text, span);
      const title = paragraph.text.slice(start, end).replace(/^resolutions? on /u, "");
      return {
        type: "titled",
        paragraph: context.index,
        span: { start, end },
        extractor: parliamentaryTitle.id,
        layer: "resolution",
        kind: "resolution",
        title: collective ? title.charAt(0).toUpperCase() + title.slice(1) : title,
        assemblies: of.flatMap((one) => (one.type === "named" ? one.candidates : [])),
      };
    };
    return (
      shared(paragraph, assemblies, make) ??
      respectively(paragraph, assemblies, make) ??
      assemblies.flatMap((one, index) => {
        const from = assemblies[index - 1]?.span.end ?? 0;
        const span = titleBefore(paragraph, from, one.span.start) ?? titleBehind(paragraph, one.span.end);
        return span === undefined ? [] : [make(span, [one])];
      })
    );
  },
};

type Make = (span: Span, of: readonly Mention[], collective?: boolean) => TitledMention;

/** "the resolutions on combating terrorism adopted by the IPU at its 108th Conference … and its 111th …". */
function shared(
  { text }: Paragraph,
  assemblies: readonly Mention[],
  make: Make,
): readonly Mention[] | undefined {
  const match =
    /(?<all>resolutions on \p{Ll}[^,;()“"]{5,120}?),? (?:which were )?adopted (?:by the (?:IPU|Inter-Parliamentary Union) )?(?:at|by) (?:its|the) $/u.exec(
      text.slice(0, assemblies[0]?.span.start),
    );
  const all = match?.groups?.all;
  if (match === null || all === undefined) return undefined;
  return [make({ start: match.index, end: match.index + all.length }, assemblies, true)];
}

/** Titles in a list and then, "respectively", the assemblies in the same order. */
function respectively(
  paragraph: Paragraph,
  assemblies: readonly Mention[],
  make: Make,
): readonly Mention[] | undefined {
  const at = paragraph.text.indexOf("respectively");
  if (at < 0 || assemblies.length < 2) return undefined;
  const titles = markedTitles(paragraph, 0, at);
  if (titles.length !== assemblies.length) return undefined;
  return titles.flatMap((span, index) => {
    const one = assemblies[index];
    return one === undefined ? [] : [make(span, [one])];
  });
}

// "(adopted at the ", ", adopted by consensus by the ", " ("; (الذي اعتمده في , (المعتمدة في .
const adoption =
  /(?:,? ?\(?(?:which was )?adopted(?: (?:by consensus|unanimously|without a vote|by acclamation))?,? (?:at|by|during|in) (?:the |its )?| \((?:by |at )?(?:the )?| ?\((?:الذي |التي )?(?:اعتمد|المعتمد)\p{L}* (?:في |من قبل )?|,? ?\(?adoptée?s? (?:(?:par consensus|à l[’']unanimité|sans vote),? )?(?:par|à|lors de) (?:la |l[’'])|,? ?\(?(?:aprobad|adoptad)[ao]s? (?:(?:por consenso|por unanimidad|sin votación),? )?(?:en|por) la )$/u;
// What leads to a bare title.
const lead =
  /(?:(?:resolutions?|résolutions?|resoluci(?:ón|ones)|Entschlie(?:ß|ss)ung(?:en)?|Resolution(?:en)?)(?: (?:of the |de l[’']|de la )(?:IPU|UIP|Inter-Parliamentary Union|Union interparlementaire|Unión Interparlamentaria))?(?: (?:entitled|titled|intitulées?|tituladas?|on|mit dem Titel))?,? |(?:those|the one) (?:on|entitled) |celles? (?:sur|intitulées?) |بعنوان |بشأن )/gu;

function titleBefore(paragraph: Paragraph, from: number, assemblyStart: number): Span | undefined {
  const { text } = paragraph;
  const head = text.slice(from, assemblyStart);
  const adopted = adoption.exec(head.slice(-60));
  if (adopted === null) return undefined;
  const end = assemblyStart - adopted[0].length;
  const marked = markedTitles(paragraph, from, end + 2).at(-1);
  if (marked !== undefined && end - marked.end < 4) return marked;
  if (from > 0) {
    const between =
      /^[^)]{0,30}\)?(?:,? (?:and|as well as|et|ainsi que|y|así como|und|sowie) |, |، ?و? ?)/u.exec(
        text.slice(from, end),
      );
    if (between !== null && from + between[0].length < end) {
      const start = from + between[0].length;
      if (isTitle(text.slice(start, end))) return { start, end };
    }
  }
  let start: number | undefined;
  for (const match of allMatches(lead, text.slice(0, end))) {
    const at = match.index + match[0].length;
    // "resolution 194 and previous resolutions": a number begins no title
    const isNumber = /^\d+(?:\/\d+)?(?: \(|,| and | of )/u.test(text.slice(at, at + 16));
    if (at >= from && start === undefined && !isNumber && isTitle(text.slice(at, end))) start = at;
  }
  return start === undefined ? undefined : { start, end };
}

/** "adopted by the 118th IPU Assembly, held in Cape Town in April 2008, on The role of parliaments …" */
function titleBehind({ text }: Paragraph, end: number): Span | undefined {
  const match = /^(?:,? held (?:in|at) [^,;]{3,60})?,? (?:on|entitled) (?=\p{Lu}|[“"«])/u.exec(
    text.slice(end, end + 120),
  );
  if (match === null) return undefined;
  const start = end + match[0].length;
  const length = /^[^;]{10,300}?(?=[,;.]?$|;|\.\s)/u.exec(text.slice(start))?.[0].length;
  return length === undefined ? undefined : { start, end: start + length };
}

/** Stretches in italics or quotation marks that can be titles. */
function markedTitles({ text, italics }: Paragraph, from: number, to: number): readonly Span[] {
  const quoted = allMatches(/[“"«„](?<title>[^“”"«»]{10,300})[”"»“]/gu, text.slice(from, to)).map(
    (match) => ({
      start: from + match.index + 1,
      end: from + match.index + match[0].length - 1,
    }),
  );
  return [...italics.filter((span) => span.start >= from && span.end <= to), ...quoted]
    .filter(({ start, end }) => isTitle(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

function isTitle(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  // "IPU resolutions on Palestine, including the one adopted at the 118th Assembly": no title before it.
  if (/(?:^|,? )(?:the one|those|that|celles?|las?)$/u.test(text.trim())) return false;
  return words.length >= 3 && words.length <= 60 && /^[“"«]?[\p{Lu}\p{Lo}\d]/u.test(text.trim());
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s“"«,]/u.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s”"»,;.،]/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
