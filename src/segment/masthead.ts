import type { DocumentKind, MastheadFacts, Paragraph } from "../model/document.ts";
import type { Registry } from "../registry/registry.ts";
import type { Frame } from "./frame.ts";
import { bodyReader } from "./issuing-body.ts";
import { type OwnNumber, ownNumber, sessionOfSymbol, symbolOfLine, symbolOfNumber } from "./own-symbol.ts";
import { titleOf } from "./title.ts";
import { dateReader } from "./written-date.ts";

/** What the masthead, title block, enacting line and last lines of a document say of it. */
export function mastheadOf(
  paragraphs: readonly Paragraph[],
  registry: Registry,
  frame: Frame,
): MastheadFacts {
  const texts = textsOf(paragraphs, frame);
  const symbol = texts.lines.map(symbolOfLine).find((each) => each !== undefined);
  const assembly = assemblyNumber(texts);
  const numbered = texts.lines.map(ownNumber).find((each) => each !== undefined);
  const kind = kindOf(texts, symbol, numbered);
  const body = issuingBody(kind === "report" ? { ...texts, lines: [] } : texts, symbol, assembly, registry);
  const own = symbol ?? (numbered === undefined ? undefined : symbolOfNumber(body, numbered, kind));
  const session = assembly ?? (own === undefined ? numbered?.session : sessionOfSymbol(own));
  const title = titleOf(texts.lines, frame, numbered);
  const adopted = adoptionDate(texts, registry);
  const place = placeIn(texts.lines);
  const vote = voteIn(texts);
  const agendaItem = agendaItemIn(texts.lines);
  return {
    ...(kind !== undefined && { kind }),
    ...(body !== undefined && { issuingBody: body }),
    ...(own !== undefined && { symbol: own }),
    ...(session !== undefined && { session }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(adopted !== undefined && { adopted }),
    ...(place !== undefined && { place }),
    ...(title !== undefined && { title }),
    ...(vote !== undefined && { vote }),
  };
}

interface MastheadTexts {
  /** Headings before the first text, as they stand. */
  readonly lines: readonly string[];
  /** "The General Assembly,", or empty. */
  readonly enacting: string;
  /** "Resolution adopted by … on …", or empty. */
  readonly adoption: string;
  /** Lines below the last paragraph: meeting, date, vote. */
  readonly closing: readonly string[];
  /** The first words of the text itself, for statements and decisions that have no adoption line. */
  readonly opening: string;
}

function textsOf(paragraphs: readonly Paragraph[], frame: Frame): MastheadTexts {
  const isText = (p: Paragraph): boolean =>
    p.part !== "heading" && p.part !== "footnote" && p.part !== "note";
  const first = paragraphs.findIndex(isText);
  const last = paragraphs.findLastIndex((p) => p.part === "operative" || p.part === "preamble");
  const lines = paragraphs
    .slice(0, first === -1 ? undefined : first)
    .filter((p) => p.part === "heading")
    .map((p) => p.text);
  const closing =
    last === -1
      ? []
      : paragraphs
          .slice(last + 1)
          .filter((p) => p.part === "heading")
          .slice(0, 6)
          .map((p) => p.text);
  const adoptionAt = lines.findIndex((line) => frame.isAdoption(line));
  // the date may stand on the line below: "(Kigali, 15 October 2022)"
  const adoption = adoptionAt === -1 ? "" : lines.slice(adoptionAt, adoptionAt + 2).join(" ");
  return {
    lines,
    adoption,
    closing,
    enacting: paragraphs.find((p) => p.label === "PP0")?.text ?? "",
    opening: (first === -1 ? "" : paragraphs[first]!.text).slice(0, 400),
  };
}

// "The 151st Assembly of the Inter-Parliamentary Union", "145th IPU Assembly", "الجمعية العامة الـ145 للاتحاد البرلماني الدولي"
function assemblyNumber({ lines, enacting }: MastheadTexts): string | undefined {
  const all = [enacting, ...lines];
  if (
    !all.some((line) =>
      /\bIPU\b|Inter-Parliamentary|interparlementaire|Interparlamentaria|البرلماني الدولي|议会联盟|Межпарламентск/u.test(
        line,
      ),
    )
  )
    return undefined;
  for (const line of all) {
    const match =
      /(?<!\d)(\d{2,3})(?:st|nd|rd|th|e|ª|ème|-я)?\s(?:IPU\s|Inter-Parliamentary\s)?(?:Assembly|Conference|Assemblée|Asamblea|Ассамблея)/iu.exec(
        line,
      ) ??
      /الجمعية العامة (?:ال[ـ]?\s?)?(\d{2,3})/u.exec(line) ??
      /第\s?(\d{2,3})\s?届/u.exec(line);
    if (match !== null) return match[1];
  }
  return undefined;
}

function issuingBody(
  texts: MastheadTexts,
  symbol: string | undefined,
  assembly: string | undefined,
  registry: Registry,
): string | undefined {
  if (assembly !== undefined) return "ipu";
  if (symbol !== undefined) {
    const body = bodyOfSymbol(symbol, registry);
    if (body !== undefined) return body;
  }
  const reader = bodyReader(registry);
  for (const text of [texts.enacting, texts.adoption, ...texts.lines, ...texts.closing]) {
    const body = text === "" ? undefined : reader(text);
    if (body !== undefined) return body;
  }
  return undefined;
}

const seriesOf = new WeakMap<Registry, readonly (readonly [series: string, body: string])[]>();

/** The body with the longest series that a symbol begins with. */
function bodyOfSymbol(symbol: string, registry: Registry): string | undefined {
  let series = seriesOf.get(registry);
  if (series === undefined) {
    series = [...registry.bodies.values()]
      .flatMap((body) => body.series.map((each) => [each, body.id] as const))
      .sort((a, b) => b[0].length - a[0].length);
    seriesOf.set(registry, series);
  }
  return series.find(
    ([each]) => symbol.startsWith(each) && !/^[A-Za-z0-9]/u.test(symbol.slice(each.length)),
  )?.[1];
}

function kindOf(
  texts: MastheadTexts,
  symbol: string | undefined,
  numbered: OwnNumber | undefined,
): DocumentKind | undefined {
  if (symbol !== undefined) {
    if (/\/PRST\//u.test(symbol)) return "statement";
    if (/\/L\.\d/u.test(symbol)) return "draft";
    if (/\/DEC[/.]/iu.test(symbol)) return "decision";
    if (/\/RES[/.]|^WHA|^ep\//iu.test(symbol)) return "resolution";
  }
  const head = texts.lines.join("\n");
  if (
    /^(?:Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión))/mu.test(
      head,
    )
  )
    return "draft";
  if (/Statement by the President|Déclaration du Président|Declaración d?el? Presidente/u.test(head))
    return "statement";
  if (numbered?.word?.startsWith("recomm") === true) return "recommendation";
  if (
    /^(?:Decision|Décision|Decisión)\b/mu.test(head) ||
    (numbered !== undefined && /^At its \d/u.test(texts.opening))
  )
    return "decision";
  if (
    texts.enacting !== "" ||
    /resolution|résolution|resolución|entschlie[sß]+ung|القرار|резолюция|决议/iu.test(texts.adoption)
  )
    return "resolution";
  if (/declaration|déclaration|declaración|deklaration|إعلان|декларация|宣言/iu.test(head))
    return "declaration";
  if (/\breports?\b|bericht\b|\brapport\b|\binforme\b|تقرير|доклад|报告/iu.test(head)) return "report";
  return numbered === undefined ? undefined : "resolution";
}

function adoptionDate(
  { adoption, lines, closing, opening }: MastheadTexts,
  registry: Registry,
): string | undefined {
  const read = dateReader(registry);
  const dated = lines.filter((line) =>
    /^(?:\(|of |du |de |on |le |\d{1,4} \(|.*\(\d{4}\) (?:of|du|de|del) |.*\b(?:[Rr]esolution|Résolution|Resolución) (?:of|du|de) )/u.test(
      line,
    ),
  );
  // "At its 61st plenary meeting, on 15 March 2022, the General Assembly": dates of what it cites come later
  const meeting = /^.{0,60}\b(?:meeting|séance|sesión)\b[^.]{0,80}?\d{4}/u.exec(opening)?.slice(0, 1) ?? [];
  for (const text of [adoption, ...dated, ...closing, ...meeting]) {
    const date = text === "" ? undefined : read(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

// "(Kigali, 15 October 2022)", "Nairobi, 23–27 May 2016"
function placeIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match =
      /(?:^|\()(?<place>\p{Lu}[\p{L}\s.'’-]{2,40}|\p{Script=Arabic}[\p{Script=Arabic}\s]{2,30})[,،]\s\d{1,2}[\s–-][^()]{4,50}\d{4}\)?/u.exec(
        line,
      );
    const place = match?.groups?.place?.trim();
    if (place !== undefined && !/\d|adopted|meeting|session/iu.test(place)) return place;
  }
  return undefined;
}

function agendaItemIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match =
      /^(?:Agenda items?|Points? de l['’]ordre du jour|Point \d+ de l['’]ordre du jour|Temas? del programa)\s(?<item>\d.{0,60})$/u.exec(
        line,
      );
    if (match !== null) return match.groups!.item!.trim();
  }
  return undefined;
}

// "by consensus", "unanimously", "by 1122 votes to 19, with 66 abstentions", "by a recorded vote of 32 to 13, with 2 abstentions"
const vote =
  /by consensus|unanimously|without a vote|par consensus|à l['’]unanimité|por consenso|por unanimidad|sin votación|بتوافق الآراء|بالإجماع|консенсусом|единогласно|协商一致|by (?:a recorded vote of |\d)[^[\]()]{1,120}?abstentions?|by \d{1,4} votes to (?:none|\d{1,4})|par \d{1,4} voix contre[^[\]()]{1,80}?abstentions?|por \d{1,4} votos contra[^[\]()]{1,80}?abstenci(?:ón|ones)/u;

function voteIn({ adoption, lines, closing }: MastheadTexts): string | undefined {
  for (const text of [adoption, ...lines, ...closing]) {
    const match = vote.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}
