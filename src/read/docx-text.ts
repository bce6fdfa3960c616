import { isOn, type WordStyles } from "./docx-styles.ts";
import type { WordNumbering } from "./docx-numbering.ts";
import { isNoteMark, raised } from "./superscript.ts";
import type { MarkKind, OpenMark, TextBuilder } from "./text-builder.ts";
import type { XmlListener } from "./xml-events.ts";

/** What the words of a document need besides themselves. */
export interface WordSettings {
  readonly source: string;
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  /** Web addresses by the id of their relation, which holds within one part. */
  readonly links: ReadonlyMap<string, string>;
  readonly notes?: (builder: TextBuilder, call: NoteCall) => void;
  /** True within a note, whose paragraphs run on. */
  readonly isNote?: boolean;
}

/** A place that calls a note; `customMark` is the writer's own mark in place of a number. */
export interface NoteCall {
  readonly type: "footnote" | "endnote";
  readonly id: string;
  readonly customMark?: string;
}

/** Writes the words of a WordprocessingML part into `builder`, which may be changed between elements. */
export function wordListener(
  settings: WordSettings,
  builder: TextBuilder,
): XmlListener & { builder: TextBuilder } {
  /** Paragraphs can lie in paragraphs (text boxes): the innermost is the last. */
  const paragraphs: Paragraph[] = [];
  const links: (OpenMark | undefined)[] = [];
  let run: Run = {};
  let isInRunProperties = false;
  let isInParagraphProperties = false;
  let isInText = false;
  let skipped = 0;
  let waitingCall: NoteCall | undefined;
  /** The first words of the table cell that is open. */
  let cell: string | undefined;
  /** The block of a cell with nothing but a number, which goes on in the next cell. */
  let carried: OpenMark | undefined;

  const listener = { builder, open, text, close };
  return listener;

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = paragraphs.at(-1);
    // the mark at the end of a paragraph may be deleted too, or have been moved
    if (isInParagraphProperties && isInRunProperties && paragraph !== undefined && skippedElements.has(name))
      paragraph.isDeleted = true;
    if (skippedElements.has(name)) skipped += 1;
    if (skipped > 0) return;
    const value = attributes["w:val"];
    if (name === "w:p") {
      if (carried === undefined) endBlock();
      paragraphs.push(carried === undefined ? {} : { block: carried });
      carried = undefined;
    } else if (name === "w:pPr") isInParagraphProperties = true;
    else if (name === "w:rPr") isInRunProperties = true;
    else if (name === "w:r") run = {};
    else if (name === "w:t") isInText = true;
    else if (isInParagraphProperties && paragraph !== undefined) setParagraph(paragraph, name, value);
    else if (isInRunProperties) setRun(run, name, value);
    else if (name === "w:tc") cell = "";
    else if (name === "w:hyperlink") openLink(attributes["r:id"]);
    else if (name === "w:footnoteReference") callNote("footnote", attributes);
    else if (name === "w:endnoteReference") callNote("endnote", attributes);
    else writeSign(listener.builder, name, attributes["w:type"]);
  }

  function text(words: string): void {
    if (!isInText || skipped > 0) return;
    if (waitingCall !== undefined) {
      settings.notes?.(listener.builder, { ...waitingCall, customMark: words.trim() });
      waitingCall = undefined;
      return;
    }
    if (cell !== undefined && cell.length < 10) cell += words;
    if (/\S/u.test(words)) startBlock();
    writeRun(words);
  }

  function close(name: string): void {
    if (skipped > 0) {
      if (skippedElements.has(name)) skipped -= 1;
      return;
    }
    if (name === "w:t") isInText = false;
    else if (name === "w:rPr") isInRunProperties = false;
    else if (name === "w:r") waitingCall = undefined;
    else if (name === "w:hyperlink") closeLink();
    else if (name === "w:pPr") {
      isInParagraphProperties = false;
    } else if (name === "w:p") {
      if (paragraphs.at(-1)?.isDeleted !== true) countParagraph();
      carried = numberBlock();
      if (carried === undefined) endBlock();
      else listener.builder.write(" ");
      paragraphs.pop();
    } else if (name === "w:tr") {
      if (carried !== undefined) listener.builder.close(carried);
      [cell, carried] = [undefined, undefined];
      endBlock();
    }
  }

  /** Word counts every paragraph of a list, also an empty one, but for those of which nothing is left. */
  function countParagraph(): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.isCounted === true) return;
    paragraph.isCounted = true;
    const style = settings.styles(paragraph.style);
    const list = paragraph.list ?? style.list;
    if (list === undefined || list === "0") return;
    const level = paragraph.level ?? style.level ?? 0;
    const number = settings.numbering(list, level);
    if (number !== undefined && number.trim() !== "")
      Object.assign(paragraph, { number: number.trim(), depth: level });
  }

  function startBlock(): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || paragraph.block !== undefined || settings.isNote === true) return;
    countParagraph();
    const { number, depth } = paragraph;
    paragraph.block = listener.builder.open({
      type: "block",
      ...(number === undefined ? {} : { number }),
      ...(depth === undefined ? {} : { depth }),
    });
    if (number !== undefined) listener.builder.writeNumber(number, paragraph.block);
    const level = settings.styles(paragraph.style).headingLevel ?? paragraph.headingLevel;
    if (level !== undefined) paragraph.heading = listener.builder.open({ type: "heading", level });
  }

  /** The open block, if it is a table cell with nothing but `1.` or `(a)`. */
  function numberBlock(): OpenMark | undefined {
    const number = /^\(?(?:\d{1,3}|[a-z]{1,4}|[IVX]{1,5})[.)]{1,2}$/u.exec(cell?.trim() ?? "")?.[0];
    const block = paragraphs.at(-1)?.block;
    if (number === undefined || block?.kind.type !== "block") return undefined;
    block.kind = { ...block.kind, number };
    return block;
  }

  function endBlock(): void {
    if (settings.isNote === true) return listener.builder.write(" ");
    const paragraph = paragraphs.at(-1);
    if (paragraph?.heading !== undefined) listener.builder.close(paragraph.heading);
    if (paragraph?.block !== undefined) listener.builder.close(paragraph.block);
    delete paragraph?.heading;
    delete paragraph?.block;
    listener.builder.endBlock();
  }

  function writeRun(words: string): void {
    const style = settings.styles(run.style);
    const paragraphStyle = settings.styles(paragraphs.at(-1)?.style);
    const isRaised = run.superscript ?? style.superscript ?? false;
    const kinds: MarkKind[] = [];
    if (run.italic ?? style.italic ?? paragraphStyle.italic ?? false) kinds.push({ type: "italic" });
    if (run.bold ?? style.bold ?? paragraphStyle.bold ?? false) kinds.push({ type: "bold" });
    if (isRaised) kinds.push({ type: "superscript" });
    const marks = kinds.map((kind) => listener.builder.open(kind));
    listener.builder.write(isRaised && isNoteMark(words) ? raised(words) : words);
    for (const mark of marks) listener.builder.close(mark);
  }

  function callNote(type: "footnote" | "endnote", attributes: Readonly<Record<string, string>>): void {
    const id = attributes["w:id"];
    if (id === undefined) return;
    startBlock();
    if (isOn(attributes["w:customMarkFollows"] ?? "0")) waitingCall = { type, id };
    else settings.notes?.(listener.builder, { type, id });
  }

  function openLink(id: string | undefined): void {
    const target = settings.links.get(id ?? "");
    links.push(target === undefined ? undefined : listener.builder.open({ type: "link", target }));
  }

  function closeLink(): void {
    const link = links.pop();
    if (link !== undefined) listener.builder.close(link);
  }
}

/** Deleted and moved words that are still tracked, and second drawings of the same thing for old programs. */
const skippedElements = new Set(["w:del", "w:moveFrom", "mc:Fallback"]);

interface Paragraph {
  /** Its mark is deleted, and if it has no other words, it is too. */
  isDeleted?: boolean;
  isCounted?: boolean;
  style?: string;
  list?: string;
  level?: number;
  headingLevel?: number;
  number?: string;
  depth?: number;
  block?: OpenMark;
  heading?: OpenMark;
}

interface Run {
  style?: string;
  italic?: boolean;
  bold?: boolean;
  superscript?: boolean;
}

function setParagraph(paragraph: Paragraph, name: string, value: string | undefined): void {
  if (value === undefined) return;
  if (name === "w:pStyle") paragraph.style = value;
  else if (name === "w:numId") paragraph.list = value;
  else if (name === "w:ilvl") paragraph.level = Number(value);
  else if (name === "w:outlineLvl" && Number(value) < 6) paragraph.headingLevel = Number(value) + 1;
}

function setRun(run: Run, name: string, value: string | undefined): void {
  if (name === "w:rStyle" && value !== undefined) run.style = value;
  else if (name === "w:i") run.italic = isOn(value);
  else if (name === "w:b") run.bold = isOn(value);
  else if (name === "w:vertAlign") run.superscript = value === "superscript";
}

/** Elements that stand for a character. */
function writeSign(builder: TextBuilder, name: string, type: string | undefined): void {
  if (name === "w:tab" || name === "w:ptab") builder.write(" ");
  else if (name === "w:br" || name === "w:cr") writeBreak(builder, type);
  else if (name === "w:noBreakHyphen") builder.write("‑");
}

/** A page or column break may fall within a sentence; only a line break is one of the text. */
function writeBreak(builder: TextBuilder, type: string | undefined): void {
  if (type === undefined || type === "textWrapping") builder.breakLine();
  else builder.write(" ");
}
