import type { FootnoteCall, Paragraph } from "../model/document.ts";
import { addTo, grouped } from "../model/grouped.ts";
import { sourceOffset } from "../model/reading-text.ts";
import { type Candidate, candidatesIn } from "./call-candidates.ts";
import { without } from "./read-words.ts";

/**
 * The paragraphs with footnote marks taken out that the text prints as plain digits: "the Commission, 1 which",
 * "the seventy-eighth8 session" and "قرارها(١)". A number is a mark only where a note of that number stands below and no other
 * reading is likely. `source` is the text that holds them all.
 */
export function withPlainCalls(source: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const runs = noteRuns(source, paragraphs);
  if (runs.length === 0) return withCallsAgain(paragraphs);
  const found = new Map<number, Candidate[]>();
  let from = 0;
  const called = new Set<string>();
  let first = 0;
  for (const run of runs) {
    // what ends before the last notes is never looked at again
    while (first < paragraphs.length && paragraphs[first]!.span.end < from) first += 1;
    const within = { from, to: run.start, highest: run.highest, isBracketed: run.isBracketed };
    const candidates = candidatesIn(paragraphs, first, within);
    for (const candidate of chosen(candidates, run.marks, called))
      addTo(found, candidate.paragraph, candidate);
    for (const mark of run.marks) called.add(mark);
    from = run.end;
  }
  // what stands behind the last notes can only call notes again
  const behind = { from, to: Infinity, highest: 999, isBracketed: runs.some((run) => run.isBracketed) };
  for (const candidate of chosen(candidatesIn(paragraphs, first, behind), [], called))
    addTo(found, candidate.paragraph, candidate);
  return paragraphs.map((paragraph, index) => withCalls(paragraph, found.get(index) ?? []));
}

/**
 * Where raised marks call every note, a second call of one that is printed as plain digits right behind the words:
 * "Takes note of the report of the Secretary-General;4".
 */
function withCallsAgain(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const called = new Set(paragraphs.flatMap(({ calls }) => calls.map(({ mark }) => mark)));
  if (called.size === 0) return paragraphs;
  return paragraphs.map((paragraph, index) => {
    const { text, part, span } = paragraph;
    if (part === "footnote" || part === "note" || !hasGluedDigits(text)) return paragraph;
    const within = { from: span.start, to: Infinity, highest: 999, isBracketed: false };
    const candidates = candidatesIn([paragraph], 0, within)
      .filter(
        ({ mark, start, sign }) =>
          start === sign && called.has(mark) && wordBefore.test(text.slice(Math.max(0, start - 3), start)),
      )
      .map((candidate) => ({ ...candidate, paragraph: index }));
    return withCalls(paragraph, candidates);
  });
}

/** True if digits may stand right behind a word or the mark that closes it. */
function hasGluedDigits(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x30 || code > 0x39) continue;
    const before = text.charCodeAt(at - 1);
    // behind a space or a capital they are a number
    if (before !== 0x20 && (before < 0x41 || before > 0x5a)) return callAgain.test(text);
    while (at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) at += 1;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const callAgain = /[\p{Ll})”][,;]?\d{1,3}(?=$|[\s,;])/u;
const wordBefore = /(?:\p{Ll}{2}|[)”])[,;]?$/u;

/** Notes that stand together, with the numbers that no raised mark calls. */
interface NoteRun {
  readonly marks: readonly string[];
  readonly highest: number;
  /** True if the numbers stand in brackets: "(1)", "［1］". */
  readonly isBracketed: boolean;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
}

function noteRuns(source: string, paragraphs: readonly Paragraph[]): readonly NoteRun[] {
  const raised = new Set(paragraphs.flatMap((paragraph) => paragraph.calls.map((call) => call.mark)));
  const runs: { marks: string[]; highest: number; isBracketed: boolean; start: number; end: number }[] = [];
  let isOpen = false;
  for (const { part, number, span } of paragraphs) {
    if (part !== "footnote" || number === undefined || !/^\d{1,3}$/u.test(number)) {
      isOpen = false;
      continue;
    }
    const last = runs.at(-1);
    const marks = raised.has(number) ? [] : [number];
    if (isOpen && last !== undefined) {
      last.marks.push(...marks);
      last.highest = Math.max(last.highest, Number(number));
      last.end = span.end;
    } else {
      const isBracketed = /[([（［]/u.test(source.charAt(span.start));
      runs.push({ marks, highest: Number(number), isBracketed, start: span.start, end: span.end });
    }
    isOpen = true;
  }
  return runs.some((run) => run.marks.length > 0) ? runs : [];
}

/** For each mark in order its first call, after that of the mark before; then further calls of marks known. */
function chosen(
  candidates: readonly Candidate[],
  marks: readonly string[],
  called: ReadonlySet<string>,
): readonly Candidate[] {
  const places = grouped(candidates.keys(), (index) => candidates[index]!.mark);
  const picked = new Set<number>();
  const known = new Set<string>();
  let next = 0;
  for (const mark of [...marks].sort((a, b) => Number(a) - Number(b))) {
    const later = (places.get(mark) ?? []).filter((place) => place >= next);
    const [first] = later;
    if (first === undefined) continue;
    // a number beside punctuation is rather a mark than one between words, unless it comes much later
    const best = later.find((place) => candidates[place]!.weight === 2) ?? first;
    const pick = best - first > 3 ? first : best;
    picked.add(pick);
    known.add(mark);
    next = pick + 1;
  }
  return candidates.filter(
    ({ mark, weight }, index) => picked.has(index) || (weight === 2 && (known.has(mark) || called.has(mark))),
  );
}

function withCalls(paragraph: Paragraph, candidates: readonly Candidate[]): Paragraph {
  if (candidates.length === 0) return paragraph;
  const sorted = [...candidates].sort((a, b) => a.start - b.start);
  let gone = 0;
  const plain = sorted.map(({ mark, start, sign, end }): FootnoteCall => {
    const span = { start: sourceOffset(paragraph, sign), end: sourceOffset(paragraph, end - 1) + 1 };
    const call = { mark, at: start - gone, span };
    gone += end - start;
    return call;
  });
  const reading = without(paragraph, sorted);
  const calls = [...reading.calls, ...plain].sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  return { ...paragraph, ...reading, calls };
}
