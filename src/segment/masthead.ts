import type { MastheadFacts, Paragraph } from "../model/document.ts";
import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import type { Registry } from "../registry/registry.ts";
import { adoptionDate } from "./adoption-date.ts";
import { agendaItemIn } from "./agenda-item.ts";
import { councilSession, ownAmong, plainAssembly, symbolInAssembly } from "./assembly-own.ts";
import { conferenceOfParties, symbolInConference } from "./conference-of-parties.ts";
import { documentKind } from "./document-kind.ts";
import type { Frame } from "./frame.ts";
import { bodyReader } from "./issuing-body.ts";
import { type MastheadTexts, mastheadTexts } from "./masthead-texts.ts";
import { westernDigits } from "./number-mark.ts";
import { organOfSymbolLine, symbolOfOrgan } from "./organ-symbol.ts";
import { ownNumber, sessionOfSymbol, symbolOfLine, symbolOfNumber } from "./own-symbol.ts";
import { titleOf } from "./title.ts";
import { voteIn } from "./vote.ts";

/**
 * What the masthead, title block, enacting line and last lines of a document say of it. `before` are the facts of the document before it
 * in the file: a title cut off below its number is of the same body if the session is the same.
 */
export function mastheadOf(
  paragraphs: readonly Paragraph[],
  registry: Registry,
  frame: Frame,
  before?: MastheadFacts,
): MastheadFacts {
  const texts = mastheadTexts(paragraphs, frame);
  const symbols = texts.lines.flatMap((line) => symbolOfOrgan(line) ?? []);
  const symbol = ownAmong(symbols, texts.lines) ?? firstOf(texts.lines, symbolOfLine);
  const numbered = firstOf(texts.lines, ownNumber);
  const kind = documentKind(texts, symbol, numbered);
  const assembly = assemblyNumber(texts);
  // a report on an assembly, as the delegation of a parliament writes it, is not the assembly's
  const ofAssembly = kind === "report" ? assemblyNumber({ ...texts, lines: [] }) : assembly;
  // A report names the body to which it goes.
  const isToBody = kind === "report" && !texts.lines.some((line) => concludingObservations.test(line));
  const isNumberedByYear = numbered?.year !== undefined && numbered.word !== undefined;
  const named = issuingBody(isToBody ? { ...texts, lines: [] } : texts, {
    symbol,
    assembly,
    isNumberedByYear,
    registry,
  });
  const isNeighbour = numbered?.session !== undefined && numbered.session === before?.session;
  const council = councilSession(texts);
  const body =
    (council === undefined ? named : "ipu-gc") ??
    (isNeighbour ? before.issuingBody : undefined) ??
    plainAssembly(texts, paragraphs, isNumberedByYear) ??
    conferenceOfParties([texts.enacting, ...texts.lines], paragraphs);
  const own =
    symbol ??
    (numbered === undefined ? undefined : symbolOfNumber(body, numbered, kind)) ??
    symbolInAssembly(body, texts.lines) ??
    symbolInConference(body, texts.lines);
  const session = council ?? ofAssembly ?? (own === undefined ? numbered?.session : sessionOfSymbol(own));
  const title = withoutLetter(titleOf(texts.lines, frame, numbered), own);
  const adopted = adoptionDate(texts, registry);
  const place = placeIn(texts.lines);
  const vote = voteIn([texts.adoption, ...texts.lines, ...texts.closing]);
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

/** The first that a function finds in some lines. */
function firstOf<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

// "The 151st Assembly of the Inter-Parliamentary Union", "145th IPU Assembly", "الجمعية العامة الـ145 للاتحاد البرلماني الدولي"
function assemblyNumber({ lines, enacting }: MastheadTexts): string | undefined {
  const all = [enacting, ...lines];
  if (
    !all.some((line) =>
      /\b(?:IPU|UIP)\b|Inter-?Parliamentary|interparlementaire|Interparlamentari|البرلماني الدولي|议会联盟|Межпарламентск/iu.test(
        line,
      ),
    )
  )
    return undefined;
  // a sentence of a summary above the text may name another one
  for (const line of all.filter(({ length }) => length < 200)) {
    const match =
      /(?<!\d)(\d{2,3})(?:st|nd|rd|th|e|\.?ª|ème|-[яй]|\.)?\s(?:IPU[\s-]|Inter-Parliamentary\s)?(?:Assembly|Conference|Assemblée|Conférence|Asamblea|Conferencia|Ассамбле|Versammlung)/iu.exec(
        line,
      ) ??
      /الجمعية العامة (?:ال[ـ]?\s?)?(\d{2,3})/u.exec(westernDigits(line)) ??
      /第\s?(\d{2,3})\s?届/u.exec(line);
    if (match !== null) return match[1];
  }
  return undefined;
}

/** "75/253. Special subjects relating to the programme budget for 2021 C": the letter belongs to the number `A/RES/75/253C`. */
function withoutLetter(title: string | undefined, symbol: string | undefined): string | undefined {
  const letter = /\d([A-Z](?:-[A-Z])?)$/u.exec(symbol ?? "")?.[1];
  return letter !== undefined && title?.endsWith(` ${letter}`) ? title.slice(0, -2) : title;
}

interface BodyHints {
  readonly symbol: string | undefined;
  readonly assembly: string | undefined;
  /** "Resolution 2479 (2023)" */
  readonly isNumberedByYear: boolean;
  readonly registry: Registry;
}

function issuingBody(
  texts: MastheadTexts,
  { symbol, assembly, isNumberedByYear, registry }: BodyHints,
): string | undefined {
  if (assembly !== undefined) return "ipu";
  if (symbol !== undefined) {
    const organ = firstOf(texts.lines, organOfSymbolLine);
    const body = organ !== undefined && registry.bodies.has(organ) ? organ : bodyOfSymbol(symbol, registry);
    if (body !== undefined) return body;
  }
  if (ofOtherOrganization.test(texts.adoption)) return undefined;
  const reader = bodyReader(registry);
  const decider = atMeeting.exec(texts.opening)?.groups!.body ?? "";
  for (const text of [texts.enacting, texts.adoption, decider, ...texts.lines, ...texts.closing]) {
    const body = text === "" ? undefined : reader(text);
    if (body !== undefined) return body;
  }
  // the Assembly of the Council of Europe writes no enacting line, but names itself in paragraph 1
  if (isNumberedByYear && parliamentaryAssembly.test(texts.opening)) return "pace";
  // agreed conclusions begin with the name of the commission
  return texts.lines.some((line) => agreedConclusions.test(line))
    ? reader(texts.opening.split(/\s+/u).slice(0, 12).join(" "))
    : undefined;
}

/** The title of what a treaty body says of the report of a State. */
const concludingObservations =
  /^(?:Concluding observations|Observations finales|Observaciones finales|Заключительные замечания|结论性意见|الملاحظات الختامية|Abschließende Bemerkungen)/iu;

const agreedConclusions =
  /(?:agreed )?conclusions(?: concertées)?$|conclusiones convenidas|согласованные выводы|商定结论|الاستنتاجات المتفق عليها/iu;

// "At its 33rd plenary meeting, on 23 July 2019, the Economic and Social Council took note"
const atMeeting =
  /^At (?:its|the) .{4,60}? meeting,? (?:held )?on \d[^,]{4,20}, the (?<body>\p{Lu}\p{L}+(?:\s(?:and|of|on|for|the|\p{Lu}\p{L}+)){0,8})/u;

// "adoptada por la Asamblea General de la Organización": the World Tourism Organization has a General Assembly too
const ofOtherOrganization =
  /(?:General Assembly of (?:the )?|Assemblée générale (?:de l['’]|de la |du |des )|Asamblea General (?:de la |del |de los ))(?!United Nations|Organi[sz]ation of the United|Organisation des Nations|Nations Unies|Naciones Unidas|Organización de las Naciones)\p{Lu}/u;

const parliamentaryAssembly =
  /^(?:The Parliamentary Assembly|L['’]Assemblée parlementaire|Die Parlamentarische Versammlung|La Asamblea Parlamentaria|Парламентская ассамблея)(?!\s(?:of|de|du|des|del|Совета|ОБСЕ|НАТО|der)(?!\p{L}))/u;

// "(Kigali, 15 October 2022)", "Nairobi, 23–27 May 2016"
function placeIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const match =
      /(?:^|\()(?<place>\p{Lu}[\p{L}\s.'’-]{2,40}|\p{Script=Arabic}[\p{Script=Arabic}\s]{2,30})(?:\s\(\p{L}{4,12}\))?[,،]\s\d{1,2}[\s–-][^()]{4,50}\d{4}\)?/u.exec(
        line,
      );
    const place = match?.groups?.place?.trim();
    if (place !== undefined && !/\d|adopted|meeting|session/iu.test(place)) return place;
  }
  return undefined;
}
