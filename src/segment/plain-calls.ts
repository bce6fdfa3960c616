import { allMatches } from "../model/all-matches.ts";
import type { FootnoteCall, Paragraph } from "../model/document.ts";
import { sourceOffset } from "../model/reading-text.ts";
import { without } from "./read-words.ts";

/**
 * The paragraphs with footnote marks taken out that the text prints as plain digits: "the Commission, 1 which" and
 * "the seventy-eighth8 session". A number is a mark only where a note of that number stands below and no other reading is likely.
 */
export function withPlainCalls(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const runs = noteRuns(paragraphs);
  if (runs.length === 0) return paragraphs;
  const found = new Map<number, Candidate[]>();
  let from = 0;
  const called = new Set<string>();
  let first = 0;
  for (const run of runs) {
    // what ends before the last notes is never looked at again
    while (first < paragraphs.length && paragraphs[first]!.span.end < from) first += 1;
    const candidates = candidatesIn(paragraphs, first, { from, to: run.start }, run.highest);
    for (const candidate of chosen(candidates, run.marks, called)) {
      const list = found.get(candidate.paragraph);
      if (list === undefined) found.set(candidate.paragraph, [candidate]);
      else list.push(candidate);
    }
    for (const mark of run.marks) called.add(mark);
    from = run.end;
  }
  // what stands behind the last notes can only call notes again
  for (const candidate of chosen(candidatesIn(paragraphs, first, { from, to: Infinity }, 999), [], called)) {
    const list = found.get(candidate.paragraph);
    if (list === undefined) found.set(candidate.paragraph, [candidate]);
    else list.push(candidate);
  }
  return paragraphs.map((paragraph, index) => withCalls(paragraph, found.get(index) ?? []));
}

/** Notes that stand together, with the numbers that no raised mark calls. */
interface NoteRun {
  readonly marks: readonly string[];
  readonly highest: number;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
}

function noteRuns(paragraphs: readonly Paragraph[]): readonly NoteRun[] {
  const raised = new Set(paragraphs.flatMap((paragraph) => paragraph.calls.map((call) => call.mark)));
  const runs: { marks: string[]; highest: number; start: number; end: number }[] = [];
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
    } else runs.push({ marks, highest: Number(number), start: span.start, end: span.end });
    isOpen = true;
  }
  return runs.some((run) => run.marks.length > 0) ? runs : [];
}

interface Candidate {
  readonly paragraph: number;
  readonly mark: string;
  /** Of the digits with the space before them, in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** 2 beside punctuation or glued to a word, 1 between words. */
  readonly weight: number;
}

// digits behind a word or a closing mark, with or without a space; not in a number, a date, a symbol
const digits =
  /(?<=[\p{L}\p{N}”"’»).,;:–—])(?<!\/\p{L}{1,6}\.)(?<space>\s?)(?<mark>\d{1,3})(?=[\s,.;:)”"»]|$)(?![.,]\d)/gu;

// words after which a number counts or points: "paragraph 3", "of 12 March", "at least 5"
const pointing =
  /(?:^|[^\p{L}])(?:articles?|paragraphs?|paras?\.?|chapters?|chap\.?|sections?|sect\.?|parts?|annex(?:es)?|nos?\.?|vols?\.?|volumes?|resolutions?|decisions?|rules?|goals?|targets?|objectives?|items?|pages?|pp?\.?|of|to|and|or|than|the|at|by|in|for|least|between|from|until|on|all|its|their|these|those|about|approximately|over|under|up|category|phase|tables?|figures?|box|regulations?|principles?|recommendations?|agenda|additional|another|first|last|next|only|other|some|every|supplement|protocols?|class|level|january|february|march|april|may|june|july|august|september|october|november|december|de|du|la|le|les|des|article|chapitre|el|los|las|artículos?|párrafos?|capítulos?)$/iu;

const measuring =
  /^\s(?:per|percent|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|january|february|march|april|may|june|july|august|september|october|november|december|states|members?|countries|votes|to\s\d|and\s\d|de|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:[^\p{L}]|$)/iu;

/** The numbers between two offsets of the source that may be marks, in the paragraphs from an index on. */
function candidatesIn(
  paragraphs: readonly Paragraph[],
  first: number,
  { from, to }: { readonly from: number; readonly to: number },
  highest: number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]!;
    if (paragraph.span.start > to) break;
    if (paragraph.part === "footnote" || paragraph.part === "note" || paragraph.span.end < from) continue;
    for (const match of allMatches(digits, paragraph.text)) {
      const { space, mark } = match.groups as { space: string; mark: string };
      if (mark.startsWith("0") || Number(mark) > highest) continue;
      const at = match.index + space.length;
      const offset = sourceOffset(paragraph, at);
      if (offset < from || offset > to) continue;
      const before = paragraph.text.slice(Math.max(0, match.index - 24), match.index);
      const after = paragraph.text.slice(at + mark.length, at + mark.length + 24);
      if (space === "" && /[\p{N}.,:–—]$/u.test(before) && !/[\p{L})”"][.,:]$/u.test(before)) continue;
      if (space === "" && /\p{Lu}\.?$/u.test(before)) continue;
      if (space !== "" && (pointing.test(before) || /\d$/u.test(before))) {
        if (!/(?:19|20)\d\d$/u.test(before)) continue;
      }
      if (
        measuring.test(after) ||
        (/^\s\(/u.test(after) && space !== "" && /\p{L}$/u.test(before) && /^\s\(\p{Ll}\)/u.test(after))
      )
        continue;
      const isBeside = space === "" || /[.,;:)”"»]$/u.test(before) || /^[.,;:)”"»]/u.test(after);
      candidates.push({
        paragraph: index,
        mark,
        start: match.index,
        end: at + mark.length,
        weight: isBeside ? 2 : 1,
      });
    }
  }
  return candidates;
}

/** For each mark in order its first call, after that of the mark before; then further calls of marks known. */
function chosen(
  candidates: readonly Candidate[],
  marks: readonly string[],
  called: ReadonlySet<string>,
): readonly Candidate[] {
  const places = new Map<string, number[]>();
  for (const [index, { mark }] of candidates.entries()) {
    const list = places.get(mark);
    if (list === undefined) places.set(mark, [index]);
    else list.push(index);
  }
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
  const plain = sorted.map(({ mark, start, end }): FootnoteCall => {
    const from = sourceOffset(paragraph, end - mark.length);
    const call = { mark, at: start - gone, span: { start: from, end: from + mark.length } };
    gone += end - start;
    return call;
  });
  const reading = without(paragraph, sorted);
  const calls = [...reading.calls, ...plain].sort((a, b) => a.at - b.at || a.span.start - b.span.start);
  return { ...paragraph, ...reading, calls };
}
