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
  const [only] = lines;
  if (only !== undefined && lines.length === 1 && format !== "markdown" && isPlain(source, only))
    return wholeLine(source.slice(only.start, only.end), only);
  const tokens = markupTokens(source, lines, format);
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

/** True for a line of words and plain spaces alone: no stars, no raised digits, nothing that prints no sign. */
function isPlain(source: string, { start, end }: Span): boolean {
  let isSpaced = false;
  for (let at = start; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x20) {
      if (isSpaced) return false;
      isSpaced = true;
      continue;
    }
    isSpaced = false;
    if (code > 0x2a && code < 0x80) continue;
    if (code < 0x20 || code === 0x2a || isSpace(code)) return false;
    if ((code >= 0xb2 && code <= 0xb9) || (code >= 0x2070 && code <= 0x2079) || code === 0xad) return false;
    if (code === 0x61c || code === 0x1680 || (code >= 0x205f && code <= 0x2069)) return false;
  }
  return true;
}

/** A line without markup, which most paragraphs are. */
function plainLine(source: string, { start, end }: Span): ReadingText {
  return wholeLine(spaced(source.slice(start, end)), { start, end });
}

function wholeLine(text: string, { start, end }: Span): ReadingText {
  return { text, pieces: [{ at: 0, start, end }], italics: [], calls: [] };
}

/** Every white space as a plain one. */
function spaced(text: string): string {
  return /[^\S ]/u.test(text) ? text.replace(/\s/gu, " ") : text;
}

/** Readings one after the other, with a space between two unless the script needs none or a word was broken. */
export function joined(readings: readonly ReadingText[], keepsHyphen: Hyphens): ReadingText {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const italics: Span[] = [];
  const calls: FootnoteCall[] = [];
  let length = 0;
  for (const [index, reading] of readings.entries()) {
    const after = readings[index + 1]?.text.slice(0, 40) ?? "";
    const broken = brokenWord(reading.text.slice(-42), after);
    const isCut = broken !== undefined && !keepsHyphen(broken.before, broken.after);
    const part = isCut ? cut(reading, reading.text.length - 1, reading.text.length) : reading;
    const space =
      after === "" || part.text === "" || broken !== undefined || isTight(part.text.slice(-1), after)
        ? ""
        : " ";
    parts.push(part.text, space);
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + length });
    for (const { start, end } of part.italics) italics.push({ start: start + length, end: end + length });
    for (const call of part.calls) calls.push({ ...call, at: call.at + length });
    length += part.text.length + space.length;
  }
  return { text: parts.join(""), pieces, italics, calls };
}

/** The reading without a stretch of its text. */
export function cut(reading: ReadingText, start: number, end: number): ReadingText {
  return end > start ? without(reading, [{ start, end }]) : reading;
}

/** The reading without some stretches of its text, which come in order and do not overlap. */
export function without(reading: ReadingText, gone: readonly Span[]): ReadingText {
  const kept: Span[] = [];
  let from = 0;
  for (const { start, end } of gone) {
    kept.push({ start: from, end: start });
    from = end;
  }
  kept.push({ start: from, end: reading.text.length });
  const place = placeFinder(gone);
  return {
    text: kept.map(({ start, end }) => reading.text.slice(start, end)).join(""),
    pieces: piecesWithin(reading.pieces, kept, place),
    italics: reading.italics
      .map((span) => ({ start: place(span.start), end: place(span.end) }))
      .filter((span) => span.start < span.end),
    calls: reading.calls.map((call) => ({ ...call, at: place(call.at) })),
  };
}

/** Gives the place of an offset of the old text in the new one. */
function placeFinder(gone: readonly Span[]): (at: number) => number {
  const lost: number[] = [];
  let sum = 0;
  for (const { start, end } of gone) {
    lost.push(sum);
    sum += end - start;
  }
  return (at) => {
    let low = 0;
    let high = gone.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gone[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    const last = gone[low - 1];
    return last === undefined ? at : at - lost[low - 1]! - (Math.min(at, last.end) - last.start);
  };
}

/** The parts of pieces that lie in the stretches that are kept; both come in order. */
function piecesWithin(
  pieces: readonly Piece[],
  kept: readonly Span[],
  place: (at: number) => number,
): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    const stop = piece.at + piece.end - piece.start;
    while (next < kept.length && kept[next]!.end <= piece.at) next += 1;
    for (let index = next; index < kept.length && kept[index]!.start < stop; index += 1) {
      const from = Math.max(piece.at, kept[index]!.start);
      const to = Math.min(stop, kept[index]!.end);
      if (from >= to) continue;
      const start = piece.start + from - piece.at;
      result.push({ at: place(from), start, end: start + to - from });
    }
  }
  return result;
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
