import { isRaised, pieces, wordsOf, type Line, type Run } from "./pdf-lines.ts";
import { isNoteMark, raised, unbracketed } from "./superscript.ts";
import type { TextBuilder } from "./text-builder.ts";

/** Something of a PDF in reading order: a paragraph, a note with its mark, or lines that belong to the page. */
export interface PdfBlock {
  readonly type: "paragraph" | "note" | "furniture";
  readonly lines: readonly Line[];
  readonly mark?: string;
}

/** Writes the blocks with their marks; `notes` are the marks of all notes of the document. */
export function writeBlocks(builder: TextBuilder, blocks: readonly PdfBlock[]): void {
  const notes = new Set(blocks.map(({ mark }) => mark).filter((mark) => mark !== undefined));
  const vocabulary = vocabularyOf(blocks);
  for (const block of blocks) {
    if (block.type === "furniture") writeFurniture(builder, block.lines);
    else writeParagraph(builder, block, notes, vocabulary);
    builder.endBlock();
  }
}

function writeFurniture(builder: TextBuilder, lines: readonly Line[]): void {
  for (const line of lines) {
    const mark = builder.open({ type: "furniture" });
    builder.write(wordsOf(line));
    builder.close(mark);
    builder.breakLine();
  }
}

function writeParagraph(
  builder: TextBuilder,
  { type, lines, mark }: PdfBlock,
  notes: ReadonlySet<string>,
  vocabulary: ReadonlySet<string>,
): void {
  const block = builder.open(type === "note" ? { type: "footnote", note: mark ?? "" } : { type: "block" });
  if (type === "note" && mark !== undefined) builder.write(`${raised(mark)} `);
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const following = next === undefined ? "" : wordsOf(next);
    const runs = pieces(line).map((run) => withoutStrayBlanks(run, following, vocabulary));
    const end =
      next === undefined ? "keep" : lineEnd(runs.map(({ text }) => text).join(""), following, vocabulary);
    for (const [index, run] of runs.entries()) {
      const isLast = index === runs.length - 1;
      writeRun(
        builder,
        isLast && end === "drop" ? { ...run, text: run.text.replace(/[-\u00AD]\s*$/u, "") } : run,
        line,
        notes,
      );
    }
    if (next === undefined || end !== "blank") continue;
    const isDoubtful = lines.length > longest || mayEndParagraph(wordsOf(line), following);
    if (type === "paragraph" && isDoubtful) builder.breakLine();
    else builder.write(" ");
  }
  builder.close(block);
}

/** A paragraph of more lines is none that the page shows as such; its line ends are kept, for the words to tell. */
const longest = 40;

/** A line end that may be the end of a paragraph, though nothing but the words shows it. */
function mayEndParagraph(line: string, next: string): boolean {
  return /[.;:,]["”»)]?[\d*]{0,4}\s*$/u.test(line) && /^\s*["“«]?(?:\p{Lu}|\d{1,3}\.\s)/u.test(next);
}

/** Some programs set a blank before a hyphen: "South -South", "2021 –2025"; the rest of the document shows the word. */
function withoutStrayBlanks(run: Run, following: string, vocabulary: ReadonlySet<string>): Run {
  if (!/[\p{L}\d] [-–]/u.test(run.text)) return run;
  const isWord = (head: string, tail: string): boolean => vocabulary.has(`${head}-${tail}`.toLowerCase());
  const next = /^\s*(\p{L}{1,40})/u.exec(following)?.[1] ?? "";
  const text = run.text
    .replace(/(\p{L}{1,40}) -(\p{L}{1,40})/gu, (all, head: string, tail: string) =>
      isWord(head, tail) ? `${head}-${tail}` : all,
    )
    .replace(/(\p{L}{1,40}) -\s*$/u, (all, head: string) => (isWord(head, next) ? `${head}-` : all))
    .replace(/(\d) –(?=\d)/gu, "$1–");
  return { ...run, text };
}

function writeRun(builder: TextBuilder, run: Run, line: Line, notes: ReadonlySet<string>): void {
  const link = run.link === undefined ? undefined : builder.open({ type: "link", target: run.link });
  const words = run.text.trim();
  if (words !== "" && isRaised(run, line)) {
    const isMark = isNoteMark(words) && !/^[a-z]/u.test(words);
    const mark = builder.open(
      isMark && notes.has(unbracketed(words))
        ? { type: "footnoteCall", note: unbracketed(words) }
        : { type: "superscript" },
    );
    if (isMark) builder.glue();
    builder.write(isMark ? raised(words) : words);
    builder.close(mark);
    if (/\s$/u.test(run.text)) builder.write(" ");
  } else builder.write(run.text);
  if (link !== undefined) builder.close(link);
}

const cjk = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** What becomes of a line end within a paragraph: a blank, nothing, or nothing and the hyphen before it goes too. */
function lineEnd(line: string, next: string, vocabulary: ReadonlySet<string>): "blank" | "keep" | "drop" {
  const [before, after] = [line.trimEnd(), next.trimStart()];
  if (before.endsWith("\u00AD")) return "drop";
  if (/\p{L}\/$/u.test(before)) return "keep";
  if (cjk.test(before.slice(-1)) && cjk.test(after.slice(0, 1))) return "keep";
  const head = /(?:^|[^\p{L}-])([\p{L}-]{1,60})[-‐]$/u.exec(before)?.[1];
  if (head === undefined)
    return /\p{N}[-–]$|\p{L}[-‐‑]$/u.test(before) && /^\S/u.test(after) ? "keep" : "blank";
  const tail = /^\p{L}{1,60}/u.exec(after)?.[0];
  if (tail === undefined) return "keep";
  return isOneWord(head, tail, vocabulary) ? "drop" : "keep";
}

/** Whether "inter-" and "national" at a line end are one word: as the rest of the document writes it, else unless both are words. */
function isOneWord(head: string, tail: string, vocabulary: ReadonlySet<string>): boolean {
  if (!/^\p{Ll}/u.test(tail)) return false;
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
  if (vocabulary.has(`${first}-${second}`)) return false;
  if (vocabulary.has(first + second)) return true;
  return !(vocabulary.has(first) && vocabulary.has(second)) && !compounds.has(first);
}

/** First members that keep their hyphen. */
const compounds = new Set(
  "non co self low high middle well long short medium multi inter cross follow post pre sub anti ex all half socio so one two three full part peace decision policy rights women gender child evidence results country world".split(
    " ",
  ),
);

/** The words of the document in lower case, those that a line end breaks left out. */
function vocabularyOf(blocks: readonly PdfBlock[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of blocks) {
    for (const line of lines) {
      const inside = wordsOf(line).toLowerCase();
      for (const [word] of inside.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
    }
  }
  return words;
}
