import type { Language } from "../model/language.ts";
import type { Registry } from "../registry/registry.ts";
import { adopterAfter, adopterBefore, bodyAfter, bodyBefore, bodyInside } from "./beside-number.ts";
import type { BodyFinder, BodyWords } from "./body-words.ts";
import { dateAt } from "./date-phrase.ts";
import type { NumberHead } from "./number-head.ts";
import { type NumberToken, numberTokens } from "./number-token.ts";

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

/** The lists of numbers that belong to the heads of a text, in order. */
export function listsOf(reader: Reader, heads: readonly NumberHead[]): readonly NumberList[] {
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
  return [...lists, ...withoutHead(reader, tokens, lists)];
}

/**
 * Numbers of the Security Council without a noun, told by number and year together: "paragraph 9 of 1998 (2011)",
 * "the 1267 (1999) Committee".
 */
function withoutHead(
  { registry }: Reader,
  tokens: readonly NumberToken[],
  lists: readonly NumberList[],
): readonly NumberList[] {
  const years = tokens.filter((token) => token.shape === "year" && token.number.length >= 3);
  if (years.length === 0) return [];
  const claimed = new Set(lists.flatMap(({ members }) => members.map(({ token }) => token)));
  return years.flatMap((token) => {
    const { first = Infinity, last = Infinity } = registry.session("unsc", token.year ?? "") ?? {};
    const number = Number(token.number);
    if (claimed.has(token) || number < first || number > last) return [];
    const { start, end } = token;
    const head = { start, end: start, from: start, form: "resolution", plural: false, own: false } as const;
    return [{ head, members: [{ token, start, end }], touching: true }];
  });
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
    if (last !== undefined && token.start < Math.max(last.end, after?.words.end ?? 0)) continue;
    if (last !== undefined && isYearOf(text, last, token)) {
      members[members.length - 1] = {
        ...last,
        token: { ...last.token, year: token.number },
        end: token.end,
      };
      continue;
    }
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
      end: date?.end ?? token.end + (head.form === "conclusion" ? yearBehind(text, token.end) : 0),
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
  const isNamed = before !== undefined || inside !== undefined || after !== undefined || head.own;
  const adopter =
    isNamed || end === undefined ? undefined : (adopterAfter(reader, end) ?? adopterBefore(reader, head));
  const body = strong?.words ?? inside ?? after?.words;
  return {
    head,
    members,
    rest,
    ...(body && { body }),
    ...(before?.isWeak && { possessor: before.words }),
    ...(adopter !== undefined && { possessor: adopter }),
    touching: strong?.touching ?? after?.touching ?? true,
    isApart,
  };
}

/** Length of the year behind a conclusion: "No. 96 (LIV) – 2003", "No. 18 (XXXI) of 1980". */
function yearBehind(text: string, at: number): number {
  return /^(?: ?[–-] ?| of |,? )(?:19|20)\d\d(?!\d)/u.exec(text.slice(at, at + 9))?.[0].length ?? 0;
}

/**
 * Without the mark of a footnote that stands on the line ("of 23 August 2011,3S-18/1", "of 14 June 2013, 14 25/23",
 * "of 22 May 2004 5 and 69.7") and a bare year ("of 1980").
 */
function withoutNote(gap: string): string {
  return /^,\s?\d{1,2}\s?$/u.test(gap)
    ? ","
    : gap
        .replace(/^\s\d{1,2}(?=,| (?:and|et|y) )/u, "")
        .replace(/,\s?\d{1,2}$/u, ",")
        .replace(/^,? (?:of|de|von|от|d'|in) (?:19|20)\d\d(?=[ ,;])/u, "");
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
  // "conclusions of the Working Group (S/AC.51/2008/7), and 1674 (2006)": the Security Council's, whatever stands before.
  if (head.form === "conclusion" && token.shape === "year") return false;
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
  if (gap.endsWith("(") && token.shape === "slash" && ofOther.test(gap)) return false;
  if (gap.length < 60 && connected.test(gap))
    return (
      token.shape !== "bare" ||
      (isNextBare(gap, token, last) && !counted.test(reader.text.slice(token.end, token.end + 20)))
    );
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

// "resolutions 1353 (2001) and 2086 (2013), the Notes of its President of 26 July 2010 (2010/507)": the number of a note.
const ofOther =
  /(?<!\p{L})(?:[Nn]otes?|[Ll]etters?|[Rr]eports?|[Ss]tatements?|[Ss]ummar(?:y|ies)) (?:of|by|from|dated)(?!\p{L})/u;

// "resolutions 1942 (2010) and 1967 (2011), and 192 military observers"; not "resolutions 446 and 2334 affirm that".
const counted =
  /^ (?!(?:and|or|o[fn]|as|by|in|to|for|with|which|that|not|et|ou|du|des?|del|der|sur|qui|sont|ont|y|o|sobre|que|son|и|от|und|vom|sind|wurden|are|is|was|were|ha(?:ve|s|d)|remain|(?:re)?affirm(?:ed)?|call(?:ed)?|confirm(?:ed)?|condemn(?:ed)?|demand(?:ed)?|require|prohibit|provide|recogni[sz]ed?|state)(?!\p{L}))\p{Ll}{3}/u;

/** "resolutions 1540 of 2004 and 1673 of 2006", "résolution 242 de 1967": the year of the number before it. */
function isYearOf(
  text: string,
  { token, end, date }: Member,
  { shape, number: year, start }: NumberToken,
): boolean {
  return (
    token.shape === "bare" &&
    token.session === undefined &&
    token.year === undefined &&
    date === undefined &&
    shape === "bare" &&
    /^(?:19(?:4[6-9]|[5-9]\d)|20[0-4]\d)$/u.test(year) &&
    start - end < 6 &&
    /^,? (?:of|de|von|от|в) $/u.test(text.slice(end, start))
  );
}

/** "resolutions 242 and 338": not a page or a note's mark behind a number. */
function isNextBare(gap: string, token: NumberToken, last: NumberToken): boolean {
  return (last.shape === "bare" || last.shape === "year") && token.number.length >= 3 && /\S/u.test(gap);
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
  return (
    token.number.length >= 3 || token.session !== undefined || dateAt(text, token.end, registry) !== undefined
  );
}
