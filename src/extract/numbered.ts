import type { Language } from "../model/language.ts";
import type { NumberedMention } from "../model/mention.ts";
import type { Registry } from "../registry/registry.ts";
import { type BodyFinder, bodyFinder, type BodyWords } from "./body-words.ts";
import { chineseNumbers } from "./chinese-number.ts";
import { dateAt } from "./date-phrase.ts";
import type { Extractor } from "./extractor.ts";
import { type NumberHead, numberHeads } from "./number-head.ts";
import { type NumberToken, numberTokens } from "./number-token.ts";
import { officialSymbols } from "./official-symbol.ts";

/**
 * Resolutions, decisions, recommendations and conclusions by number, alone or in lists, with the words beside them
 * that name the body: "General Assembly resolutions 61/16 of 20 November 2006, 68/1 and 72/305", "its decision 74/550".
 * Source: United Nations Editorial Manual, "Resolutions and decisions"; for other bodies, their own texts.
 */
export const numbered: Extractor = {
  id: "numbered",
  matches: [
    "General Assembly resolution 66/183 of 19 December 2011",
    "resolution 217 A (III) of 10 December 1948",
    "Resolution S-20/2",
    "Resolutions S-20/4 A–E",
    "resolution 1373 (2001)",
    "decision 74/550",
  ],
  misses: [
    "page 75/1",
    "the school year 2014/15",
    "in paragraph 4 of the resolution, 12 members",
    "vol. 976, No. 14152",
  ],
  extract: (paragraph, { document, registry, index }) => {
    const { text } = paragraph;
    if (!/\p{Nd}|[IVX]\//u.test(text)) return [];
    const heads = numberHeads(text, document.language, registry);
    if (heads.length === 0) return [];
    const reader: Reader = {
      text,
      language: document.language,
      registry,
      finder: bodyFinder(registry, document.language),
    };
    const lists = document.language === "zh" ? chineseNumbers(reader, heads) : listsOf(reader, heads);
    return lists.flatMap((list) => mentionsOf(list, index, reader));
  },
};

/** A text and what is needed to read it. */
export interface Reader {
  readonly text: string;
  readonly language: Language;
  readonly registry: Registry;
  readonly finder: BodyFinder;
}

/** A number with its date; `end` is where both end. */
export interface Member {
  readonly token: NumberToken;
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

/** A head and the numbers that belong to it. */
export interface NumberList {
  readonly head: NumberHead;
  readonly members: readonly Member[];
  /** The body's name, before the head or behind the numbers. */
  readonly body?: BodyWords;
  /** A body before a comma, which may be that of the number or not: "the World Health Assembly, resolution 58.3". */
  readonly possessor?: BodyWords;
  /** True if the body's name belongs to the quote: it touches head or number. */
  readonly touching: boolean;
  /** True if other words stand between the head and the first number: "resolutions on crime, 1992/22 and 1994/15". */
  readonly isApart?: boolean;
}

function mentionsOf(list: NumberList, paragraph: number, reader: Reader): readonly NumberedMention[] {
  const { head, body } = list;
  const possessor = head.own ? possessorOf(reader, head) : list.possessor;
  const report = reportBefore(reader.text, head);
  const lastDirect = body !== undefined && body.start > head.end && list.touching ? body : undefined;
  return list.members.map((member, at) => ({
    type: "numbered",
    paragraph,
    extractor: numbered.id,
    span: {
      start: at > 0 ? member.start : spanStart(list, member),
      end:
        lastDirect !== undefined && isBefore(member, lastDirect, list)
          ? Math.max(member.end, lastDirect.end)
          : member.end,
    },
    form: head.form,
    bodies: body?.bodies ?? [],
    own: head.own,
    ...(possessor && { possessor: possessor.bodies }),
    ...(member.token.session !== undefined && { session: member.token.session }),
    number: member.token.number,
    ...(member.token.letter !== undefined && { letter: member.token.letter }),
    ...(member.token.year !== undefined && { year: member.token.year }),
    ...(member.date !== undefined && { date: member.date }),
    ...(report !== undefined && { report }),
    shape: member.token.shape,
    series: at > 0,
  }));
}

/** The symbol of the report that contains the resolution: "A/74/53/Add.1), chap. III, resolution 42/12"; else undefined. */
function reportBefore(text: string, { start }: NumberHead): string | undefined {
  const before = text.slice(Math.max(0, start - 180), start);
  if (!/\b(?:chap|sect|annex|appendix|part|document [A-Z]\S{4,40})[^;]{0,24}, $/iu.test(before))
    return undefined;
  return officialSymbols(before).at(-1)?.symbols[0] ?? "";
}

function spanStart({ head, body, touching, isApart }: NumberList, member: Member): number {
  if (isApart === true) return member.start;
  const start = Math.min(head.start, member.start);
  return body !== undefined && touching && body.start < start ? body.start : start;
}

/** True for the member that stands directly before the body's name. */
function isBefore(member: Member, body: BodyWords, { members }: NumberList): boolean {
  return (
    members.every((other) => other === member || other.end < member.end || other.start > body.start) &&
    member.start < body.start
  );
}

function listsOf(reader: Reader, heads: readonly NumberHead[]): readonly NumberList[] {
  const tokens = numberTokens(reader.text);
  const lists: NumberList[] = [];
  let next = 0;
  let outer: number | undefined;
  heads.forEach((head, at) => {
    const limit = heads[at + 1]?.start ?? reader.text.length;
    while (next < tokens.length && (tokens[next]?.start ?? 0) < head.end) next += 1;
    const from = next;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= limit) next += 1;
    const { rest, ...list } = listOf(reader, head, tokens.slice(from, next));
    if (outer !== undefined && !head.plural) resume(reader, lists, outer, rest);
    if (list.members.length === 0) return;
    lists.push(list);
    if (head.plural) outer = lists.length - 1;
  });
  return lists;
}

/**
 * Goes on with a list that another resolution interrupted: "its resolutions 1992/22, entitled “Implementation of
 * General Assembly resolution 46/152 …”, 1993/28 of 27 July 1993 and 1994/15".
 */
function resume(reader: Reader, lists: NumberList[], outer: number, tokens: readonly NumberToken[]): void {
  for (const token of tokens) {
    const list = lists[outer];
    const last = list?.members.at(-1);
    if (list === undefined || last === undefined) return;
    const gap = reader.text.slice(last.end, token.start);
    const isAlike = token.shape === last.token.shape && token.session?.length === last.token.session?.length;
    if (
      last.end > token.start ||
      gap.length > 1200 ||
      !isAlike ||
      !isDistinct(token) ||
      !introduced.test(gap) ||
      hasSentenceEnd(gap)
    )
      continue;
    const date = dateAt(reader.text, token.end, reader.registry);
    const member = {
      token,
      start: token.start,
      end: date?.end ?? token.end,
      ...(date && { date: date.date }),
    };
    lists[outer] = { ...list, members: [...list.members, member] };
  }
}

function listOf(
  reader: Reader,
  head: NumberHead,
  tokens: readonly NumberToken[],
): NumberList & { readonly rest: readonly NumberToken[] } {
  const { text } = reader;
  const before = bodyBefore(reader, head);
  const strong = before?.isWeak === true ? undefined : before;
  let inside: BodyWords | undefined;
  let after: ReturnType<typeof bodyAfter>;
  const members: Member[] = [];
  const rest: NumberToken[] = [];
  let isApart = false;
  for (const token of tokens) {
    const last = members.at(-1);
    // The day and year of a date are no numbers of their own.
    if (last !== undefined && token.start < last.end) continue;
    const gap = withoutNote(text.slice(after?.words.end ?? last?.end ?? head.end, token.start));
    if (last === undefined) {
      inside = bodyInside(reader, gap, head.end);
      if (inside === undefined && !isFirst(gap, head, token)) {
        rest.push(token);
        continue;
      }
      isApart = inside === undefined && !directly.test(gap);
      if (token.shape === "bare" && !isTelling(reader, head, token)) break;
    } else if (!isNext(reader, gap, head, token, last.token)) {
      rest.push(token);
      continue;
    }
    const date = dateAt(text, token.end, reader.registry);
    members.push({
      token,
      start: token.start,
      end: date?.end ?? token.end,
      ...(date && { date: date.date }),
    });
    if (strong === undefined && inside === undefined && after === undefined && !head.own) {
      after = bodyAfter(reader, members.at(-1)?.end ?? token.end);
      const member = members.at(-1);
      if (after?.date !== undefined && member !== undefined && member.date === undefined)
        members[members.length - 1] = { ...member, date: after.date };
    }
  }
  const end = members.at(-1)?.end;
  const adopter =
    before ?? inside ?? after ?? (head.own || end === undefined ? undefined : adopterAfter(reader, end));
  const body = strong?.words ?? inside ?? after?.words;
  return {
    head,
    members,
    rest,
    ...(body && { body }),
    ...(before?.isWeak && { possessor: before.words }),
    ...(adopter !== undefined && "type" in adopter && { possessor: adopter.words }),
    touching: strong?.touching ?? after?.touching ?? true,
    isApart,
  };
}

/** Without the mark of a footnote that stands on the line: "of 23 August 2011,3S-18/1". */
function withoutNote(gap: string): string {
  return /^,\d{1,2}$/u.test(gap) ? "," : gap;
}

const number = String.raw`(?:(?:n[o°º]s?|nos|nr|№|№№|numbers?|رقم|رقمي|أرقام|ذات الأرقام)\.?\s?)?`;
const directly = new RegExp(String.raw`^\s?(?:[(“"«]\s?)?${number}$`, "iu");
const connected = new RegExp(
  String.raw`^\)?(?:\s?[,;:،؛/]\s?|\s|[”»"])*(?:(?:and|or|&|et|ou|y|e|o|и|или|und|oder|sowie|و|أو|وكذلك|to|through|as well as|ainsi que|así como|а также|as amended by|of)\s?,?\s?)*${number}$`,
  "iu",
);
const introduced =
  /(?:\bpara(?:graph|graphs|s|\.)? [^.;]{1,24} of|[,;:(،؛–—-]|[”»"]|\b(?:and|or|et|y|e|и|und|namely|particularly|particular|notably|especially|including|also|inter alia|mainly|as well as|its|was|were|is|being|are)|و)\s?$/iu;

function isFirst(gap: string, head: NumberHead, token: NumberToken): boolean {
  if (directly.test(gap)) return true;
  // "its resolutions on the subject, in particular 60/1": only for what can hardly be anything else.
  return head.plural && gap.length < 240 && isDistinct(token) && introduced.test(gap) && !hasSentenceEnd(gap);
}

function isNext(
  reader: Reader,
  gap: string,
  head: NumberHead,
  token: NumberToken,
  last: NumberToken,
): boolean {
  if (connected.test(gap)) return token.shape !== "bare" || last.shape === "bare" || last.shape === "year";
  const isDated =
    token.shape === "bare" && last.shape === "bare" && dateAt(reader.text, token.end, reader.registry);
  // Between the members stands what each is about: "1325 (2000) on women, peace and security, 1612 (2005) on …".
  return (
    gap.length < 700 &&
    (head.plural || token.shape === "year" || token.shape === "roman") &&
    (isDistinct(token) || Boolean(isDated)) &&
    introduced.test(gap) &&
    !hasSentenceEnd(gap)
  );
}

/** A shape that dates, fractions, pages and school years do not have. */
function isDistinct(token: NumberToken): boolean {
  if (token.shape === "roman" || token.shape === "year") return true;
  if (token.shape !== "slash" || token.session === undefined) return false;
  const years = Number(token.session);
  return !(years > 1900 && Number(token.number) === (years + 1) % 100);
}

function hasSentenceEnd(gap: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(gap.replaceAll(/\b(?:No|Nos|art|arts|para|paras|chap|sect|vol)\.\s/giu, ""));
}

/** A bare number is cited only if it is large, or dated: "resolution 242", "resolution 82 of 25 June 1950". */
function isTelling({ text, registry }: Reader, { form }: NumberHead, token: NumberToken): boolean {
  if (form !== "resolution") return false;
  return token.number.length >= 3 || dateAt(text, token.end, registry) !== undefined;
}

// What may stand between a body's name and the noun: possessive, bracket or comma, and a few adjectives.
const besideBody =
  /(?:[’']s?)?\s*(?<mark>[,(]\s?(?:see\s)?)?(?:(?<!\p{L})(?:relevant|previous|earlier|subsequent|recent|own|annual|landmark|draft|new|key|two|three|four|various|other|related|applicable|said)\s){0,3}$/u;

/** "Commission on Narcotic Drugs resolution …", "Commission on Human Rights (Decision …", "the Council’s resolution …". */
function bodyBefore(
  reader: Reader,
  head: NumberHead,
): { readonly words: BodyWords; readonly touching: boolean; readonly isWeak?: true } | undefined {
  if (head.own) return undefined;
  // "UNSCR 1325": the noun holds the body.
  if (reader.text.startsWith("UN", head.start))
    return { words: { start: head.start, end: head.start, bodies: ["unsc"], full: true }, touching: true };
  const slice = reader.text.slice(Math.max(0, head.start - 30), head.start);
  const between = besideBody.exec(slice);
  const end = head.start - (between?.[0].length ?? 0);
  const words = reader.finder.endingAt(reader.text, end);
  if (words === undefined || words.end !== end) return undefined;
  const mark = between?.groups?.mark;
  const touching = mark === undefined;
  if (mark?.startsWith(",") === true) return { words, touching, isWeak: true };
  // "General Assembly and Security Council resolutions 70/262 and 2282 (2016)".
  const and = /\s(?:and|et|y|и|und)\s(?:the\s)?$/u.exec(
    reader.text.slice(Math.max(0, words.start - 12), words.start),
  );
  const other =
    and === null || !head.plural
      ? undefined
      : reader.finder.endingAt(reader.text, words.start - and[0].length);
  if (other === undefined) return { words, touching };
  return { words: { ...words, start: other.start, bodies: [...words.bodies, ...other.bodies] }, touching };
}

// Between the noun and a body behind it, or between a number and a body behind it.
const ofBody =
  /^\s?,?\s?(?<of>\(?(?:adopted |taken )?(?:of|by)\s|(?:adoptée?s? par\s)?(?:de\s|du\s|des\s|d[’'])|(?:aprobadas? por\s)?(?:de\s|del\s)|der\s|des\s|von\s|الصادر[ةين]{0,2} عن\s|التي اتخذتها\s)?(?:the\s|la\s|l[’']|le\s)?/iu;

/** "résolution de l’Assemblée générale 60/1", "قرار الجمعية العامة 60/1": a body's name that fills the gap. */
function bodyInside({ text, finder }: Reader, gap: string, at: number): BodyWords | undefined {
  if (gap.length < 4 || gap.length > 110) return undefined;
  const words = finder.startingAt(text, at + (ofBody.exec(gap)?.[0].length ?? 0));
  const rest = words === undefined ? undefined : gap.slice(words.end - at);
  return rest !== undefined &&
    words !== undefined &&
    words.end <= at + gap.length &&
    /^[\s,:]*$/u.test(rest.replace(/(?:n[o°º]s?|رقم)\.?\s?$/iu, ""))
    ? words
    : undefined;
}

/** "resolution 60/1 of the General Assembly", "résolution 60/1 de l’Assemblée générale, en date du 16 septembre 2005". */
function bodyAfter({ text, finder, language, registry }: Reader, at: number) {
  const match = ofBody.exec(text.slice(at, at + 40));
  const preposition = match?.[0] ?? "";
  const isWritten =
    match?.groups?.of !== undefined || ((language === "ru" || language === "ar") && /^\s/u.test(preposition));
  if (!isWritten) return undefined;
  const words = finder.startingAt(text, at + preposition.length);
  if (words === undefined || words.start > at + preposition.length + 4) return undefined;
  const date = dateAt(text, words.end, registry);
  // "adopted by the Assembly" is a mention of the body beside that of the resolution.
  const touching = !/adopt|taken|aprob|صادر|اتخذ/u.test(preposition);
  return { words, touching, ...(date && { date: date.date }) };
}

/** "resolution 4/9, entitled “Plastic products”, adopted by the United Nations Environment Assembly". */
function adopterAfter(
  { text, finder }: Reader,
  end: number,
): { readonly type: "adopter"; readonly words: BodyWords } | undefined {
  const match = adoption.exec(text.slice(end, end + 260));
  const words = match === null ? undefined : finder.startingAt(text, end + match[0].length);
  return words === undefined ? undefined : { type: "adopter", words };
}

const adoption =
  /^(?:,? (?:entitled |on [\p{L} ,-]{1,120}, )?(?:[“"][^”"]{1,200}[”"])?)?,? (?:(?:which was |both )?(?:adopted|taken|endorsed) by|of) (?:the )?(?=\p{Lu})/u;

/** "the Economic and Social Council, in its resolution …": the body to which "its" points. */
function possessorOf({ text, finder, language }: Reader, head: NumberHead): BodyWords | undefined {
  const start = Math.max(0, head.from - 200);
  const words = finder.lastIn(text, { start, end: head.from });
  if (words === undefined) return undefined;
  const gap = text.slice(words.end, head.from);
  const linked = language === "en" ? linkEnglish.test(gap) : gap.length < 34 && !/[.;]/u.test(gap);
  return linked ? words : undefined;
}

const linkEnglish =
  /^,?(?: (?:at|during|on) (?:its|the) [\p{L}\s-]{3,60},?)?(?:,? (?:in|by|of|under|through|with|pursuant to|adopted|adopting|and|also|as requested in|contained in|to|decided|(?:para(?:graph|graphs|s)?\.? [\d(), and–-]{1,24}|section [IVX]+(?: [A-Z])?|part [IVX]+|the annex(?:es)?|the provisions) (?:of|to)|on \d{1,2} \p{L}{3,9} \d{4}),?){0,4}\s?$/iu;
