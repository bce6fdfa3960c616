import { romanNumeral } from "../model/roman-numeral.ts";
import type { Span } from "../model/span.ts";
import { withPlainDigits } from "./plain-digits.ts";

/** How a number is written: `60/1`, `2200 A (XXI)`, `1373 (2001)`, `66.22`, `XIII/5`, `242`. */
export type NumberShape = "slash" | "roman" | "year" | "dotted" | "romanSlash" | "bare";

/** A stretch that can be the number of a resolution. The span counts in the text given. */
export interface NumberToken extends Span {
  readonly shape: NumberShape;
  /** `60`, `S-20`, `XXI`, `S-IV`, `2012`; absent for a running number. With the shape `bare`: what nobody can read. */
  readonly session?: string;
  /** With its brackets where it has some: `(11)` in the World Health Assembly's decision `72(11)`. */
  readonly number: string;
  /** `B`, `A-E`, `A,B`. */
  readonly letter?: string;
  /** Four digits in brackets: `1373 (2001)`. */
  readonly year?: string;
}

// One part letter, in Latin or Cyrillic script or spelled out in Arabic.
const oneLetter = String.raw`(?:[A-ZА-Я](?![A-Za-zÀ-ž\u0400-\u04FF\u0600-\u06FF\p{N}’'/]|\.\p{L}|-\p{N})|(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد|ظاء|غين)(?!\p{L}))`;
// "B"; "A and B"; "A, B and Y"; "A–E"; "A to C".
const letters = String.raw`(?<letter> ?${oneLetter}(?:(?:, | ?[–-] ?| ?(?:and|to|et|à|y|a|и|und|bis|و|至|和) ?)${oneLetter}){0,8})?`;
// Regular sessions by number or by year; special (S-) and emergency special (ES-) ones, in Arabic دإ- and دإط-.
const session = String.raw`(?<session>(?:E?S-|دإ ?- ?|دإط ?- ?|د ?إ ?ط? ?- ?)?\d{1,4})`;
// "217 A (III)", "1874 (S-IV)"; in Arabic and Chinese "217 ألف (د - 3)".
const inBrackets = String.raw`\( ?(?<roman>(?:E?S-)?[IVXLCХ]{1,9}|E?S-\d{1,2}|د ?- ?\d{1,2}|(?:دإ|دإط) ?- ?\d{1,2}) ?\)`;

const forms = [
  String.raw`(?<romanNumber>\d{1,4})${letters.replace("letter", "romanLetter")} ?${inBrackets}(?<after> ?${oneLetter})?`,
  String.raw`(?<yearNumber>\d{1,4}) ?\((?<year>(?:19|20)\d\d)\)`,
  String.raw`${session} ?\/ ?(?<number>\d{1,4})${letters}`,
  String.raw`(?<dottedSession>\d{1,2})(?:\.(?<dotted>\d{1,3})|\((?<bracketed>\d{1,2})\))`,
  String.raw`(?<romanSession>(?:(?:SS|BS)[.-])?[IVXL]{1,7})\/(?<romanSlash>\d{1,3})`,
  // What no body of the United Nations writes, as "(2020)2" of the Council of Europe and "186 (S.2)".
  String.raw`\((?<foreignYear>(?:19|20)\d\d)\)(?<foreign>\d{1,3})`,
  String.raw`(?<unread>\d{1,4}) ?\((?<bracket>(?=[^)]{0,9}[\dIVX])(?!\d{1,2}\))[A-Z\d][A-Z\d .–-]{0,8})\)`,
  String.raw`(?<bare>\d{1,4})(?!,\p{N}{3})(?<!\(\d{4}(?=\)\p{N}))`,
];
// No part of a longer number, symbol, decimal or word; a following bracket or letter belongs to the forms above.
const token = new RegExp(
  String.raw`(?<![A-Za-zÀ-ž\u0400-\u04FF\/.]|\p{N}(?!E?S-\d)|\p{N}-|\p{Lu}-)(?:${forms.join("|")})(?![A-Za-zÀ-ž\u0400-\u04FF\p{N}\/]|\.\p{N}|-\p{N}|\()`,
  "uy",
);
// Where a number can begin: cheap to find, and then the pattern above is tried there.
const beginning =
  /\((?=(?:19|20)[0-9]{2}\)[0-9])|(?:E?S-|د ?إ? ?ط? ?- ?)?[0-9]+|(?:(?:SS|BS)[.-])?[IVXL]{1,7}\/[0-9]/gu;

/** The numbers of a text in order, dates and page numbers among them: whether one is cited, the words beside it say. */
export function numberTokens(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = [];
  const plain = withPlainDigits(text);
  beginning.lastIndex = 0;
  for (let start = beginning.exec(plain); start !== null; start = beginning.exec(plain)) {
    token.lastIndex = start.index;
    const match = token.exec(plain);
    if (match === null) continue;
    const end = match.index + match[0].length;
    const read = readGroups(match.groups ?? {});
    if (read !== undefined) tokens.push(withoutNote(plain, { start: match.index, end, ...read }));
    beginning.lastIndex = end;
  }
  return tokens;
}

/**
 * Without the mark of a footnote that a lost space joins to the number: "24 March 2016,233/22" is note 2 and 33/22,
 * and out of a PDF, where it can only stand behind a year, "1 July 2016, 1933/23" is note 19 and 33/23.
 */
function withoutNote(text: string, token: NumberToken): NumberToken {
  const { session, number, start } = token;
  if (session === undefined || !/^\d{3,4}$/u.test(session) || isYear(session) || number.length > 3)
    return token;
  const before = text.slice(Math.max(0, start - 6), start);
  const isGlued =
    /(?:19|20)\d\d,\s?$/u.test(before) ||
    (/\d,$/u.test(before) && Number(session) >= 160) ||
    // No body has had a thousand sessions: "on the Internet, 1134/7 of 23 March 2017".
    (session.length === 4 && /\p{L},\s$/u.test(before));
  if (!isGlued) return token;
  return { ...token, start: start + session.length - 2, session: session.slice(-2) };
}

/** A year by which a council can number, from 1946 on. */
function isYear(session: string): boolean {
  return /^(?:19(?:4[6-9]|[5-9]\d)|20[0-2]\d)$/u.test(session);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: Groups): Omit<NumberToken, "start" | "end"> | undefined {
  const { romanNumber, roman, yearNumber, year, session, number } = groups;
  if (romanNumber !== undefined && roman !== undefined) {
    const letter = letterOf(groups.romanLetter ?? groups.after);
    return { shape: "roman", session: romanSession(roman), number: romanNumber, ...letter };
  }
  if (yearNumber !== undefined && year !== undefined) return { shape: "year", number: yearNumber, year };
  if (session !== undefined && number !== undefined)
    return { shape: "slash", session: plainSession(session), number, ...letterOf(groups.letter) };
  const dotted = groups.dotted ?? (groups.bracketed === undefined ? undefined : `(${groups.bracketed})`);
  if (groups.dottedSession !== undefined && dotted !== undefined)
    return { shape: "dotted", session: groups.dottedSession, number: dotted };
  if (groups.romanSession !== undefined && groups.romanSlash !== undefined)
    return { shape: "romanSlash", session: groups.romanSession, number: groups.romanSlash };
  const { unread, bracket, foreign, foreignYear } = groups;
  if (unread !== undefined && bracket !== undefined)
    return { shape: "bare", session: bracket, number: unread };
  if (foreign !== undefined && foreignYear !== undefined)
    return { shape: "bare", session: foreignYear, number: foreign };
  return groups.bare === undefined ? undefined : { shape: "bare", number: groups.bare };
}

function plainSession(written: string): string {
  const digits = /\d+/u.exec(written)?.[0] ?? written;
  if (/ط/u.test(written)) return `ES-${digits}`;
  if (/د/u.test(written)) return `S-${digits}`;
  return written;
}

/** `XXI` for "XXI", for "ХХI" with Cyrillic letters and for the Arabic "د - 21". */
function romanSession(written: string): string {
  const latin = written.replaceAll("Х", "X");
  if (!/د/u.test(latin)) return latin;
  const numeral = romanNumeral(Number(/\d+/u.exec(latin)?.[0] ?? 0));
  if (/ط/u.test(latin)) return `ES-${numeral}`;
  return /إ/u.test(latin) ? `S-${numeral}` : numeral;
}

/** Part letters of the official Arabic numbering, which follows the order أ ب ج د of the alphabet. */
const arabicLetters: Readonly<Record<string, string>> = Object.fromEntries(
  "ألف=A باء=B جيم=C دال=D هاء=E واو=F زاي=G حاء=H طاء=I ياء=J كاف=K لام=L ميم=M نون=N سين=O عين=P فاء=Q صاد=R قاف=S راء=T شين=U تاء=V ثاء=W خاء=X ذال=Y ضاد=Z"
    .split(" ")
    .map((pair) => pair.split("=")),
);
const cyrillicLetters: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  С: "C",
  Е: "E",
  Н: "H",
  К: "K",
  М: "M",
  О: "O",
  Р: "P",
  Т: "T",
  Х: "X",
  Б: "B",
  Г: "D",
  Д: "E",
  Ф: "F",
};

/** `A-E` for " A–E" and " A to E", `A,B` for " A and B". */
function letterOf(written: string | undefined): { readonly letter?: string } {
  if (written === undefined) return {};
  const parts = written.match(new RegExp(oneLetter, "gu")) ?? [];
  const latin = parts.map((part) => arabicLetters[part] ?? cyrillicLetters[part] ?? part);
  const isRange =
    latin.length === 2 &&
    /[–-]|\b(?:to|bis)\b| [aà] |至/u.test(written.slice(written.indexOf(parts[0] ?? "") + 1));
  return latin.length === 0 ? {} : { letter: latin.join(isRange ? "-" : ",") };
}
