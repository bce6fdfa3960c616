import type { Paragraph, Part } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import type { ReadingText } from "../model/reading-text.ts";
import type { Span } from "../model/span.ts";
import type { Block } from "./block.ts";
import { isClosing } from "./closing.ts";
import type { Frame } from "./frame.ts";
import { type LevelStack, levelStack } from "./levels.ts";
import { type NumberMark, numberMark } from "./number-mark.ts";
import type { Opening, OpeningReader } from "./opening-phrase.ts";
import { type Hyphens, cut, joined } from "./read-words.ts";

/** A paragraph on its way: its calls are not yet tied to their notes. */
type Draft = Paragraph;

export interface Grammar {
  readonly frame: Frame;
  readonly opening: OpeningReader;
  readonly keepsHyphen: Hyphens;
  readonly language: Language;
}

type State = "head" | "preamble" | "operative" | "annex" | "body";

/** The paragraphs of a document from its blocks: parts, numbers, labels and opening phrases. */
export function paragraphsOf(blocks: readonly Block[], grammar: Grammar): readonly Paragraph[] {
  const reader = new PartReader(grammar, hasFrame(blocks, grammar));
  for (const block of blocks) reader.read(block);
  return reader.paragraphs();
}

/** True for a resolution: it has an enacting line, or opening phrases follow one another. */
function hasFrame(blocks: readonly Block[], { frame, opening, language }: Grammar): boolean {
  if (blocks.some((block) => block.note === undefined && frame.isEnacting(block.reading.text))) return true;
  let phrases = 0;
  let body = 0;
  for (const block of blocks) {
    if (block.note !== undefined || block.reading.text.length < 40) continue;
    body += 1;
    const mark = numberMark(block.reading.text);
    if (opening(block.reading.text.slice(mark?.length ?? 0), language) !== undefined) phrases += 1;
  }
  return phrases >= 2 && phrases >= body / 3;
}

class PartReader {
  private readonly drafts: Draft[] = [];
  /** By index of a draft: its own words and those that go on with it. */
  private readonly more = new Map<number, ReadingText[]>();
  private state: State;
  private preambular = 0;
  private operative = 0;
  private running = 0;
  private annexed = 0;
  private levels: LevelStack = levelStack();
  private parent: { readonly label: string; readonly index: number } | undefined;
  private inReservation = false;
  /** True behind the word "Annex"; an annex may also begin unannounced, below the date of the meeting. */
  private hasAnnexHeading = false;
  /** True while no operative paragraph had a number. */
  private unnumbered = true;
  private readonly grammar: Grammar;
  private readonly framed: boolean;

  constructor(grammar: Grammar, framed: boolean) {
    this.grammar = grammar;
    this.framed = framed;
    this.state = "head";
  }

  read(block: Block): void {
    const { reading } = block;
    if (reading.text === "") return;
    const { frame, opening, language } = this.grammar;
    if (block.note !== undefined) return this.note(block, block.note);
    const printed = this.state === "head" ? undefined : printedNote(reading.text);
    if (printed !== undefined)
      return this.note({ ...block, reading: cut(reading, 0, printed.length) }, printed.mark);
    if (this.goesOnClosing(block)) return this.extend(block);
    const mark =
      block.heading === undefined || this.state === "operative" ? numberMark(reading.text) : undefined;
    const words = mark === undefined ? reading.text : reading.text.slice(mark.length);
    const phrase = opening(words, language);
    if (this.inReservation && (mark?.style === "bullet" || phrase === undefined) && mark?.style !== "digit")
      return this.add(block, mark, { part: "note", label: "NOTE", depth: 0 });
    this.inReservation = false;
    if (mark === undefined && frame.isAnnex(reading.text) && this.state !== "head") {
      this.state = "annex";
      this.hasAnnexHeading = true;
      this.levels = levelStack();
      this.parent = undefined;
      return this.add(block, undefined, { part: "heading", label: "HEAD", depth: 0 });
    }
    if (this.continues(block, mark, phrase)) return this.extend(block);
    if (this.state === "operative" || (this.state === "annex" && !this.hasAnnexHeading))
      this.leaveOperative(block, mark, phrase);
    switch (this.state) {
      case "head":
        return this.head(block, mark, phrase);
      case "preamble":
        return this.inPreamble(block, mark, phrase);
      case "operative":
        return this.inOperative(block, mark, phrase);
      case "annex":
        this.annexed += 1;
        return this.add(block, mark, { part: "annex", label: `AX${this.annexed}`, depth: 0 });
      case "body":
        return this.inBody(block, mark);
    }
  }

  /** After the date of the meeting, or where the numbers begin again, stands an annex; a new enacting line begins part B. */
  private leaveOperative(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    const { text } = block.reading;
    if (this.grammar.frame.isEnacting(text) && mark === undefined && phrase === undefined) {
      this.state = "preamble";
      this.preambular = 0;
      this.operative = 0;
      return;
    }
    if (this.state === "annex") return;
    const last = this.lastText();
    const isAfterHeading = last?.part === "heading";
    const restarts = isAfterHeading && mark?.style === "digit" && mark.value === "1" && this.operative >= 1;
    if ((isAfterHeading && isClosing(last.text) && !isClosing(text)) || (restarts && phrase === undefined))
      this.state = "annex";
  }

  private note(block: Block, note: string): void {
    const before = note === "" ? this.drafts.findLastIndex(({ part }) => part === "footnote") : -1;
    if (before !== -1) return this.extend(block, before);
    if (note.startsWith("*") && this.grammar.frame.isReservation(block.reading.text)) {
      this.inReservation = true;
      return this.add(block, undefined, { part: "note", label: "NOTE", depth: 0 }, note);
    }
    this.add(block, undefined, { part: "footnote", label: `FN${note}`, depth: 0 }, note);
  }

  private head(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    const { frame } = this.grammar;
    const { text } = block.reading;
    if (this.framed) {
      if (frame.isEnacting(text)) {
        this.state = "preamble";
        return this.add(block, undefined, { part: "preamble", label: "PP0", depth: 0 });
      }
      if (
        phrase !== undefined &&
        phrase.part !== "operative" &&
        mark?.style !== "digit" &&
        /[,;.:،؛；，]$/u.test(text)
      ) {
        this.state = "preamble";
        return this.inPreamble(block, mark, phrase);
      }
      if (mark?.style === "digit" && phrase !== undefined && text.length > 40) {
        this.state = "operative";
        return this.inOperative(block, mark, phrase);
      }
      return this.heading(block);
    }
    const isLetterhead = text.length <= 60 && block.blanks === 0 && this.drafts.length > 0;
    if (isHeadingLike(block) || isLetterhead) return this.heading(block);
    this.state = "body";
    this.inBody(block, mark);
  }

  private inPreamble(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    if (this.grammar.frame.isEnacting(block.reading.text) && phrase === undefined)
      return this.add(block, undefined, { part: "preamble", label: "PP0", depth: 0 });
    const { text } = block.reading;
    const isUnnumbered =
      mark === undefined && phrase?.part === "operative" && !/[,،，](?:\s(?:and|et|y|и|و))?$/u.test(text);
    if (mark?.style === "digit" || isUnnumbered) {
      this.state = "operative";
      this.levels = levelStack();
      this.parent = undefined;
      return this.inOperative(block, mark, phrase);
    }
    if (mark !== undefined && mark.style !== "bracketed-digit" && this.parent !== undefined)
      return this.subParagraph(block, mark, "preamble");
    if (mark === undefined && phrase === undefined && isHeadingLike(block)) return this.heading(block);
    this.preambular += 1;
    const number = mark?.style === "bracketed-digit" ? mark.value : String(this.preambular);
    this.add(block, mark, { part: "preamble", label: `PP${number}`, depth: 0, phrase });
    this.chapeau(`PP${number}`);
  }

  private inOperative(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    if (mark?.style === "digit") {
      this.operative = Number.parseInt(mark.value, 10);
      const label = `OP${mark.value.replace(/\.$/u, "")}`;
      this.unnumbered = false;
      this.add(block, mark, { part: "operative", label, depth: 0, phrase });
      return this.chapeau(label);
    }
    if (mark !== undefined && this.parent !== undefined) return this.subParagraph(block, mark, "operative");
    if (phrase === undefined && isClosing(block.reading.text)) return this.heading(block);
    if (mark === undefined && phrase === undefined && this.isMember(block)) return this.member(block);
    if (mark === undefined && isHeadingLike(block) && phrase === undefined) return this.heading(block);
    if (
      mark === undefined &&
      phrase?.part === "preambular" &&
      this.unnumbered &&
      /[,،，]$/u.test(block.reading.text)
    ) {
      this.state = "preamble";
      return this.inPreamble(block, mark, phrase);
    }
    this.operative += 1;
    const label = `OP${this.operative}`;
    this.add(block, mark, { part: "operative", label, depth: 0, phrase });
    this.chapeau(label);
  }

  private inBody(block: Block, mark: NumberMark | undefined): void {
    if (
      isHeadingLike(block) &&
      (mark === undefined || mark.style === "roman" || block.display) &&
      mark?.style !== "bullet"
    )
      return this.heading(block);
    const last = this.drafts.at(-1);
    const isList = mark !== undefined && mark.style !== "digit";
    const inList = isList && last?.part === "body" && last.number !== undefined;
    if (!inList) this.running += 1;
    this.add(block, mark, { part: "body", label: `B${this.running}`, depth: isList ? 1 : 0 });
  }

  /** True for a line without number in a list: after a colon, or after another such line. */
  private isMember(block: Block): boolean {
    const last = this.lastText();
    if (last === undefined || last.part !== "operative" || block.heading !== undefined) return false;
    if (/^(?:[A-Z]|[IVX]{1,4})$/u.test(block.reading.text)) return false;
    return (
      /[:：]["”»]?$/u.test(this.endOf(last)) || (last.number === undefined && last.chapeau !== undefined)
    );
  }

  private member(block: Block): void {
    const parent = this.parent!;
    const last = this.lastText();
    const depth = last?.chapeau === undefined ? (last?.depth ?? 0) + 1 : Math.max(1, last.depth);
    const label = last?.chapeau === undefined ? parent.label : last.label;
    this.add(block, undefined, { part: "operative", label, depth, chapeau: parent.index });
  }

  private heading(block: Block): void {
    this.add(block, undefined, { part: "heading", label: "HEAD", depth: 0 });
  }

  private subParagraph(block: Block, mark: NumberMark, part: Part): void {
    const { depth, path } = this.levels.enter(mark);
    const parent = this.parent!;
    this.add(block, mark, { part, label: parent.label + path, depth, chapeau: parent.index });
  }

  private chapeau(label: string): void {
    this.parent = { label, index: this.drafts.length - 1 };
    this.levels = levelStack();
  }

  /** True if a block goes on with the last paragraph, after a page break or a blank line in its middle. */
  private continues(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): boolean {
    const last = this.lastText();
    if (last === undefined || last.part === "heading" || block.heading !== undefined) return false;
    const { text } = block.reading;
    const end = this.endOf(last);
    // behind a comma at the end of a page small letters go on, behind one in a list they begin the next member
    if (block.newPage && mark === undefined && /[,،](?:\sand)?$/u.test(end) && /^\p{Ll}{2}/u.test(text))
      return true;
    if (isEnded(end)) return false;
    if (/^[“"«(]?\p{Ll}/u.test(text))
      return mark === undefined || (mark.style === "letter" && mark.printed.length > 3);
    if (mark !== undefined || phrase !== undefined) return false;
    return (
      last.part !== "annex" &&
      last.part !== "body" &&
      last.label !== "PP0" &&
      !/^\p{Lu}[^.]{0,60}$/u.test(text)
    );
  }

  /** The rest of a closing line: "Adopted unanimously at the" + "731st meeting." */
  private goesOnClosing(block: Block): boolean {
    const last = this.lastText();
    if (last === undefined || last.part !== "heading" || block.blanks > 0 || this.state === "head")
      return false;
    return (
      isClosing(last.text) &&
      !/[.\d)\]][\s\d]*$/u.test(this.endOf(last)) &&
      !/(?:meeting|séance|sesión)[\p{L}\s]*,?$/u.test(last.text)
    );
  }

  private lastText(): Draft | undefined {
    return this.drafts.findLast((draft) => draft.part !== "footnote" && draft.part !== "note");
  }

  private extend(block: Block, index = this.drafts.lastIndexOf(this.lastText()!)): void {
    const draft = this.drafts[index]!;
    const more = this.more.get(index);
    if (more === undefined) this.more.set(index, [draft, block.reading]);
    else more.push(block.reading);
    this.drafts[index] = { ...draft, span: { start: draft.span.start, end: block.span.end } };
  }

  /** The words that a paragraph ends with so far. */
  private endOf(draft: Draft): string {
    const index = this.drafts.lastIndexOf(draft);
    return (this.more.get(index)?.at(-1) ?? draft).text;
  }

  /** The paragraphs with all that was found to go on with them. */
  paragraphs(): readonly Paragraph[] {
    return this.drafts.map((draft, index) => {
      const more = this.more.get(index);
      return more === undefined ? draft : { ...draft, ...joined(more, this.grammar.keepsHyphen) };
    });
  }

  private add(block: Block, mark: NumberMark | undefined, entry: Entry, note?: string): void {
    const reading: ReadingText = mark === undefined ? block.reading : cut(block.reading, 0, mark.length);
    const number = note ?? mark?.printed;
    const openingPhrase = entry.phrase?.written;
    const span: Span = block.span;
    this.drafts.push({
      type: "paragraph",
      part: entry.part,
      label: entry.label,
      depth: entry.depth,
      ...reading,
      span,
      ...(number !== undefined && { number }),
      ...(openingPhrase !== undefined && { openingPhrase }),
      ...(entry.chapeau !== undefined && { chapeau: entry.chapeau }),
    });
  }
}

interface Entry {
  readonly part: Part;
  readonly label: string;
  readonly depth: number;
  readonly phrase?: Opening | undefined;
  readonly chapeau?: number;
}

// words that notes begin with
const noteWords =
  /^(?<mark>\d{1,3}|\*{1,3})\s(?=(?:Ibid|Ibíd|See |Voir |Véase |Official Records|Documents officiels|Documentos Oficiales|[A-Z]{1,4}\/[A-Z0-9]|Resolution \d|Résolution \d|Resolución \d|United Nations, |Nations Unies, |Naciones Unidas, |League of Nations|General Assembly resolution|One member|For the text|Adopted without|The text of))/u;

/** A note whose number is printed plainly before words that only notes begin with: "10 Ibid., document S/6569." */
function printedNote(text: string): { readonly mark: string; readonly length: number } | undefined {
  const match = noteWords.exec(text);
  return match === null ? undefined : { mark: match.groups!.mark!, length: match[0].length };
}

/** A sentence or a member of a list that has come to its end. */
function isEnded(text: string): boolean {
  return /[.;:,،؛。；：，!?…؟]["”»)\]]?$|["”»\])]$|[;,]\s(?:and|or|et|ou|y|o|и|و|أو)$/u.test(text);
}

function isHeadingLike(block: Block): boolean {
  const { text } = block.reading;
  if (block.heading !== undefined) return true;
  if (/\.{4,}\s*\d{1,4}$/u.test(text)) return true;
  if (text.length > 320 || /[.;:,،؛。；：，!?…]["”»)\]]?$/u.test(text)) return false;
  // no heading holds whole sentences, and what is quoted is said
  return (
    !(text.length > 120 && /[^\p{Lu}\d\s.][.]\s\p{Lu}/u.test(text)) &&
    !(text.length > 60 && /^["“«]/u.test(text))
  );
}
