import type { JSX } from "preact";
import type { Span } from "../../model/span.ts";
import { fold } from "../fold.ts";

/** Text with one stretch marked. */
export function Marked({ text, span }: { readonly text: string; readonly span: Span }): JSX.Element {
  return (
    <>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </>
  );
}

/** Text with the words of a search marked. */
export function Matched({ text, query }: { readonly text: string; readonly query: string }): JSX.Element {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of matchesOf(text, query)) {
    parts.push(<>{text.slice(at, start)}</>, <mark>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** Where the words of a query stand in a text, in order and apart from each other. */
export function matchesOf(text: string, query: string): readonly Span[] {
  return occurrences(text, query.split(/\s+/));
}

/** Where any of these strings stand in a text, case and accents aside, in order and apart from each other. */
export function occurrences(text: string, strings: readonly string[]): readonly Span[] {
  const words = strings.map(fold).filter((word) => word !== "");
  if (words.length === 0) return [];
  const { folded, origin } = foldWithOrigin(text);
  const spans: Span[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      spans.push({ start: origin[at] ?? 0, end: origin[at + word.length] ?? text.length });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, at) => spans.slice(0, at).every((before) => before.end <= span.start));
}

/** The folded text, and for each of its code units where it comes from. */
function foldWithOrigin(text: string): { readonly folded: string; readonly origin: readonly number[] } {
  const origin: number[] = [];
  let folded = "";
  let at = 0;
  for (const letter of text) {
    const small = fold(letter);
    for (let unit = 0; unit < small.length; unit++) origin.push(at);
    folded += small;
    at += letter.length;
  }
  return { folded, origin };
}
