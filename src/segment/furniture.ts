import type { Line } from "./line.ts";

/** True for a line that belongs to the page and not to the text: a page number, a rule, a bar code, a hashtag. */
export function isFurnitureLine(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index]!;
  if (line.end - line.start > 60) return false;
  const words = text.slice(line.start, line.end);
  if (forms.some((form) => form.test(words))) return true;
  // the letter of the language at the foot of a page: "E", beside a hashtag
  const next = lines[index + 1];
  return (
    /^[EFSACR]$/u.test(words) && next !== undefined && /^#\p{L}/u.test(text.slice(next.start, next.start + 2))
  );
}

const forms = [
  // "- 3 -", "– 12 –"
  /^[-–—]\s?\d{1,4}\s?[-–—]$/u,
  // "1/4", "2 / 11"
  /^\d{1,3}\s?\/\s?\d{1,3}$/u,
  // "Page 3 of 4", "page 2"
  /^(?:page|seite|página)\s\d{1,4}(?:\s(?:of|von|de)\s\d{1,4})?$/iu,
  // "24-00000", "13-61235", "N1234567", "*1234567*", "(E) 210313 220313"
  /^(?:\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6}){0,4}|\*\d{6,9}\*|\([A-Z]\)(?:\s+\d{6})+|[NKV]\d{7}(?:\s?\([A-Z]\))?(?:\s+\d{6}){0,4}|GE\.\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6}){0,4})$/u,
  // "<!-- Page 1 -->"
  /^<!--[^<>]{0,50}-->$/u,
  // the rule below the head of a table: "| --- | --- |"
  /^\|?(?:\s?:?-{3,}:?\s?\|?){1,20}$/u,
  // rules
  /^(?:[_=*.–—-]\s{0,12}){3,}$/u,
  // "#IPU151"
  /^#\p{L}[\p{L}\p{N}_]{1,30}$/u,
  // "::: {custom-style="Title"}", ":::": divisions of pandoc
  /^:{3,}(?:\s?\{[^{}]{0,80}\}|\s\w{1,40})?$/u,
  // "/..."
  /^\/\.{3}$/u,
];
