import type { ReadingText } from "../model/reading-text.ts";
import type { SourceText } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";
import { type Line, linesOf } from "./line.ts";
import { isClosing } from "./closing.ts";
import { type FootNote, footNotes } from "./foot-notes.ts";
import { type FormatLine, formatLines } from "./format-lines.ts";
import type { Frame } from "./frame.ts";
import { type InlineMarks, inlineMarks, withInlineMarks } from "./inline-marks.ts";
import { withoutMargin } from "./margin.ts";
import { lineRoles } from "./page-layout.ts";
import { westernDigits } from "./number-mark.ts";
import type { OpeningReader } from "./opening-phrase.ts";
import { type Hyphens, cut, readWords } from "./read-words.ts";
import { translatedTable } from "./table-cells.ts";
import { type Wrap, wrapOf } from "./wrap.ts";

/** Lines that belong together as they stand on the page; the parts of a document are made of blocks. */
export interface Block {
  /** Without a note mark or heading sign at its start. */
  readonly reading: ReadingText;
  /** The mark of a footnote that this block begins: `10`, `*`. */
  readonly note?: string;
  /** Level of a heading that the format marks as one. */
  readonly heading?: number;
  /** True if all its words are bold or are marked as a heading. */
  readonly display: boolean;
  /** Blank lines before it. */
  readonly blanks: number;
  readonly newPage: boolean;
  readonly lines: number;
  /** From its first to its last character, marks included. */
  readonly span: Span;
}

/** The blocks of a source in order of their first character, page furniture left out. */
export function blocksOf(
  source: SourceText,
  opening: OpeningReader,
  frame: Frame,
  keepsHyphen: Hyphens,
): readonly Block[] {
  const { text, format } = source;
  const lines = withoutMargin(text, linesOf(text), format);
  const given = formatLines(source, lines);
  const roles = given.some((line) => line !== undefined)
    ? given.map((line) => line?.role ?? "text")
    : lineRoles(text, lines);
  const wrap = wrapOf(text, lines, roles);
  const inline = inlineMarks(source);
  const blocks: Block[] = [];
  let open: Line[] = [];
  let foot: Line[] = [];
  let emphasis = 0;
  let goesOnNote = false;
  const close = (): void => {
    if (open.length > 0)
      blocks.push({ ...blockOf(source, open, keepsHyphen), ...(goesOnNote && { note: "" }) });
    open = [];
    emphasis = 0;
    goesOnNote = false;
  };
  /** True below "[^1]: …", whose further paragraphs are indented. */
  const isInNote = (): boolean => goesOnNote || (open.length > 0 && text.startsWith("[^", open[0]!.start));
  const closeFoot = (): void => {
    for (const note of footNotes(text, foot)) blocks.push(noteBlock(source, note, keepsHyphen));
    foot = [];
  };
  /** Where blocks stand that are not read in the order of the source: the beginning of their table. */
  const placed = new Map<Block, number>();
  /** Index after the last of the given lines read by now. */
  let taken = 0;
  /** True from the first line of a page on, until the first that is no running head. */
  let isPageBroken = false;
  for (const [index, printed] of lines.entries()) {
    if (index < taken) continue;
    const role = roles[index]!;
    isPageBroken ||= printed.newPage;
    const line = isPageBroken && role === "text" ? { ...printed, newPage: true } : printed;
    if (role === "text") isPageBroken = false;
    if (format === "markdown" && line.indent >= 4 && line.blanks > 0 && isInNote()) {
      close();
      open = [line];
      goesOnNote = true;
      continue;
    }
    const table = format === "markdown" ? translatedTable(text, lines, index) : undefined;
    if (table !== undefined) {
      close();
      taken = table.end;
      for (const paragraph of table.paragraphs) {
        const block = blockOf(source, paragraph, keepsHyphen);
        placed.set(block, line.start);
        blocks.push(block);
      }
      continue;
    }
    const own = given[index];
    if (own !== undefined) {
      close();
      taken = index + 1;
      if (role === "furniture") continue;
      const runsOn = (at: number): boolean =>
        own.note !== undefined ||
        (format === "pdf" && !opensParagraph(text, lines[at - 1]!, lines[at]!, opening));
      while (given[taken]?.group === own.group && runsOn(taken)) taken += 1;
      blocks.push(givenBlock(source, lines.slice(index, taken), own, keepsHyphen, inline));
      continue;
    }
    if (role === "note") foot.push(line);
    if (role !== "text") continue;
    closeFoot();
    const previous = open.at(-1);
    const isInside = format === "markdown" && emphasis % 2 === 1 && line.blanks === 0;
    const isHeading = (lines[index + 1]?.blanks ?? 0) > 0 && isHeadingBelow(text, previous, line);
    if (
      previous !== undefined &&
      !isInside &&
      (isHeading || startsBlock(text, previous, line, wrap, { opening, frame }))
    )
      close();
    open.push(line);
    if (format === "markdown")
      emphasis += text.slice(line.start, line.end).match(/(?<!\\)\*+/gu)?.length ?? 0;
  }
  close();
  closeFoot();
  const placeOf = (block: Block): number => placed.get(block) ?? block.span.start;
  return blocks.sort((a, b) => placeOf(a) - placeOf(b));
}

function noteBlock(source: SourceText, note: FootNote, keepsHyphen: Hyphens): Block {
  return {
    reading: readWords(source.text, note.lines, source.format, keepsHyphen),
    note: note.mark ?? "",
    display: false,
    blanks: 0,
    newPage: false,
    lines: note.lines.length,
    span: note.span,
  };
}

/** A line of a PDF that begins with a known opening phrase, after a line that ends a clause: the page shows no gap between them. */
function opensParagraph(text: string, previous: Line, line: Line, opening: OpeningReader): boolean {
  const before = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  const words = text.slice(line.start, Math.min(line.end, line.start + 160)).replace(/^\d{1,3}\.\s+/u, "");
  return (
    /[.;:,]["”]?[⁰¹²³⁴-⁹\d*]{0,4}$/u.test(before) &&
    /^\p{Lu}/u.test(words) &&
    opening(words)?.isListed === true
  );
}

/** A block of lines that the format keeps apart, with what it says of them. */
function givenBlock(
  source: SourceText,
  lines: readonly Line[],
  given: FormatLine,
  keepsHyphen: Hyphens,
  marks: InlineMarks,
): Block {
  const block = blockOf(source, lines, keepsHyphen);
  const reading = withInlineMarks(block.reading, block.span, marks);
  const isPrinted =
    given.note !== undefined &&
    reading.text.startsWith(`${given.note} `) &&
    !/^\d+ \p{L}+ \d{4}/u.test(reading.text);
  return {
    ...block,
    reading: isPrinted ? cut(reading, 0, given.note.length + 1) : reading,
    display: given.bold || given.heading !== undefined,
    ...(given.note !== undefined && { note: given.note }),
    ...(given.heading !== undefined && { heading: given.heading }),
  };
}

function blockOf(source: SourceText, lines: readonly Line[], keepsHyphen: Hyphens): Block {
  const first = lines[0]!;
  const span = { start: first.start, end: lines.at(-1)!.end };
  const sign =
    source.format === "markdown"
      ? /^(#{1,6})\s+/u.exec(source.text.slice(span.start, span.start + 12))
      : null;
  const spans: readonly Span[] =
    sign === null ? lines : [{ start: first.start + sign[0].length, end: first.end }, ...lines.slice(1)];
  const reading = readWords(source.text, spans, source.format, keepsHyphen);
  const block: Block = {
    reading,
    display:
      sign !== null ||
      (source.format === "markdown" &&
        /^(?:\*\*|<b>)/u.test(source.text.slice(span.start, span.start + 3)) &&
        isBold(source.text, span)),
    blanks: first.blanks,
    newPage: first.newPage,
    lines: lines.length,
    span,
  };
  const base = sign === null ? block : { ...block, heading: sign[1]!.length };
  const call = reading.calls[0];
  if (call !== undefined && call.at === 0)
    return { ...base, note: call.mark, reading: { ...reading, calls: reading.calls.slice(1) } };
  const mark = /^(?:[[［]([\d٠-٩]{1,3})[\]］]|(\*{1,4})(?=\s*\p{L})|(?:\\)?(\*{1,3})(?=\s+-\s))\s*/u.exec(
    reading.text,
  );
  const note = mark?.[1] === undefined ? (mark?.[2] ?? mark?.[3]) : westernDigits(mark[1]);
  if (mark !== null && note !== undefined) return { ...base, note, reading: cut(reading, 0, mark[0].length) };
  return base;
}

// "17." "1.2." "1.2 ." "(a)" "a." "a.2.b." "iv." "B." "III." "–"
const loneNumber =
  /^(?:\d{1,3}(?:\.\d{1,2}){0,3}\s?\.|\(\p{Ll}{1,7}\)|[a-z](?:\.[\da-z]{1,2}){0,4}\.|[ivxl]{1,6}\.|[IVXL]{1,6}\.|[A-Z]\.|[–•])$/u;

/** A number on a line of its own: "17." before the line with its words. */
function isLoneNumber(text: string, line: Line): boolean {
  return line.end - line.start <= 10 && loneNumber.test(text.slice(line.start, line.end));
}

/** A line below the end of a sentence that begins with a capital and does not end like a sentence itself. */
function isHeadingBelow(text: string, previous: Line | undefined, line: Line): boolean {
  if (previous === undefined || line.end - line.start > 120 || isLoneNumber(text, previous)) return false;
  const words = text.slice(line.start, line.end);
  return (
    /[.;]$/u.test(text.slice(previous.end - 1, previous.end)) &&
    /^\p{Lu}/u.test(words) &&
    !/[.,;:\d)”]$/u.test(words)
  );
}

function lineOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

/** "Annex", "Annex II" */
function isAnnexLine(text: string, line: Line, frame: Frame): boolean {
  return line.end - line.start <= 30 && frame.isAnnex(lineOf(text, line));
}

function isEnactingLine(text: string, { start, end }: Line, frame: Frame): boolean {
  return end - start < 80 && frame.isEnacting(text.slice(start, end));
}

/** True for the end of an enacting line broken in two: "The Conference of the Parties serving as the meeting of the Parties to the Paris" + "Agreement,". */
function isBrokenEnacting(text: string, previous: Line, line: Line, frame: Frame): boolean {
  if (line.blanks > 0 || line.end - previous.start > 160 || text.charAt(line.end - 1) !== ",") return false;
  const first = lineOf(text, previous);
  return (
    /^The\s.{40}/u.test(first) &&
    !/[.,;:]$/u.test(first) &&
    frame.isEnacting(`${first} ${lineOf(text, line)}`)
  );
}

function isBold(text: string, span: Span): boolean {
  if (span.end - span.start > 600) return false;
  return /^(?:(?:\*\*|<b>)[^*<>]*(?:\*\*|<\/b>)[\s\d.]*)+$/u.test(text.slice(span.start, span.end));
}

/** True if a line begins a new block after the line before it. */
function startsBlock(
  text: string,
  previous: Line,
  line: Line,
  wrap: Wrap,
  { opening, frame }: { readonly opening: OpeningReader; readonly frame: Frame },
): boolean {
  if (isLoneNumber(text, previous)) return isLoneNumber(text, line);
  if (wrap.width === 0) return !isBrokenEnacting(text, previous, line, frame);
  const isPageBreak = line.newPage;
  if (line.blanks > 0 && !isPageBreak) return true;
  const before = text.slice(Math.max(previous.start, previous.end - 60), previous.end);
  const words = text.slice(line.start, Math.min(line.end, line.start + 160)).replace(/^[*_\\]+/u, "");
  const ended = /[.;:,،؛。；：!?…"”»)]["”»)]?[*⁰¹²³⁴-⁹\d\s]{0,4}$|[;,]\s(?:and|or|et|ou|y|o|и)$/u.test(
    before,
  );
  if (/^(?:#{1,6}\s|\||\[\^[^\]\s]{1,32}\]:)/u.test(words)) return true;
  if (isLoneNumber(text, line) || (ended && line.end - line.start < 160 && isClosing(words))) return true;
  // statements of a president: every paragraph opens its quotation marks again
  if (/[.][”"]?$/u.test(before) && /^“\p{Lu}/u.test(words)) return true;
  if (isAnnexLine(text, previous, frame)) return true;
  if (isAnnexLine(text, line, frame) && (ended || isClosing(lineOf(text, previous)))) return true;
  const hasRoom = wrap.hasRoom(previous, line, words);
  if (hasRoom && wrap.isShort(line) && isEnactingLine(text, line, frame)) return true;
  if (hasRoom && wrap.isShort(previous) && isEnactingLine(text, previous, frame)) return true;
  if (isPageBreak && /^["“«(]?\p{Ll}{2}/u.test(words) && !/[.;:]["”]?$/u.test(before)) return false;
  const isMarked =
    /^(?:\(?\d{1,3}[.)]\s|\d{1,3}\/\s+\p{Lu}|\d{1,3}\.$|\(\p{Ll}{1,5}\)(?:\s|$)|[-–•]\s|[⁰¹²³⁴-⁹]|<sup>|[[(（［][\d٠-٩]{1,3}[)\]）］]\s?|\*+\s)/u.test(
      words,
    );
  if (isMarked && (ended || hasRoom)) return true;
  if (ended && /^(?:\p{Ll}|[ivx]{2,5})[.)]\s+\p{L}/u.test(words)) return true;
  const phrase = ended && /^["“«]?[^\p{Ll}]/u.test(words) ? opening(words) : undefined;
  if (phrase !== undefined && (phrase.isListed || hasRoom)) return true;
  if (before.endsWith(",") && /^\d{1,4}(?:,|\s\p{L})/u.test(words)) return false;
  return hasRoom && !/^["“«(]?\p{Ll}/u.test(words) && (ended || wrap.isShort(previous));
}
