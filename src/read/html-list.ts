import { isElement, parentOf, type Element } from "./html-tree.ts";
import { listNumber, type CountingStyle } from "./list-number.ts";

/**
 * What a browser prints before a list item, and how deep the list lies: `{ number: "2.", depth: 0 }`. Letters and Roman
 * numerals come in brackets, `(b)`, as resolutions print them: HTML cannot say whether there are any. Bulleted items
 * have `•`.
 */
export function itemNumber(item: Element): { readonly number?: string; readonly depth?: number } {
  const list = parentOf(item);
  if (list === undefined || (list.name !== "ol" && list.name !== "ul")) return {};
  const depth = depthOf(list);
  if (list.name === "ul") return { number: "•", depth };
  const style = styles[item.attribs["type"] ?? list.attribs["type"] ?? "1"] ?? cssStyle(list) ?? "decimal";
  const number = listNumber(countOf(item, list), style);
  return { number: style === "decimal" ? `${number}.` : `(${number})`, depth };
}

const styles: Readonly<Record<string, CountingStyle | undefined>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

const cssStyles: readonly (readonly [name: RegExp, style: CountingStyle])[] = [
  [/lower-(?:alpha|latin)/iu, "lowerLetter"],
  [/upper-(?:alpha|latin)/iu, "upperLetter"],
  [/lower-roman/iu, "lowerRoman"],
  [/upper-roman/iu, "upperRoman"],
];

function cssStyle(list: Element): CountingStyle | undefined {
  return cssStyles.find(([name]) => name.test(list.attribs["style"] ?? ""))?.[1];
}

/** The item's place in the list, counted on from `start` or from the last `value`. */
function countOf(item: Element, list: Element): number {
  if (!counts.has(item)) countItems(list);
  return counts.get(item) ?? 1;
}

/** Each list is counted once. */
const counts = new WeakMap<Element, number>();

function countItems(list: Element): void {
  let count = whole(list.attribs["start"]) ?? 1;
  for (const item of list.children) {
    if (!isElement(item) || item.name !== "li") continue;
    count = whole(item.attribs["value"]) ?? count;
    counts.set(item, count);
    count += 1;
  }
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/u.test(value) ? Number(value) : undefined;
}

/** How many lists the list lies in. */
function depthOf(list: Element): number {
  let depth = 0;
  for (let at = parentOf(list); at !== undefined; at = parentOf(at))
    if (at.name === "ol" || at.name === "ul") depth += 1;
  return depth;
}
