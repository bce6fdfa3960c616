import type { FootnoteCall, Piece } from "../model/document.ts";
import type { ReadingText } from "../model/reading-text.ts";
import type { Format } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { isSpace } from "./line.ts";
import { type Token, markupTokens } from "./markup.ts";

/** Tells whether a hyphen at the end of a line belongs to the word: `well-` + `being` keeps it, `interna-` + `tional` does not. */
export type Hyphens = (before: string, after: string) => boolean;

/** The words of some lines as read: no markup and no footnote marks, white space folded, broken lines joined. */
export function readWords(
  source: string,
  lines: readonly Span[],
  format: Format,
  keepsHyphen: Hyphens,
): ReadingText {
  const tokens = markupTokens(source, lines, format);
  const [only] = lines;
  if (tokens.length === 0 && only !== undefined && lines.length === 1) return plainLine(source, only);
  const writer = writerOf(source);
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.lineEnd(line.start, keepsHyphen);
    let from = line.start;
    for (
      let token = tokens[next];
      token !== undefined && token.span.start < line.end;
      token = tokens[(next += 1)]
    ) {
      writer.words(from, token.span.start);
      writer.token(token);
      from = Math.max(from, token.span.end);
    }
    writer.words(from, line.end);
  }
  return writer.done();
}

/** A line without markup, which most paragraphs are. */
function plainLine(source: string, { start, end }: Span): ReadingText {
  const text = source.slice(start, end);
  return { text: spaced(text), pieces: [{ at: 0, start, end }], italics: [], calls: [] };
}

/** Every white space as a plain one. */
function spaced(text: string): string {
  return /[^\S ]/u.test(text) ? text.replace(/\s/gu, " ") : text;
}

/** Two readings one after the other, with a space between them unless the script needs none or a word was broken. */
export function joined(first: ReadingText, second: ReadingText, keepsHyphen: Hyphens): ReadingText {
  if (first.text === "") return second;
  if (second.text === "") return first;
  let head = first;
  let space = isTight(first.text, second.text) ? "" : " ";
  const broken = brokenWord(first.text, second.text.slice(0, 40));
  if (broken !== undefined) {
    space = "";
    if (!keepsHyphen(broken.before, broken.after))
      head = cut(first, first.text.length - 1, first.text.length);
  }
  const shift = head.text.length + space.length;
  const moved = <T extends { readonly at: number }>(each: T): T => ({ ...each, at: each.at + shift });
  return {
    text: head.text + space + second.text,
    pieces: [...head.pieces, ...second.pieces.map(moved)],
    italics: [
      ...head.italics,
      ...second.italics.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
    ],
    calls: [...head.calls, ...second.calls.map(moved)],
  };
}

/** The reading without a stretch of its text. */
export function cut(reading: ReadingText, start: number, end: number): ReadingText {
  const length = end - start;
  if (length <= 0) return reading;
  const place = (at: number): number => (at <= start ? at : at >= end ? at - length : start);
  return {
    text: reading.text.slice(0, start) + reading.text.slice(end),
    pieces: reading.pieces.flatMap((piece) => piecesWithout(piece, start, end)),
    italics: reading.italics
      .map((span) => ({ start: place(span.start), end: place(span.end) }))
      .filter((span) => span.start < span.end),
    calls: reading.calls.map((call) => ({ ...call, at: place(call.at) })),
  };
}

function piecesWithout(piece: Piece, start: number, end: number): readonly Piece[] {
  const stop = piece.at + piece.end - piece.start;
  if (stop <= start) return [piece];
  if (piece.at >= end) return [{ ...piece, at: piece.at - (end - start) }];
  const left = { at: piece.at, start: piece.start, end: piece.start + start - piece.at };
  const right = { at: start, start: piece.start + end - piece.at, end: piece.end };
  return [left, right].filter((part) => part.start < part.end);
}

interface Writer {
  readonly words: (start: number, end: number) => void;
  readonly token: (token: Token) => void;
  /** Ends a line, before one that begins at an offset. */
  readonly lineEnd: (nextStart: number, keepsHyphen: Hyphens) => void;
  readonly done: () => ReadingText;
}

function writerOf(source: string): Writer {
  // parts and not one string: a paragraph may have a million lines, and each line end looks at what stands before it
  const parts: string[] = [];
  let length = 0;
  const pieces: Piece[] = [];
  const italics: Span[] = [];
  const calls: FootnoteCall[] = [];
  let italicFrom: number | undefined;

  const put = (part: string): void => {
    parts.push(part);
    length += part.length;
  };

  const words = (start: number, end: number): void => {
    let from = start;
    if (length === 0 || parts.at(-1)?.endsWith(" ") === true)
      while (from < end && isSpace(source.charCodeAt(from))) from += 1;
    if (from >= end) return;
    const last = pieces.at(-1);
    if (last !== undefined && last.end === from && last.at + last.end - last.start === length)
      pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ at: length, start: from, end });
    put(spaced(source.slice(from, end)));
  };

  /** Takes characters off the end of the text. */
  const shorten = (by: number): void => {
    const part = parts.pop()!;
    if (part.length > by) parts.push(part.slice(0, part.length - by));
    length -= Math.min(by, part.length);
    const last = pieces.at(-1);
    const over = last === undefined ? 0 : last.at + last.end - last.start - length;
    if (last === undefined || over <= 0) return;
    pieces.pop();
    if (last.end - over > last.start) pieces.push({ ...last, end: last.end - over });
  };

  const trim = (): void => {
    for (let part = parts.at(-1); part?.endsWith(" ") === true; part = parts.at(-1))
      shorten(part.length - part.trimEnd().length);
  };

  const tail = (): string => parts.slice(-4).join("").slice(-42);

  return {
    words,
    token: (token) => {
      if (token.type === "italic") italicFrom = length;
      else if (token.type === "roman" && italicFrom !== undefined) {
        if (italicFrom < length) italics.push({ start: italicFrom, end: length });
        italicFrom = undefined;
      } else if (token.type === "call") {
        const spaces = parts.at(-1)?.endsWith(" ") === true ? 1 : 0;
        calls.push({ mark: token.mark, at: length - spaces, span: token.span });
      }
    },
    lineEnd: (nextStart, keepsHyphen) => {
      trim();
      const after = source.slice(nextStart, nextStart + 40);
      const before = tail();
      const broken = brokenWord(before, after);
      if (broken === undefined) {
        if (length > 0 && !isTight(before, after)) put(" ");
      } else if (!keepsHyphen(broken.before, broken.after)) shorten(1);
    },
    done: () => {
      trim();
      return {
        text: parts.join(""),
        pieces,
        italics: italics.filter((span) => span.start < length),
        calls: calls.map((call) => (call.at > length ? { ...call, at: length } : call)),
      };
    },
  };
}

/** The two halves of a word broken by a hyphen at the end of a line. */
function brokenWord(before: string, after: string): { before: string; after: string } | undefined {
  if (!/[-‐]$/u.test(before)) return undefined;
  const left = /\p{L}[\p{L}'’]{0,40}(?=[-‐]$)/u.exec(before.slice(-42));
  const right = /^\p{Ll}[\p{L}'’]*/u.exec(after);
  return left === null || right === null ? undefined : { before: left[0], after: right[0] };
}

/** Chinese lines join without a space. */
function isTight(before: string, after: string): boolean {
  return /[\p{Script=Han}，、；：。》）]$/u.test(before) && /^[\p{Script=Han}，、；：。《（\d]/u.test(after);
}
