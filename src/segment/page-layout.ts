import { isClosing } from "./closing.ts";
import { isFurnitureLine } from "./furniture.ts";
import type { Line } from "./line.ts";

/** What a line of a page is: words of the text, something that belongs to the page, or part of the notes at its foot. */
export type LineRole = "text" | "furniture" | "note";

/** The role of every line, in the order of the lines. */
export function lineRoles(text: string, lines: readonly Line[]): readonly LineRole[] {
  const roles: LineRole[] = lines.map((_, index) =>
    isFurnitureLine(text, lines, index) ? "furniture" : "text",
  );
  for (let at = 0; at < frontMatterEnd(text, lines); at += 1) roles[at] = "furniture";
  const pages = pagesOf(lines);
  markPageNumbers(text, lines, pages, roles);
  markHeads(text, lines, pages, roles);
  for (const page of pages) markNotes(text, lines, page, roles, pages.length > 1);
  return roles;
}

/** The index behind the facts that Markdown files may have above their text, between lines of three hyphens; 0 if there are none. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  if (lines.length === 0 || lines[0]!.start > 1 || lineOf(text, lines[0]!) !== "---") return 0;
  for (let at = 1; at < Math.min(lines.length, 60); at += 1) {
    const words = lineOf(text, lines[at]!);
    if (/^(?:---|\.\.\.)$/u.test(words)) return at + 1;
    if (lines[at]!.indent === 0 && !/^(?:[\w-]{1,40}:(?:\s|$)|- )/u.test(words)) return 0;
  }
  return 0;
}

function lineOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + 200));
}

interface Page {
  /** Index of its first line. */
  readonly from: number;
  /** Index after its last line. */
  readonly to: number;
}

function pagesOf(lines: readonly Line[]): readonly Page[] {
  const starts = [0];
  for (const [index, line] of lines.entries()) if (line.newPage && index > 0) starts.push(index);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}

/** Bare numbers in the last or first line of pages that grow by one from page to page. */
function markPageNumbers(
  text: string,
  lines: readonly Line[],
  pages: readonly Page[],
  roles: LineRole[],
): void {
  if (pages.length < 3) return;
  for (const place of ["last", "first"] as const) {
    const found = pages.map((page) => {
      const at = outermost(page, roles, place);
      const words =
        at === undefined ? "" : text.slice(lines[at]!.start, Math.min(lines[at]!.end, lines[at]!.start + 8));
      return { at, number: /^\d{1,4}$/u.test(words) ? Number(words) : undefined };
    });
    const grows = found.filter(
      (each, index) => each.number !== undefined && found[index - 1]?.number === each.number - 1,
    ).length;
    if (grows < pages.length / 2) continue;
    for (const { at, number } of found) if (at !== undefined && number !== undefined) roles[at] = "furniture";
  }
}

function outermost(page: Page, roles: readonly LineRole[], place: "first" | "last"): number | undefined {
  if (place === "first") {
    for (let at = page.from; at < page.to; at += 1) if (roles[at] === "text") return at;
  } else for (let at = page.to - 1; at >= page.from; at -= 1) if (roles[at] === "text") return at;
  return undefined;
}

/** Lines that a running head may have. */
const headLines = 8;

/** Running heads: lines at the top of a page that stand there on other pages too, or in the masthead of the first. */
function markHeads(text: string, lines: readonly Line[], pages: readonly Page[], roles: LineRole[]): void {
  if (pages.length < 2) return;
  const keyAt = (at: number): string =>
    headKey(text.slice(lines[at]!.start, Math.min(lines[at]!.end, lines[at]!.start + 200)));
  const tops = pages.slice(1).map((page) => {
    const at: number[] = [];
    for (let index = page.from; index < page.to && at.length < headLines; index += 1)
      if (roles[index] === "text") at.push(index);
    return at;
  });
  const counts = new Map<string, number>();
  for (const top of tops)
    for (const key of new Set(top.map(keyAt))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = pages[0]!;
  const masthead = new Set<string>();
  for (let at = first.from; at < Math.min(first.to, first.from + 40); at += 1) masthead.add(keyAt(at));
  const title = [...masthead].join(" ");
  for (const top of tops) {
    let symbol = false;
    let titled = false;
    for (const [order, at] of top.entries()) {
      const key = keyAt(at);
      const isHead =
        (counts.get(key) ?? 0) > 1 || masthead.has(key) || (symbol && key.length > 12 && title.includes(key));
      if (!isHead) {
        if (symbol && !titled) markHeadTitle(text, lines, top.slice(order), roles);
        break;
      }
      titled ||= symbol && key.length > 12;
      symbol ||= isSymbolLine(key);
      roles[at] = "furniture";
    }
  }
}

/** Below the symbol a title may stand that no other page repeats: a block of its own that is no sentence. */
function markHeadTitle(text: string, lines: readonly Line[], at: readonly number[], roles: LineRole[]): void {
  const end = at.findIndex((index, order) => order > 0 && lines[index]!.blanks > 0);
  if (end === -1 || lines[at[0]!]!.blanks === 0) return;
  const block = at.slice(0, end);
  const first = text.slice(lines[block[0]!]!.start, lines[block[0]!]!.start + 1);
  const last = lines[block.at(-1)!]!;
  if (/\p{Lu}/u.test(first) && !/[.,;:]/u.test(text.charAt(last.end - 1)))
    for (const index of block) roles[index] = "furniture";
}

function headKey(words: string): string {
  return (/\s{2}|[^\S ]/u.test(words) ? words.replace(/\s+/gu, " ") : words).trim();
}

/** "A/RES/74/104", "S/RES/1373 (2001)" */
export function isSymbolLine(words: string): boolean {
  return (
    /^[A-Z]{1,6}(?:[./][A-Za-z0-9()-]{1,14}){1,7}(?:\s?\(\d{4}\)|\s[A-Z](?:\s?[-–]\s?[A-Z])?)?\*{0,3}$/u.test(
      words,
    ) && /[/\d]/u.test(words)
  );
}

/** Notes stand below a rule, down to the end of the page. */
function markNotes(
  text: string,
  lines: readonly Line[],
  page: Page,
  roles: LineRole[],
  hasPages: boolean,
): void {
  for (let rule = page.to - 1; rule >= page.from; rule -= 1) {
    const line = lines[rule]!;
    if (!/^_{5,}$/u.test(text.slice(line.start, Math.min(line.end, line.start + 80)))) continue;
    if (page.to - rule > 120) return;
    const below = lines.slice(rule + 1, page.to).filter((_, index) => roles[rule + 1 + index] === "text");
    const isNumber = (at: Line | undefined): boolean =>
      at !== undefined &&
      /^(?:[([（［]?[\d٠-٩]{1,3}[)\]）］]?|[*]{1,4}|[⁰¹²³⁴-⁹]{1,3})(?:$|\s)/u.test(
        text.slice(at.start, Math.min(at.end, at.start + 6)),
      );
    const isZone = hasPages ? below.some(isNumber) : isNumber(below[0]) && page.to === lines.length;
    const end = page.to === lines.length ? withoutClosing(text, lines, rule + 1) : page.to;
    if (isZone) for (let at = rule + 1; at < end; at += 1) if (roles[at] === "text") roles[at] = "note";
    return;
  }
}

/** The index behind the last line that is no closing line ("81st plenary meeting 10 June 2022"), which may stand below the notes. */
function withoutClosing(text: string, lines: readonly Line[], from: number): number {
  let end = lines.length;
  for (let at = lines.length - 1; at > from; at -= 1) {
    const { start, end: stop, blanks } = lines[at]!;
    if (stop - start > 400 || !isClosing(text.slice(start, stop))) break;
    if (blanks > 0) end = at;
  }
  return end;
}
