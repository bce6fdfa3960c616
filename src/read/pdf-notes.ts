import { isRaised, wordsOf, type Line, type Run } from "./pdf-lines.ts";
import { unbracketed } from "./superscript.ts";

/** The lines of a note at the foot of a page; without a mark it goes on from the page before. */
export interface PageNote {
  readonly mark: string | undefined;
  readonly lines: readonly Line[];
}

export interface SplitColumn {
  readonly body: readonly Line[];
  readonly notes: readonly PageNote[];
  /** The rule above the notes, where it is typed. */
  readonly rules: readonly Line[];
}

/**
 * Parts the notes at the foot of a column from its text. They stand below a typed rule, or are the last lines in smaller letters
 * than those of most words of the document (`bodySize`, in points), from the first line that begins with a mark.
 */
export function splitNotes(column: readonly Line[], bodySize: number, goesOn: boolean): SplitColumn {
  const rule = column.findLastIndex((line) => /^\s*(?:_{3,}|[—–-]{5,})\s*$/u.test(wordsOf(line)));
  const belowRule = column.slice(rule + 1);
  const isRuled =
    rule !== -1 &&
    belowRule.some((line) => markOf(line) !== undefined) &&
    belowRule.every((line) => line.size <= 1.02 * bodySize);
  const start = isRuled ? rule : smallStart(column, bodySize, goesOn);
  return {
    body: column.slice(0, start),
    notes: notesOf(isRuled ? belowRule : column.slice(start)),
    rules: isRuled ? column.slice(rule, rule + 1) : [],
  };
}

/** The first line of the notes at the end of a column: lines in small letters, or lines of which the first begins with a raised mark. */
function smallStart(column: readonly Line[], bodySize: number, goesOn: boolean): number {
  const firstRaised = column.findIndex(
    (line, at) =>
      markOf(line)?.kind === "raised" && at > 0 && (column[at - 1]?.y ?? 0) - line.y > 1.5 * line.size,
  );
  const firstSmall = column.findLastIndex((line) => line.size > 0.93 * bodySize) + 1;
  const firstMarked = column.findIndex((line, at) => at >= firstSmall && markOf(line) !== undefined);
  if (firstRaised !== -1 && firstRaised < firstSmall) return firstRaised;
  if (firstMarked === -1) return goesOn && firstSmall > 0 ? firstSmall : column.length;
  return goesOn ? firstSmall : firstMarked;
}

function notesOf(lines: readonly Line[]): readonly PageNote[] {
  const notes: { mark: string | undefined; lines: Line[] }[] = [];
  let last: number | undefined;
  for (const line of lines) {
    const mark = markOf(line);
    const number = mark === undefined ? undefined : Number(mark.text);
    const isNext =
      mark !== undefined && (mark.kind !== "number" || last === undefined || number === last + 1);
    if (mark !== undefined && isNext) {
      notes.push({ mark: mark.text, lines: [withoutMark(line, mark.text)] });
      last = Number.isNaN(number) ? last : number;
    } else if (notes.length > 0) notes.at(-1)?.lines.push(line);
    else notes.push({ mark: undefined, lines: [line] });
  }
  return notes;
}

/** The mark with which a line begins: surely, if it is raised or an asterisk; else a number that may also be a word. */
function markOf(
  line: Line,
): { readonly text: string; readonly kind: "raised" | "sign" | "number" } | undefined {
  const first = line.runs.find(({ text }) => /\S/u.test(text));
  if (first === undefined) return undefined;
  const alone = first.text.trim();
  if (isRaised(first, line) && /^(?:\d{1,4}|[a-z]|[*†‡]{1,4}|[([（［]?[\d٠-٩]{1,3}[)\]）］]?)$/u.test(alone))
    return { text: unbracketed(alone), kind: "raised" };
  const words = wordsOf(line).trim();
  const sign = /^(?:[*†‡]{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})(?=\s*\S)/u.exec(words)?.[0];
  if (sign !== undefined) return { text: unbracketed(sign), kind: "sign" };
  const number = /^(\d{1,3})[.)]?\s+\S/u.exec(words)?.[1];
  return number === undefined ? undefined : { text: number, kind: "number" };
}

/** The line without the mark at its start. */
function withoutMark(line: Line, mark: string): Line {
  const runs: Run[] = [];
  let rest = mark;
  for (const run of line.runs) {
    if (rest === "") {
      runs.push(run);
      continue;
    }
    const text = unbracketed(run.text) === rest ? rest : unbracketedStart(run.text);
    const common = text.startsWith(rest) ? rest.length : rest.startsWith(text) ? text.length : 0;
    rest = rest.slice(common);
    const left = text.slice(common).replace(rest === "" ? /^[.)]?\s+/u : /^$/u, "");
    if (left !== "") runs.push({ ...run, text: left });
  }
  return { ...line, runs };
}

function unbracketedStart(text: string): string {
  return text.trimStart().replace(/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u, (digits) => unbracketed(digits));
}
