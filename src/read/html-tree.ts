import { ElementType, Parser, parseDocument } from "htmlparser2";
import { InputError } from "../model/diagnostic.ts";
import { limits } from "./limits.ts";

export type Page = ReturnType<typeof parseDocument>;
export type PageNode = Page["children"][number];
export type Element = Extract<PageNode, { readonly attribs: object }>;
export type Text = Extract<PageNode, { readonly type: "text" }>;

/**
 * The tree of an HTML page, missing end tags supplied.
 * @throws InputError if its elements are more than the limit or nested deeper, so that the tree fits into memory and can
 * be walked by recursion.
 */
export function htmlTree(source: string, html: string): Page {
  checkElements(source, html);
  return parseDocument(html);
}

export function isElement(node: PageNode | Page): node is Element {
  return "attribs" in node;
}

export function isWords(node: PageNode | Page): node is Text {
  return node.type === ElementType.Text;
}

export function childrenOf(node: PageNode | Page): readonly PageNode[] {
  return "children" in node ? node.children : [];
}

export function parentOf(node: PageNode): Element | undefined {
  return node.parent !== null && isElement(node.parent) ? node.parent : undefined;
}

/** The first hundred or so characters within a node: enough to see whether they are a mark or a number. */
export function wordsOf(node: PageNode): string {
  if (isWords(node)) return node.data.slice(0, 100);
  let words = "";
  for (const child of childrenOf(node)) {
    words += wordsOf(child);
    if (words.length >= 100) break;
  }
  return words;
}

function checkElements(source: string, html: string): void {
  let depth = 0;
  let count = 0;
  const parser = new Parser({
    onopentagname(name) {
      depth += 1;
      count += 1;
      if (count > limits.elements) {
        throw new InputError(source, [
          `holds more than ${limits.elements} elements; no page that people write does, so save its words as .txt`,
        ]);
      }
      if (depth <= limits.elementDepth) return;
      const line = html.slice(0, parser.startIndex).split("\n").length;
      throw new InputError(source, [
        `line ${line}: <${name}> stands inside ${depth - 1} other elements; up to ${limits.elementDepth - 1} are read, so mend the page or save its words as .txt`,
      ]);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}
