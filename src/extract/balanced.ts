import type { Language } from "../model/language.ts";
import type { Span } from "../model/span.ts";

/**
 * The span widened over the closing bracket or quotation mark of one that opens in it ("International Health
 * Regulations (2005" + ")"), and over the opening one right before it; cut where the partner stands further away.
 * Offsets count in the text given.
 */
export function balanced(span: Span, text: string, language: Language): Span {
  if (!anyMark.test(text.slice(span.start, span.end))) return span;
  const marks = quoting.has(language) ? bracketsAndQuotationMarks : brackets;
  const { opened, closed } = unmatched(text, span, marks);
  let { start, end } = span;
  for (const at of closed) {
    const opening = marks.find(([, close]) => close === text[at])?.[0];
    if (text[start - 1] === opening) start -= 1;
    else if (at === end - 1) end = at;
  }
  for (const at of opened.toReversed()) {
    const closing = marks.find(([open]) => open === text[at])?.[1] ?? "";
    const behind = endBehind(text, end, closing);
    if (behind !== undefined) end = behind;
    else if (at === start) start += 1;
    // An opening quotation mark alone is a slip of the print.
    else if (/[([（]/u.test(text[at] ?? "")) end = endBefore(text, start, at);
  }
  return end - start > 1 ? { start, end } : span;
}

/** Where the words before an offset end, without the space and comma there. */
function endBefore(text: string, start: number, at: number): number {
  return start + text.slice(start, at).replace(/[,;:]?\s?$/u, "").length;
}

type Pair = readonly [open: string, close: string];

const brackets: readonly Pair[] = [
  ["(", ")"],
  ["[", "]"],
  ["（", "）"],
];
const quotationMarks: readonly Pair[] = [
  ["“", "”"],
  ["«", "»"],
  ["《", "》"],
];
const bracketsAndQuotationMarks = [...brackets, ...quotationMarks];
/** A quick look: most mentions hold none. */
const anyMark = /[()[\]（）“”«»《》]/u;
/** Languages that open and close with these marks: in German “ closes, in Arabic either mark does. */
const quoting: ReadonlySet<Language> = new Set(["en", "fr", "es", "ru", "zh"]);

/** Offsets of the marks of a stretch that have no partner in it, in order. */
function unmatched(
  text: string,
  { start, end }: Span,
  marks: readonly Pair[],
): { readonly opened: readonly number[]; readonly closed: readonly number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text[at] ?? "";
    if (marks.some(([open]) => open === character)) opened.push(at);
    const pair = marks.find(([, close]) => close === character);
    if (pair === undefined) continue;
    if (text[opened.at(-1) ?? -1] === pair[0]) opened.pop();
    else closed.push(at);
  }
  return { opened, closed };
}

/** Where the text goes on behind a closing mark that follows at once, or behind the point or comma inside it. */
function endBehind(text: string, end: number, closing: string): number | undefined {
  if (text[end] === closing) return end + 1;
  const isInside = /[.,]/u.test(text[end] ?? "") && closing === "”";
  const at = text[end] === " " && closing === "»" ? end + 1 : isInside ? end + 1 : end;
  return text[at] === closing ? at + 1 : undefined;
}
