import type { SourceText } from "../model/source-text.ts";
import { decode } from "./decode.ts";
import { translatedColumns } from "./html-columns.ts";
import { itemNumber } from "./html-list.ts";
import { htmlNotes } from "./html-notes.ts";
import {
  childrenOf,
  htmlTree,
  isElement,
  isWords,
  wordsOf,
  type Element,
  type Page,
  type PageNode,
} from "./html-tree.ts";
import { isNoteMark, raised } from "./superscript.ts";
import { TextBuilder, type BuiltText, type MarkKind, type OpenMark } from "./text-builder.ts";

/**
 * An HTML page: its words block by block, with headings, lists numbered as a browser shows them, italics, superscripts,
 * links, and footnotes where a mark and a note link to each other.
 * @throws InputError if its elements are nested too deep.
 */
export function readHtml(source: string, bytes: Uint8Array): SourceText {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const { text: html, diagnostics } = decode(
    source,
    bytes,
    /(?:charset|encoding)\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1],
  );
  return { source, format: "html", ...htmlText(htmlTree(source, html)), diagnostics };
}

const silent = new Set(
  "script style template noscript head title nav svg math iframe object select button textarea".split(" "),
);
const blocks = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** What an inline element marks; `<em>` and `<cite>` are set in italics by every browser. */
const inline: Readonly<Record<string, MarkKind | undefined>> = {
  em: { type: "italic" },
  i: { type: "italic" },
  cite: { type: "italic" },
  b: { type: "bold" },
  strong: { type: "bold" },
  sup: { type: "superscript" },
};

function htmlText(page: Page): BuiltText {
  const { calls, notes, furniture } = htmlNotes(page);
  const builder = new TextBuilder();
  let block: OpenMark | undefined;
  /** The list item whose first words are still to come. */
  let item: Element | undefined;
  /** Within a note, paragraphs run on. */
  let isInNote = false;
  let isTyped = false;

  const endBlock = (): void => {
    if (isInNote) return builder.write(" ");
    if (block !== undefined) builder.close(block);
    block = undefined;
    builder.endBlock();
  };
  const write = (words: string): void => {
    if (block === undefined && !isInNote && /\S/u.test(words)) {
      const number = item === undefined ? undefined : itemNumber(item);
      block = builder.open({ type: "block", ...number });
      if (number?.number !== undefined) builder.writeNumber(number.number, block);
      item = undefined;
    }
    builder.write(words);
  };
  const over = (kind: MarkKind, writeWords: () => void): void => {
    const mark = builder.open(kind);
    writeWords();
    builder.close(mark);
  };
  const children = (node: PageNode | Page): void => {
    for (const child of childrenOf(node)) visit(child);
  };
  const note = (element: Element, mark: string): void => {
    endBlock();
    item = undefined;
    over({ type: "footnote", note: mark }, () => {
      isInNote = true;
      builder.write(`${raised(mark)} `);
      children(element);
      isInNote = false;
    });
    builder.endBlock();
  };
  const inlineElement = (element: Element): void => {
    const kind = inline[element.name] ?? styleOf(element);
    const href = element.attribs["href"];
    const words = element.name === "sup" ? wordsOf(element) : "";
    const inner =
      isNoteMark(words) &&
      !element.children.some((child) => furniture.has(child) || (isElement(child) && calls.has(child)))
        ? () => write(raised(words))
        : () => children(element);
    if (element.name === "a" && href !== undefined && !href.startsWith("#"))
      over({ type: "link", target: href }, inner);
    else if (kind !== undefined) over(kind, inner);
    else inner();
  };
  /** Words of a `pre`: their lines stay, and an empty one parts blocks. */
  const typed = (words: string): void => {
    const lines = words.split(/\r?\n/u);
    lines.forEach((line, at) => {
      if (at > 0) builder.breakLine();
      if (/\S/u.test(line)) write(line);
      else if (at > 0 && at < lines.length - 1) builder.endBlock();
    });
  };
  const visit = (node: PageNode): void => {
    if (furniture.has(node)) return;
    if (isWords(node)) return isTyped ? typed(node.data) : write(node.data);
    if (!isElement(node)) return children(node);
    if (silent.has(node.name) || node.attribs["hidden"] !== undefined || isChrome(node)) return;
    const [noteMark, call] = [notes.get(node), calls.get(node)];
    if (noteMark !== undefined && !isInNote) return note(node, noteMark);
    if (call !== undefined) return over({ type: "footnoteCall", note: call }, () => write(raised(call)));
    if (node.name === "br") return builder.breakLine();
    if (!blocks.has(node.name)) return inlineElement(node);
    const columns = node.name === "table" ? translatedColumns(node) : undefined;
    if (columns !== undefined) {
      const captions = childrenOf(node).filter((child) => isElement(child) && child.name === "caption");
      return [...captions, ...columns].forEach(visit);
    }
    if (isAfterNumber(node)) write(" ");
    else endBlock();
    if (node.name === "li") item = node;
    const level = /^h([1-6])$/u.exec(node.name)?.[1];
    if (node.name === "pre") isTyped = true;
    if (level === undefined) children(node);
    else over({ type: "heading", level: Number(level) }, () => children(node));
    if (node.name === "pre") isTyped = false;
    if (!isNumberCell(node)) endBlock();
  };
  children(page);
  return builder.finish();
}

/** What surrounds the text on the pages of wikis and other web sites: links to edit, notices, the foot of the page. */
function isChrome({ attribs }: Element): boolean {
  return (
    /^(?:footer|siteNotice|catlinks|toc|mw-(?:navigation|head|panel|page-base))$/u.test(
      attribs["id"] ?? "",
    ) ||
    /(?:^|\s)(?:mw-editsection|mw-jump-link|noprint|navbox|printfooter|breadcrumbs?|visually-hidden|sr-only)(?:\s|$)/u.test(
      attribs["class"] ?? "",
    ) ||
    /^(?:navigation|search|contentinfo)$/u.test(attribs["role"] ?? "")
  );
}

/** Italics and raised letters that a style attribute sets, as word processors write them. */
function styleOf({ attribs }: Element): MarkKind | undefined {
  const style = attribs["style"] ?? "";
  if (/font-style\s*:\s*(?:italic|oblique)/iu.test(style)) return { type: "italic" };
  if (/vertical-align\s*:\s*super/iu.test(style)) return { type: "superscript" };
  return undefined;
}

/** A table cell with nothing but `1.` or `(a)`: the words of the next cell belong to it. */
function isNumberCell(element: Element): boolean {
  return (
    element.name === "td" && /^\(?(?:\d{1,3}|[a-z]{1,4}|[IVX]{1,5})[.)]{1,2}$/u.test(wordsOf(element).trim())
  );
}

function isAfterNumber(element: Element): boolean {
  if (element.name !== "td") return false;
  let before = element.prev;
  while (before !== null && !isElement(before)) before = before.prev;
  return before !== null && isNumberCell(before);
}
