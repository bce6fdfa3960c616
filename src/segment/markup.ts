import { allMatches } from "../model/all-matches.ts";
import type { Format } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** Characters of the source that print no words: left out, or the beginning or end of italics, or the mark of a note. */
export type Token =
  | { readonly type: "skip" | "italic" | "roman"; readonly span: Span }
  | { readonly type: "call"; readonly mark: string; readonly span: Span };

/** The markup and footnote marks in some lines of a source, in order. */
export function markupTokens(source: string, lines: readonly Span[], format: Format): readonly Token[] {
  const { special, pattern } = grammars[format === "markdown" ? "markdown" : "plain"];
  const raw: RawToken[] = [];
  /** Indexes in `raw` of brackets that are not closed yet. */
  const brackets: number[] = [];
  for (const line of lines) {
    const text = source.slice(line.start, line.end);
    if (special.test(text)) addTokens(raw, brackets, { text, at: line.start, pattern, format });
  }
  const tokens = raw.filter((token) => token.type !== "bracket");
  return format === "markdown" ? withPairs(tokens) : tokens.map(closed);
}

// Escaped mark, line end that is kept, superscript tag, other tags, stars, footnotes "[^2]" and "[^2]:", links, superscript digits, invisible characters and marks of direction, wide space.
const markdown =
  /\\(?<escaped>[\\`*_{}[\]()#+.!|<>~-])|(?<lineBreak>\\$)|<sup>(?<sup>[^<>\n]{1,12})<\/sup>|<(?<slash>\/?)(?<tag>b|i|em|strong|u|sup|sub|br|span|p|div|small|a|center|font)\b[^<>\n]{0,300}>|(?<star>\*{1,3}|(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_]))|(?<table>\|)|(?<note>\[\^[^\]\s]{1,32}\]:?)|(?<open>\[)|(?<close>\](?:\([^()\s]{0,2000}\)|\{[^{}\n]{0,200}\}))|(?<super>[⁰¹²³⁴-⁹]{1,4})|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+|(?<space>[^\S\n]{2,}|\t)/gu;
const plain =
  /(?<star>\*{1,4})|(?<super>[⁰¹²³⁴-⁹]{1,4})|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+|(?<space>[^\S\n]{2,}|\t)/gu;

const grammars = {
  markdown: {
    pattern: markdown,
    special: /[*_|\\<[⁰¹²³⁴-⁹\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\t]|[^\S\n]{2}/u,
  },
  plain: {
    pattern: plain,
    special: /[*⁰¹²³⁴-⁹\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\t]|[^\S\n]{2}/u,
  },
};

type RawToken =
  | Token
  | {
      readonly type: "star";
      readonly stars: string;
      readonly opens: boolean;
      readonly closes: boolean;
      readonly span: Span;
    }
  | { readonly type: "bracket"; readonly span: Span };

interface MarkedLine {
  readonly text: string;
  /** Offset of the line in the source. */
  readonly at: number;
  readonly pattern: RegExp;
  readonly format: Format;
}

function addTokens(tokens: RawToken[], brackets: number[], { text, at, pattern, format }: MarkedLine): void {
  for (const match of allMatches(pattern, text)) {
    const groups = match.groups!;
    const span = { start: at + match.index, end: at + match.index + match[0].length };
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    const isGlued = before !== "" && !/[\s([“«"]/u.test(before);
    if (groups.open !== undefined) brackets.push(tokens.push({ type: "bracket", span }) - 1);
    else if (groups.close !== undefined) {
      const open = brackets.pop();
      if (open === undefined) {
        const braces = match[0].indexOf("{");
        if (braces !== -1) tokens.push({ type: "skip", span: { start: span.start + braces, end: span.end } });
        continue;
      }
      tokens[open] = { type: "skip", span: tokens[open]!.span };
      tokens.push({ type: "skip", span });
    } else if (groups.star !== undefined) {
      const opens = format === "markdown" && after !== "" && !/\s/u.test(after);
      tokens.push({ type: "star", stars: groups.star, opens, closes: isGlued, span });
    } else tokens.push(...simpleTokens(text, groups, span, match.index, isGlued, after));
  }
}

function simpleTokens(
  text: string,
  groups: Record<string, string | undefined>,
  span: Span,
  at: number,
  isGlued: boolean,
  after: string,
): readonly Token[] {
  const mark = groups.sup?.trim();
  if (groups.note !== undefined)
    return [{ type: "call", mark: groups.note.replace(/^\[\^|\]:?$/gu, ""), span }];
  if (groups.escaped === "*" && isGlued && !/\p{L}/u.test(after)) return [{ type: "call", mark: "*", span }];
  if (groups.escaped !== undefined)
    return [{ type: "skip", span: { start: span.start, end: span.start + 1 } }];
  if (mark !== undefined && /^(?:\d{1,3}|[a-z]|\*{1,3})$/u.test(mark)) return [{ type: "call", mark, span }];
  if (mark !== undefined)
    return [
      { type: "skip", span: { start: span.start, end: span.start + 5 } },
      { type: "skip", span: { start: span.end - 6, end: span.end } },
    ];
  if (groups.super !== undefined)
    return isPower(text, at, groups.super) ? [] : [{ type: "call", mark: plainDigits(groups.super), span }];
  if (groups.space !== undefined) return [{ type: "skip", span: { start: span.start + 1, end: span.end } }];
  if (/^(?:i|em)$/u.test(groups.tag ?? "")) return [{ type: groups.slash === "" ? "italic" : "roman", span }];
  return [{ type: "skip", span }];
}

/** "km²" and "m³" are measures. */
function isPower(text: string, at: number, digits: string): boolean {
  return /^[²³]$/u.test(digits) && /(?:^|[^\p{L}])[kcdhm]?m$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** "¹⁰" as "10". */
export function plainDigits(superscript: string): string {
  return superscript.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
}

/** In Markdown stars pair up around emphasis; one that closes nothing calls a note. */
function withPairs(tokens: readonly RawToken[]): readonly Token[] {
  const result: (Token | undefined)[] = [];
  const open: { readonly index: number; readonly stars: string }[] = [];
  for (const token of tokens) {
    if (token.type !== "star") {
      if (token.type !== "bracket") result.push(token);
      continue;
    }
    const { stars, span } = token;
    const last = open.at(-1);
    if (token.closes && last?.stars === stars) {
      open.pop();
      const isItalic = stars.length !== 2;
      result[last.index] = { type: isItalic ? "italic" : "skip", span: result[last.index]!.span };
      result.push({ type: isItalic ? "roman" : "skip", span });
    } else if (token.opens) open.push({ index: result.push({ type: "skip", span }) - 1, stars });
    else if (token.closes) result.push({ type: "call", mark: stars, span });
  }
  // what opens and never closes is a star
  for (const { index } of open) result[index] = undefined;
  return result.filter((token) => token !== undefined);
}

/** In plain text a star after a word calls a note, any other is a star. */
function closed(token: RawToken): Token {
  if (token.type === "star" && token.closes) return { type: "call", mark: token.stars, span: token.span };
  if (token.type === "star" || token.type === "bracket")
    return { type: "skip", span: { start: token.span.start, end: token.span.start } };
  return token;
}
