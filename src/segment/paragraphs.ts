import type { Paragraph } from "../model/document.ts";
import type { Language } from "../model/language.ts";
import { beginsAnnex } from "./annex-start.ts";
import type { Block } from "./block.ts";
import { isHeadingLike, isMarkedHeading } from "./block-shape.ts";
import { type ChapeauStack, chapeauStack } from "./chapeau-stack.ts";
import { isClosing, isVote } from "./closing.ts";
import { type DraftList, draftList } from "./draft-list.ts";
import type { Frame } from "./frame.ts";
import { goesOnClosing, goesOnParagraph } from "./goes-on.ts";
import { headRole } from "./head-role.ts";
import { openingIn } from "./opening-in.ts";
import { isCountedBelow, isMember } from "./list-member.ts";
import { type NumberMark, numberMark } from "./number-mark.ts";
import type { Opening, OpeningReader } from "./opening-phrase.ts";
import { nextPrintedNote, printedNote } from "./printed-note.ts";
import { type Hyphens, cut } from "./read-words.ts";
import { countingMark, isLetteredDecision, isRecitalMark } from "./recital-mark.ts";
import { scannedNumber } from "./scanned-number.ts";
import { isSectionNumber, isSectionTitle, openingOf, sectionMark } from "./section-title.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { subNumber } from "./sub-number.ts";

export interface Grammar {
  readonly frame: Frame;
  readonly opening: OpeningReader;
  readonly keepsHyphen: Hyphens;
  readonly language: Language;
}

type State = "head" | "preamble" | "operative" | "annex" | "body";

/** The paragraphs of a document from its blocks: parts, numbers, labels and opening phrases. */
export function paragraphsOf(blocks: readonly Block[], grammar: Grammar): readonly Paragraph[] {
  const shape = shapeOf(blocks, grammar);
  const reader = readParts(blocks, grammar, shape);
  // a frame whose preamble never begins is none
  if (reader.isInHead() && shape.framed)
    return readParts(blocks, grammar, { ...shape, framed: false }).drafts.paragraphs();
  return reader.drafts.paragraphs();
}

function readParts(blocks: readonly Block[], grammar: Grammar, shape: Shape): PartReader {
  const reader = new PartReader(grammar, shape);
  for (const block of blocks) reader.read(block);
  return reader;
}

/** Reads block after block and knows in which part of the document it is. */
class PartReader {
  readonly drafts: DraftList;
  private state: State;
  private preambular = 0;
  private operative = 0;
  private running = 0;
  private annexed = 0;
  private readonly chapeaux: ChapeauStack = chapeauStack();
  /** The last operative paragraph with a number of its own level. */
  private numbered = { label: "", index: -1 };
  /** The line that says for all operative paragraphs that they are resolved. */
  private decider: number | undefined;
  private isQuoted = false;
  private inReservation = false;
  /** True behind the word "Annex"; an annex may also begin unannounced, below the date of the meeting. */
  private hasAnnexHeading = false;
  /** The words of the last operative paragraph. */
  private lastDecision = "";
  /** True while no operative paragraph had a number. */
  private unnumbered = true;
  private readonly grammar: Grammar;
  private readonly shape: Shape;

  constructor(grammar: Grammar, shape: Shape) {
    this.grammar = grammar;
    this.shape = shape;
    this.drafts = draftList(grammar.keepsHyphen);
    this.state = "head";
  }

  isInHead(): boolean {
    return this.state === "head";
  }

  read(block: Block): void {
    const { reading } = block;
    if (reading.text === "") return;
    const { frame } = this.grammar;
    if (block.note !== undefined) return this.note(block, block.note);
    const last = this.drafts.last();
    const before = last?.part === "footnote" ? last.number : undefined;
    const printed =
      this.state === "head"
        ? undefined
        : (printedNote(reading.text) ?? nextPrintedNote(reading.text, before));
    if (printed !== undefined)
      return this.note({ ...block, reading: cut(reading, 0, printed.length) }, printed.mark);
    if (this.state !== "head" && goesOnClosing(block, this.drafts)) return this.drafts.extend(block);
    const mark =
      (block.heading === undefined || this.state === "operative") && !this.isAmendment(reading.text)
        ? this.markAt(reading.text)
        : undefined;
    const words = mark === undefined ? reading.text : reading.text.slice(mark.length);
    const read = openingIn(words, this.grammar);
    const phrase = this.state === "preamble" || this.state === "head" ? read : openingOf(block, mark, read);
    if (this.inReservation && (mark?.style === "bullet" || phrase === undefined) && mark?.style !== "digit")
      return this.drafts.add(block, mark, { part: "note", label: "NOTE", depth: 0 });
    this.inReservation = false;
    if (mark === undefined && frame.isAnnex(reading.text) && this.state !== "head") {
      this.state = "annex";
      this.hasAnnexHeading = true;
      this.chapeaux.end();
      return this.drafts.add(block, undefined, { part: "heading", label: "HEAD", depth: 0 });
    }
    if (this.shape.titles.has(block) && this.state !== "head") return this.heading(block);
    if (goesOnParagraph(block, this.drafts, { mark, phrase })) return this.drafts.extend(block);
    if (this.state === "operative" || (this.state === "annex" && !this.hasAnnexHeading))
      this.leaveOperative(block, mark, phrase);
    if (this.shape.recitals.has(block)) return this.recital(block, mark, phrase);
    switch (this.state) {
      case "head":
        return this.head(block, mark, phrase);
      case "preamble":
        return this.inPreamble(block, mark, phrase);
      case "operative":
        return this.inOperative(block, mark, phrase);
      case "annex":
        this.annexed += 1;
        return this.drafts.add(block, mark, { part: "annex", label: `AX${this.annexed}`, depth: 0 });
      case "body":
        return this.inBody(block, mark);
    }
  }

  private markAt(text: string): NumberMark | undefined {
    const { operative, state } = this;
    const scanned = state === "head" ? undefined : scannedNumber(text, operative, this.grammar.opening);
    const mark = scanned ?? numberMark(text) ?? subNumber(text, operative, this.drafts.lastText()?.label);
    return this.decider === undefined ? mark : countingMark(mark, operative);
  }

  /** True for a text in quotation marks within a resolution that has none: its numbers are those of the text that it amends. */
  private isAmendment(text: string): boolean {
    const isFramed = this.state === "preamble" || this.state === "operative";
    return isFramed && !this.isQuoted && /^["“«]/u.test(text);
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
    const { drafts, operative, lastDecision } = this;
    if (beginsAnnex(block, { last: drafts.lastText(), mark, phrase, operative, lastDecision }))
      this.state = "annex";
  }

  private note(block: Block, note: string): void {
    if (note === "" && this.drafts.extendNote(block)) return;
    if (note.startsWith("*") && this.grammar.frame.isReservation(block.reading.text)) {
      this.inReservation = true;
      return this.drafts.add(block, undefined, { part: "note", label: "NOTE", depth: 0 }, note);
    }
    this.drafts.add(block, undefined, { part: "footnote", label: `FN${note}`, depth: 0 }, note);
  }

  private head(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    const { frame } = this.grammar;
    const isFirst = this.drafts.length() === 0;
    const role = headRole(block, { mark, phrase, frame, shape: this.shape, isFirst });
    switch (role) {
      case "heading":
        return this.heading(block);
      case "introduction":
        return this.inBody(block, mark);
      case "enacting":
        this.state = "preamble";
        this.isQuoted = /^["“«]/u.test(block.reading.text);
        return this.drafts.add(block, undefined, { part: "preamble", label: "PP0", depth: 0 });
      case "preamble":
        this.state = role;
        return this.inPreamble(block, mark, phrase);
      case "operative":
        this.state = role;
        return this.inOperative(block, mark, phrase);
      case "body":
        this.state = role;
        return this.inBody(block, mark);
    }
  }

  /** A recital that is counted with the operative paragraphs, or the name of the organ, or "RESUELVE:", below them. */
  private recital(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    this.state = mark === undefined ? "operative" : "preamble";
    const label = mark === undefined ? "PP0" : `PP${mark.value}`;
    this.drafts.add(block, mark, { part: "preamble", label, depth: 0, phrase });
    if (mark !== undefined) return this.chapeaux.begin(label, this.drafts.length() - 1);
    this.chapeaux.end();
    this.decider = this.drafts.length() - 1;
  }

  private inPreamble(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    const isEnacting = this.shape.enacting.has(block) || this.grammar.frame.isEnacting(block.reading.text);
    if (isEnacting && phrase === undefined)
      return this.drafts.add(block, undefined, { part: "preamble", label: "PP0", depth: 0 });
    const { text } = block.reading;
    const isUnnumbered =
      mark === undefined && phrase?.part === "operative" && !/[,،，](?:\s(?:and|et|y|и|و))?$/u.test(text);
    const isOwn = this.shape.lettered.has(block);
    const isDecision = isOwn ? phrase?.part !== "preambular" : isLetteredDecision(mark, phrase, text);
    if (mark?.style === "digit" || isUnnumbered || isDecision) {
      this.state = "operative";
      this.chapeaux.end();
      return this.inOperative(block, mark, phrase);
    }
    const isListed = isCountedBelow(mark, this.drafts) ?? !isRecitalMark(mark, phrase);
    if (mark !== undefined && isListed && !isOwn && this.chapeaux.isOpen())
      return this.drafts.add(block, mark, this.chapeaux.numbered(mark, "preamble", phrase));
    if (phrase === undefined && (isSectionTitle(block, mark) || isVote(text))) return this.heading(block);
    this.preambular += 1;
    // "PP2alt" stands between others, and does not count
    const isTwin = mark?.style === "bracketed-digit" && /\D/u.test(mark.value);
    if (isTwin) this.preambular -= 1;
    const isCounted = mark?.style === "bracketed-digit" && Number.parseInt(mark.value, 10) >= this.preambular;
    const number = isCounted ? mark.value : String(this.preambular);
    this.drafts.add(block, mark, { part: "preamble", label: `PP${number}`, depth: 0, phrase });
    this.chapeaux.begin(`PP${number}`, this.drafts.length() - 1);
  }

  private inOperative(block: Block, mark: NumberMark | undefined, phrase: Opening | undefined): void {
    // "60. Plenarsitzung", "20. Dezember 2012"
    if (mark?.style === "digit" && phrase === undefined && isClosing(block.reading.text))
      return this.heading(block);
    if (mark?.style === "digit" && !isMarkedHeading(block, mark, phrase)) {
      this.operative = Number.parseInt(mark.value, 10);
      const label = `OP${mark.value.replace(/\.$/u, "")}`;
      this.unnumbered = false;
      this.lastDecision = block.reading.text;
      // "2.1." stands one level below "2.", and "2.1.1." two
      const depth = label.split(".").length - 1;
      const isBelow = depth > 0 && label.startsWith(`${this.numbered.label}.`);
      const chapeau = isBelow ? this.numbered.index : this.decider;
      const entry = { part: "operative" as const, label, depth, phrase };
      this.drafts.add(block, mark, chapeau === undefined ? entry : { ...entry, chapeau });
      this.chapeaux.begin(label, this.drafts.length() - 1);
      if (depth === 0) this.numbered = { label, index: this.drafts.length() - 1 };
      return;
    }
    const { text } = block.reading;
    if (isMarkedHeading(block, mark, phrase)) return this.heading(block);
    const isListed = /[:：]["”»]?$/u.test(this.drafts.lastWords()) && /\p{Ll}/u.test(text);
    if (mark !== undefined && phrase === undefined && !isListed && isSectionTitle(block, mark))
      return this.heading(block);
    if (mark !== undefined && this.chapeaux.isOpen() && !this.shape.lettered.has(block))
      return this.drafts.add(block, mark, this.chapeaux.numbered(mark, "operative", phrase));
    if (phrase === undefined && isClosing(block.reading.text)) return this.heading(block);
    if (mark === undefined && phrase === undefined && isMember(block, this.drafts))
      return this.drafts.add(block, undefined, this.chapeaux.unnumbered(this.drafts.lastText()));
    if (mark === undefined && isHeadingLike(block) && phrase === undefined) return this.heading(block);
    const recital = this.decider === undefined ? /[,،，]$/u : /[,;،，]$/u;
    if (mark === undefined && phrase?.part === "preambular" && this.unnumbered && recital.test(text)) {
      this.state = "preamble";
      return this.inPreamble(block, mark, phrase);
    }
    this.operative += 1;
    this.lastDecision = block.reading.text;
    const label = `OP${this.operative}`;
    this.drafts.add(block, mark, { part: "operative", label, depth: 0, phrase });
    this.chapeaux.begin(label, this.drafts.length() - 1);
  }

  private inBody(block: Block, mark: NumberMark | undefined): void {
    const isListed = this.shape.listed.has(block);
    if (
      isHeadingLike(block) &&
      !isListed &&
      (mark === undefined || isSectionNumber(mark) || block.display) &&
      mark?.style !== "bullet"
    )
      return this.heading(block);
    const last = this.drafts.last();
    const isList = isListed || (mark !== undefined && mark.style !== "digit");
    const inList = isList && last?.part === "body" && last.depth > 0;
    if (!inList) this.running += 1;
    this.drafts.add(block, mark, { part: "body", label: `B${this.running}`, depth: isList ? 1 : 0 });
  }

  private heading(block: Block): void {
    // below the heading of a section that is resolved anew stand recitals again
    this.unnumbered ||= this.decider !== undefined;
    const mark = this.state === "head" ? undefined : sectionMark(block);
    this.drafts.add(block, mark, { part: "heading", label: "HEAD", depth: 0 });
  }
}
