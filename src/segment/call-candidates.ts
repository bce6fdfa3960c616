import type { Paragraph } from "../model/document.ts";
import { sourceOffset } from "../model/reading-text.ts";
import { isMeasured, pointsOn } from "./call-context.ts";
import { westernDigits } from "./number-mark.ts";

/** A number that may call a note. Offsets count in the paragraph's text. */
export interface Candidate {
  readonly paragraph: number;
  /** In Western digits. */
  readonly mark: string;
  /** Of the space before the sign, if there is one. */
  readonly start: number;
  /** Of the digits and the brackets around them. */
  readonly sign: number;
  readonly end: number;
  /** 2 beside punctuation or glued to a word, 1 between words. */
  readonly weight: number;
}

/** A paragraph, or words that will be one. */
type Words = Pick<Paragraph, "part" | "text" | "pieces" | "span">;

/** Where calls are looked for. */
interface Within {
  /** Offsets in the source. */
  readonly from: number;
  readonly to: number;
  /** The highest number that may be a mark. */
  readonly highest: number;
  /** True if numbers in brackets are marks too. */
  readonly isBracketed: boolean;
}

/** The numbers between two offsets of the source that may be marks, in the paragraphs from an index on. */
export function candidatesIn(
  paragraphs: readonly Words[],
  first: number,
  within: Within,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]!;
    if (paragraph.span.start > within.to) break;
    if (paragraph.part === "footnote" || paragraph.part === "note" || paragraph.span.end < within.from)
      continue;
    const { text } = paragraph;
    for (let at = nextDigit(text, 0); at < text.length;) {
      const end = digitsEnd(text, at);
      const isYear = end - at > 4 && isGluedToYear(text, at, end);
      const digits = { start: isYear ? at + 4 : at, end, isYear };
      const candidate = isYear || end - at <= 3 ? candidateAt(paragraph, index, digits, within) : undefined;
      if (candidate !== undefined) candidates.push(candidate);
      at = nextDigit(text, end);
    }
  }
  return candidates;
}

interface Digits {
  readonly start: number;
  readonly end: number;
  /** True if a year stands right before them. */
  readonly isYear: boolean;
}

/** "en date du 19 mars 197823": scans glue the mark of a note to the year of a date. */
function isGluedToYear(text: string, start: number, end: number): boolean {
  return end - start <= 6 && /\p{L}\s(?:19|20)\d\d$/u.test(text.slice(start - 2, start + 4));
}

function candidateAt(
  paragraph: Words,
  index: number,
  digits: Digits,
  { from, to, highest, isBracketed }: Within,
): Candidate | undefined {
  const { text } = paragraph;
  const mark = westernDigits(text.slice(digits.start, digits.end));
  if (mark.startsWith("0") || Number(mark) > highest) return undefined;
  const inBrackets = isBracketed && isOpening(text, digits.start - 1) && isClosing(text, digits.end);
  const sign = inBrackets ? digits.start - 1 : digits.start;
  const end = inBrackets ? digits.end + 1 : digits.end;
  const start = /^\s$/u.test(text.charAt(sign - 1)) ? sign - 1 : sign;
  const before = digits.isYear ? "year" : text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const offset = sourceOffset(paragraph, sign);
  if (offset < from || offset > to || !mayBeCall(before, after, start < sign, inBrackets)) return undefined;
  const isBeside =
    start === sign ||
    behindDate.test(before) ||
    /[.,;:)”"»،؛，；。：]$/u.test(before) ||
    /^[.,;:)”"»،؛，；。：]/u.test(after);
  return { paragraph: index, mark, start, sign, end, weight: isBeside ? 2 : 1 };
}

// "of 13 September 1993 2 with regard to"
const behindDate = /\d \p{L}{3,10} (?:de )?(?:19|20)\d\d$/u;

/** Whether a number can be a mark between these words: behind a word or a closing mark, not in a number, a date or a symbol. */
function mayBeCall(before: string, after: string, isApart: boolean, inBrackets: boolean): boolean {
  if (!/[\p{L}\p{N}”"’»).,;:–—\]،؛，；。：、》」）］]$/u.test(before) || /\/\p{L}{1,6}\.$/u.test(before))
    return false;
  if (!/^(?:[\s,.;:)”"»\]،؛，；。：、》」）］]|$)/u.test(after) && !inBrackets) return false;
  if (/^[.,]\d/u.test(after)) return false;
  if (inBrackets) return isApart ? !pointsOn(before) : !/[\p{N}.]$/u.test(before);
  if (!isApart && /[\p{N}.,:–—]$/u.test(before) && !/[\p{L})”"][.,:]$|\p{L}\s(?:19|20)\d\d,$/u.test(before))
    return false;
  if (!isApart && /\p{Lu}\.?$/u.test(before)) return false;
  if (isApart && (pointsOn(before) || /\d$/u.test(before)) && !/(?:19|20)\d\d$/u.test(before)) return false;
  // "the annex 3 (b)"
  return !isMeasured(after) && !(isApart && /\p{L}$/u.test(before) && /^\s\(\p{Ll}\)/u.test(after));
}

function isOpening(text: string, at: number): boolean {
  return at >= 0 && "([（［".includes(text.charAt(at));
}

function isClosing(text: string, at: number): boolean {
  return at < text.length && ")]）］".includes(text.charAt(at));
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}

function nextDigit(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}
