import { InputError } from "../model/diagnostic.ts";
import type { Part } from "../model/document.ts";
import type { SourceText } from "../model/source-text.ts";
import { akomaNtosoFacts } from "./akoma-ntoso-facts.ts";
import { decode } from "./decode.ts";
import { raised, unbracketed } from "./superscript.ts";
import { TextBuilder, type MarkKind, type OpenMark } from "./text-builder.ts";
import { readXml, type XmlListener } from "./xml-events.ts";

/**
 * An Akoma Ntoso document (profile AKN4UN): its text, with the parts, numbers, notes and hyperlinks that it marks up, and
 * the facts that its metadata state.
 * @throws InputError if it is damaged or another kind of XML.
 */
export function readAkomaNtoso(source: string, bytes: Uint8Array): SourceText {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const { text: xml, diagnostics } = decode(source, bytes, /encoding=["']([\w-]+)["']/u.exec(head)?.[1]);
  const facts = akomaNtosoFacts();
  const body = akomaNtosoText();
  let root: string | undefined;
  readXml(source, xml, {
    open(name, attributes) {
      root ??= checkRoot(source, name);
      facts.open(name, attributes);
      body.open(name, attributes);
    },
    text(words) {
      facts.text(words);
      body.text(words);
    },
    close(name) {
      facts.close(name);
      body.close(name);
    },
  });
  return { source, format: "akoma-ntoso", ...body.builder.finish(), facts: facts.facts(), diagnostics };
}

function checkRoot(source: string, name: string): string {
  if (localName(name) === "akomaNtoso") return name;
  throw new InputError(source, [
    `is XML, but its outermost element is <${name}>; <akomaNtoso> was expected, so save the text as .html, .docx or .txt`,
  ]);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

type Attributes = Readonly<Record<string, string>>;

/** Elements whose text is no text of the document. */
const silent = new Set(["meta", "img"]);

/** Elements that begin a part of the document; what is not in one of them has no part. */
const parts: Readonly<Record<string, Part | undefined>> = {
  coverPage: "heading",
  preface: "heading",
  preamble: "preamble",
  attachment: "annex",
  attachments: "annex",
};

const headings = new Set(["heading", "subheading"]);

/** Elements that stand for a paragraph by themselves. */
const blocks = new Set(
  (
    "p formula container paragraph subparagraph alinea point item li tr tblock block blockContainer intro wrapUp " +
    "section subsection article chapter part title clause division list content heading subheading crossHeading " +
    "longTitle conclusions preface preamble mainBody coverPage attachment blockList table toc tocItem " +
    "quotedStructure recital recitals citation citations debateSection speechGroup speech question answer from narrative summary scene"
  ).split(" "),
);

/** Writes the text and its marks; `builder` holds them. */
function akomaNtosoText(): XmlListener & { readonly builder: TextBuilder } {
  const main = new TextBuilder();
  let builder = main;
  let block: OpenMark | undefined;
  /** The words of the `<num>` that is open or has just been closed: the paragraph goes on with the words after it. */
  let number: string | undefined;
  let isNumberOpen = false;
  /** A number that is written when it is clear that the heading after it does not repeat it. */
  let waitingNumber: string | undefined;
  let quiet = 0;
  const inParts: (Part | undefined)[] = [];
  const closers: (() => void)[] = [];

  const startBlock = (): void => {
    const part = inParts.at(-1);
    block ??= builder.open({ type: "block", ...(part === undefined ? {} : { part }) });
  };
  const endBlock = (): void => {
    writeWaitingNumber("");
    if (block !== undefined) builder.close(block);
    block = undefined;
    number = undefined;
    builder.endBlock(builder === main && inParts.at(-1) === "heading" ? "\n" : "\n\n");
  };
  const writeWaitingNumber = (words: string): void => {
    const waits = waitingNumber;
    waitingNumber = undefined;
    if (waits !== undefined && block !== undefined && !words.trimStart().startsWith(waits))
      builder.writeNumber(waits, block);
  };
  const over = (kind: MarkKind): (() => void) => {
    const [target, mark] = [builder, builder.open(kind)];
    return () => target.close(mark);
  };
  const openNote = (attributes: Attributes): (() => void) => {
    const printed = raised(attributes["marker"] ?? "*");
    const [outer, outerBlock, outerNumber] = [builder, block, number];
    builder = new TextBuilder();
    block = undefined;
    number = ""; // The printed mark and the words of the note make one block.
    builder.write(`${printed} `);
    return () => {
      const built = builder.finish();
      [builder, block, number] = [outer, outerBlock, outerNumber];
      builder.callNote(unbracketed(printed), printed, built);
    };
  };
  const openNumber = (): (() => void) => {
    endBlock();
    startBlock();
    [number, isNumberOpen] = ["", true];
    return () => {
      isNumberOpen = false;
      number = number?.trim();
      if (block?.kind.type === "block" && number !== undefined && number !== "")
        block.kind = { ...block.kind, number };
      waitingNumber = number;
    };
  };
  const begin = (name: string, attributes: Attributes): (() => void) | undefined => {
    if (name === "authorialNote") return openNote(attributes);
    if (name === "num") return openNumber();
    if (name === "eol" || name === "br") builder.write(" ");
    if (name === "td" || name === "th") return () => builder.write(" ");
    if (name === "i" || /\bitalic\b/u.test(attributes["class"] ?? "")) return over({ type: "italic" });
    if (name === "b" || /\bbold\b/u.test(attributes["class"] ?? "")) return over({ type: "bold" });
    if (name === "sup") return over({ type: "superscript" });
    if ((name === "a" || name === "ref") && attributes["href"] !== undefined) {
      return over({ type: "link", target: attributes["href"] });
    }
    if (headings.has(name)) return over({ type: "heading", level: 2 });
    // Editors at times forget the blank before a date: "on<docDate>10 June 2011".
    if (name === "docDate" && /\p{L}/u.test(builder.lastCharacter)) builder.write(" ");
    if (name === "docTitle") return over({ type: "heading", level: 1 });
    return undefined;
  };

  return {
    builder: main,
    open(qualified, attributes) {
      const name = localName(qualified);
      if (silent.has(name)) quiet += 1;
      inParts.push(
        name in parts ? parts[name] : name === "mainBody" ? (inParts.at(-1) ?? "operative") : inParts.at(-1),
      );
      const isBlock = blocks.has(name);
      if (isBlock && number === undefined) endBlock();
      const finish = quiet > 0 ? undefined : begin(name, attributes);
      closers.push(() => {
        finish?.();
        const isNote = builder !== main;
        if (isBlock && !isNote && name !== "content" && name !== "heading" && name !== "subheading")
          endBlock();
        inParts.pop();
        if (name === "coverPage") builder.endBlock();
        if (silent.has(name)) quiet -= 1;
      });
    },
    text(words) {
      if (quiet > 0) return;
      if (/\S/u.test(words)) {
        startBlock();
        if (isNumberOpen) number += words;
        else if (builder === main) number = undefined;
      }
      if (isNumberOpen) return;
      if (/\S/u.test(words)) writeWaitingNumber(words);
      builder.write(words);
    },
    close() {
      closers.pop()?.();
    },
  };
}
