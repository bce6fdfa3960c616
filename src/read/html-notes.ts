import type { Span } from "../model/span.ts";
import {
  childrenOf,
  isElement,
  isWords,
  parentOf,
  wordsOf,
  type Element,
  type Page,
  type PageNode,
  type Text,
} from "./html-tree.ts";
import { isNoteMark, unbracketed } from "./superscript.ts";

/** The footnotes of a page, known by the links between mark and note. */
export interface HtmlNotes {
  /** Each link that calls a note, and the note's mark. */
  readonly calls: ReadonlyMap<Element, string>;
  /** Each element that holds a whole note, and its mark. */
  readonly notes: ReadonlyMap<Element, string>;
  /** What stands in a note but is none of its words: links back to the call, and its own printed mark. */
  readonly furniture: ReadonlySet<PageNode>;
}

/**
 * A note is a later element to which a link leads whose words are nothing but a mark, if it links back or is called a
 * note by its id, class or role: the forms of pandoc, Word, LibreOffice and MediaWiki, among others.
 */
export function htmlNotes(page: Page): HtmlNotes {
  const found = {
    calls: new Map<Element, string>(),
    notes: new Map<Element, string>(),
    furniture: new Set<PageNode>(),
  };
  const { places, targets, links } = indexOf(page);
  const startOf = (element: Element | undefined): number => (element && places.get(element)?.start) ?? -1;
  for (const link of links) {
    const target = targets.get(hrefOf(link));
    const words = wordsOf(link);
    if (target === undefined || startOf(target) <= startOf(link) || !isNoteMark(words)) continue;
    const note = holderOf(target);
    const backLinks = linksWithin(note).filter((back) => startOf(targets.get(hrefOf(back))) < startOf(note));
    if (backLinks.length === 0 && !isCalledNote(target) && !isCalledNote(note)) continue;
    found.calls.set(link, unbracketed(words));
    if (!found.notes.has(note)) found.notes.set(note, unbracketed(words));
    for (const back of backLinks) if (isBack(back)) found.furniture.add(back);
    const printed = firstWords(note, found.furniture);
    if (printed !== undefined && unbracketed(printed.data) === unbracketed(words))
      found.furniture.add(printed);
  }
  return found;

  function linksWithin(note: Element): readonly Element[] {
    const { start, end } = places.get(note) ?? { start: 0, end: 0 };
    let [from, to] = [0, links.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (startOf(links[middle]) < start) from = middle + 1;
      else to = middle;
    }
    const within: Element[] = [];
    for (let at = from; startOf(links[at]) < end && links[at] !== undefined; at += 1) within.push(links[at]!);
    return within;
  }
}

/** Where elements begin and end in the order of the page, those that links can lead to, and the links within the page. */
function indexOf(page: Page): {
  readonly places: ReadonlyMap<Element, Span>;
  readonly targets: ReadonlyMap<string, Element>;
  readonly links: readonly Element[];
} {
  const places = new Map<Element, Span>();
  const targets = new Map<string, Element>();
  const links: Element[] = [];
  let count = 0;
  const visit = (node: PageNode): void => {
    const start = count;
    count += 1;
    if (isElement(node)) {
      places.set(node, { start, end: start });
      for (const name of [node.attribs["id"], node.attribs["name"]]) {
        if (name !== undefined && !targets.has(name)) targets.set(name, node);
      }
      if (node.name === "a" && hrefOf(node) !== "") links.push(node);
    }
    for (const child of childrenOf(node)) visit(child);
    if (isElement(node)) places.set(node, { start, end: count });
  };
  for (const child of page.children) visit(child);
  return { places, targets, links };
}

/** The id to which a link within the page leads; empty for other links. */
function hrefOf(link: Element): string {
  const href = link.attribs["href"] ?? "";
  return href.startsWith("#") ? href.slice(1) : "";
}

/** The nearest block around a note's anchor, or the item or named division that holds that block alone. */
function holderOf(target: Element): Element {
  let holder = target;
  for (let up = parentOf(holder); up !== undefined && !noteBlocks.has(holder.name); up = parentOf(up))
    holder = up;
  const around = parentOf(holder);
  const isWhole =
    around !== undefined &&
    (around.name === "li" || around.name === "aside" || (around.name === "div" && isCalledNote(around)));
  return isWhole && !/footnotes|endnotes|references/u.test(signs(around)) ? around : holder;
}

const noteBlocks = new Set(["p", "li", "div", "aside", "dd", "td", "section", "body"]);

function isCalledNote(element: Element): boolean {
  return /(?:^|[\s_-])(?:fn|ftn|edn|sdfootnote|sdendnote|(?:foot|end|cite_?)?note)[\s_.:-]?\w{0,8}(?:[\s_-]|$)/iu.test(
    signs(element),
  );
}

function signs({ attribs }: Element): string {
  return [attribs["id"], attribs["name"], attribs["class"], attribs["role"]]
    .filter((sign) => sign !== undefined)
    .join(" ");
}

/** "↩", "^", "[1]": a link back has no words of its own. */
function isBack(link: Element): boolean {
  const words = wordsOf(link);
  return (
    isNoteMark(words) || !/\p{L}/u.test(words) || /^(?:back|return|retour|zurück)\b/iu.test(words.trim())
  );
}

/** The first piece of text of a note that is not white space or furniture. */
function firstWords(node: PageNode, furniture: ReadonlySet<PageNode>): Text | undefined {
  if (furniture.has(node)) return undefined;
  if (isWords(node)) return /\S/u.test(node.data) ? node : undefined;
  for (const child of childrenOf(node)) {
    const found = firstWords(child, furniture);
    if (found !== undefined) return found;
  }
  return undefined;
}
