import type { Mark } from "../model/source-text.ts";
import type { Span } from "../model/span.ts";

/** A mark without its place, which the builder knows. */
export type MarkKind = Mark extends infer M ? (M extends Mark ? Omit<M, "span"> : never) : never;

/** A mark that was opened; the first word after it sets `start`. Hand it back to `close`. */
export interface OpenMark {
  kind: MarkKind;
  start: number | undefined;
}

export interface BuiltText {
  readonly text: string;
  /** In order of their start, the longer first. */
  readonly marks: readonly Mark[];
}

/**
 * Collects the text of a marked-up file block by block, white space folded, and the marks over it.
 * Blocks stand apart by a blank line (or one line end, where asked), as in a plain text.
 */
export class TextBuilder {
  #chunks: string[] = [];
  #length = 0;
  #marks: Mark[] = [];
  #waiting: OpenMark[] = [];
  #notes: { readonly note: string; readonly built: BuiltText }[] = [];
  /** A folded blank that is written only if more words follow in the block. */
  #blank = false;
  /** What stands between the words so far and the next word, if a block has ended. */
  #gap = "";

  /** In UTF-16 code units, blanks that still wait for a word left out. */
  get length(): number {
    return this.#length;
  }

  /** The character that the next words would follow directly; empty after a blank or at the start of a block. */
  get lastCharacter(): string {
    return this.#blank || this.#gap !== "" ? "" : (this.#chunks.at(-1)?.at(-1) ?? "");
  }

  /** Words of the current block; any run of white space becomes one blank. */
  write(words: string): void {
    for (const [piece] of words.matchAll(/[ \t\r\n\f\v\u00A0]+|[^ \t\r\n\f\v\u00A0]+/gu)) {
      if (/^[ \t\r\n\f\v\u00A0]/u.test(piece)) this.#blank = this.#gap === "" && this.#length > 0;
      else this.#append(piece);
    }
  }

  /** Forgets the blank before the next word: a note's mark is glued to the word that calls it. */
  glue(): void {
    this.#blank = false;
  }

  /** Words that belong to the given mark alone, such as the number of a list item before its first words in italics. */
  writeNumber(number: string, block: OpenMark): void {
    const others = this.#waiting.filter((mark) => mark !== block);
    this.#waiting = this.#waiting.filter((mark) => mark === block);
    this.write(`${number} `);
    this.#waiting = others;
  }

  /** A line end within a block, as `<br>` makes it. */
  breakLine(): void {
    if (this.#length > 0 && this.#gap === "") this.#gap = "\n";
    this.#blank = false;
  }

  /** Ends the block, and writes the notes that it called after it; the next words stand apart from it by `gap`. */
  endBlock(gap: "\n" | "\n\n" = "\n\n"): void {
    this.#blank = false;
    if (this.#length > 0 && gap.length > this.#gap.length) this.#gap = gap;
    const notes = this.#notes;
    this.#notes = [];
    for (const { note, built } of notes) this.#writeNote(note, built);
  }

  /** Writes the printed mark of a note into the block, and the note itself after the block. */
  callNote(note: string, printed: string, built: BuiltText): void {
    const call = this.open({ type: "footnoteCall", note });
    this.glue();
    this.write(printed);
    this.close(call);
    this.#notes.push({ note, built });
  }

  open(kind: MarkKind): OpenMark {
    const mark = { kind, start: undefined };
    this.#waiting.push(mark);
    return mark;
  }

  /** Sets the mark over the words written since `open`, if there are any. */
  close(mark: OpenMark): void {
    if (mark.start === undefined) this.#waiting = this.#waiting.filter((other) => other !== mark);
    else
      this.mark(this.#isRule(mark) ? { type: "furniture" } : mark.kind, {
        start: mark.start,
        end: this.#length,
      });
  }

  /** A block that is nothing but a line drawn with characters, as above notes. */
  #isRule({ kind, start }: OpenMark): boolean {
    const last = this.#chunks.at(-1) ?? "";
    return (
      kind.type === "block" && start === this.#length - last.length && /^(?:_{3,}|[—–-]{5,})$/u.test(last)
    );
  }

  mark(kind: MarkKind, span: Span): void {
    this.#marks.push({ ...kind, span } as Mark);
  }

  finish(): BuiltText {
    this.endBlock();
    return {
      text: this.#chunks.join(""),
      marks: this.#marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    };
  }

  #writeNote(note: string, built: BuiltText): void {
    if (built.text === "") return;
    this.#append(built.text);
    const start = this.#length - built.text.length;
    this.mark({ type: "footnote", note }, { start, end: this.#length });
    for (const { span, ...kind } of built.marks) {
      this.mark(kind as MarkKind, { start: start + span.start, end: start + span.end });
    }
    this.#gap = "\n\n";
  }

  #append(words: string): void {
    if (this.#gap !== "") this.#push(this.#gap);
    else if (this.#blank) this.#push(" ");
    this.#gap = "";
    this.#blank = false;
    for (const mark of this.#waiting) mark.start = this.#length;
    this.#waiting = [];
    this.#push(words);
  }

  #push(chunk: string): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }
}
