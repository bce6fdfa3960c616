import type { Paragraph } from "../model/document.ts";
import { romanNumeral } from "../model/roman-numeral.ts";
import { isClosing } from "./closing.ts";

/**
 * The paragraphs with labels that say which part of a document they stand in, where numbers begin again: parts A and B with an
 * enacting line each give `A.OP1` and `B.OP1`, sections give `II.OP3(a)`, sections of a part `B.II.OP3`, and a text that paragraph 1
 * recommends or adopts below a colon gives `OP1.PP2`. A document that counts once keeps its plain labels. Parts and sections are called
 * as their headings say, or counted.
 */
export function withSectionLabels(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const { runs, runOf } = runsOf(paragraphs);
  if (runs.length < 2) return paragraphs;
  const own = runs.filter(({ quotedBy }) => quotedBy === undefined);
  const parts = own.filter((run, index) => own.findIndex(({ part }) => part === run.part) === index);
  const partNames = namesOf(paragraphs, parts, namingOfParts);
  const prefixes = new Map<Run, { readonly part: string; readonly section: string }>();
  for (const [order, { part }] of parts.entries()) {
    const sections = own.filter((run) => run.part === part);
    const names = namesOf(paragraphs, sections, namingOfSections);
    for (const [place, run] of sections.entries())
      prefixes.set(run, { part: partNames[order]!, section: names[place]! });
  }
  const result: Paragraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const run = runOf[index];
    const { part, section } = (run === undefined ? undefined : prefixes.get(run)) ?? {
      part: "",
      section: "",
    };
    const quoted = run?.quotedBy === undefined ? "" : `${result[run.quotedBy]!.label}.`;
    const before = paragraph.part === "operative" ? quoted + part + section : quoted + part;
    result.push(run === undefined ? paragraph : { ...paragraph, label: before + paragraph.label });
  }
  return result;
}

/** Paragraphs that are counted together. */
interface Run {
  readonly from: number;
  /** Runs of one part have one number. */
  readonly part: number;
  /** Index of the paragraph that quotes the run below its colon. */
  readonly quotedBy?: number;
}

interface Counted extends Run {
  /** Labels of its operative paragraphs so far. */
  readonly seen: Set<string>;
  /** The run to which counting returns behind a quoted one. */
  readonly outer?: Counted;
}

/** The runs in order, and for every preambular and operative paragraph the one it belongs to. */
function runsOf(paragraphs: readonly Paragraph[]): {
  readonly runs: readonly Run[];
  readonly runOf: readonly (Run | undefined)[];
} {
  const runs: Counted[] = [{ from: 0, part: 0, seen: new Set() }];
  const runOf: (Run | undefined)[] = [];
  let run = runs[0]!;
  let last = -1;
  const begin = (from: number, part: number): void => {
    const above = paragraphs[last];
    const isQuoted = above !== undefined && above.label !== "PP0" && /[:：]["”»]?$/u.test(above.text);
    const place = isQuoted ? { part: run.part, quotedBy: last, outer: run } : { part };
    run = { from, seen: new Set(), ...place };
    runs.push(run);
  };
  for (const [index, { part, label, chapeau, openingPhrase }] of paragraphs.entries()) {
    if (part !== "preamble" && part !== "operative") continue;
    // "RESOLVES:" is the chapeau of all that follows
    const isMain = part === "operative" && (chapeau === undefined || paragraphs[chapeau]?.label === "PP0");
    const isEnacting = label === "PP0" && openingPhrase === undefined;
    if (isEnacting && run.seen.size > 0) begin(index, run.part + 1);
    else if (isMain && run.seen.has(label)) {
      const { outer } = run;
      if (outer !== undefined && goesOn(outer.seen, label)) run = outer;
      else begin(index, run.part);
    }
    if (isMain) run.seen.add(label);
    runOf[index] = run;
    last = index;
  }
  return { runs, runOf };
}

/** True if a label is the next behind those seen: `OP4` behind `OP3`. */
function goesOn(seen: ReadonlySet<string>, label: string): boolean {
  const number = Number(/^OP(\d{1,4})$/u.exec(label)?.[1] ?? "0");
  return seen.has(`OP${number - 1}`) && !seen.has(label);
}

interface Naming {
  /** The name of a run that has none of its own. */
  readonly count: (order: number) => string;
  /** True for the paragraph above which its heading stands. */
  readonly isFirst: (paragraph: Paragraph) => boolean;
}

/** Parts begin with an enacting line, sections behind the preamble. */
const namingOfParts: Naming = { count: letter, isFirst: ({ label }) => label === "PP0" };
const namingOfSections: Naming = {
  count: (order) => romanNumeral(order + 1),
  isFirst: ({ part }) => part === "operative",
};

/** What stands before the labels of each run: `B.`; nothing if there is but one run. No two are the same. */
function namesOf(
  paragraphs: readonly Paragraph[],
  runs: readonly Run[],
  { count, isFirst }: Naming,
): readonly string[] {
  if (runs.length < 2) return [""];
  const own = runs.map((run) => nameOf(paragraphs, run, isFirst));
  const taken = new Set<string>();
  const names = own.map((name) => {
    if (name === undefined || taken.has(name)) return undefined;
    taken.add(name);
    return name;
  });
  return names.map((name, order) => {
    if (name !== undefined) return `${name}.`;
    const counted = count(order);
    // what stands before the first heading needs no name where that of its place is taken
    if (taken.has(counted) && order === 0) return "";
    const free = taken.has(counted) ? `${counted}${order + 1}` : counted;
    taken.add(free);
    return `${free}.`;
  });
}

/** The letter or number in the headings right above the first paragraph of a run that fits. */
function nameOf(
  paragraphs: readonly Paragraph[],
  { from }: Run,
  isFirst: (paragraph: Paragraph) => boolean,
): string | undefined {
  let index = paragraphs.findIndex((paragraph, at) => at >= from && isFirst(paragraph));
  for (index -= 1; index >= 0; index -= 1) {
    const { part, text, number = "" } = paragraphs[index]!;
    if (part === "footnote" || part === "note") continue;
    if (part !== "heading" || isClosing(text)) break;
    const name = heading.exec(number + text)?.groups!.name;
    if (name !== undefined) return name;
  }
  return undefined;
}

// "B", "II", "Part B", "IV. Administrative arrangements", "B. Sanctions"
const heading =
  /^(?:(?:Part|Section|Draft (?:resolution|decision)|Projet de (?:résolution|décision)|Proyecto de (?:resolución|decisión)|Partie|Parte|Sección|Teil|Abschnitt|Часть|Раздел)\s)?(?<name>[A-Z]|[IVXL]{1,7})(?:[.:]|$)/u;

function letter(order: number): string {
  return order < 26 ? String.fromCharCode(65 + order) : `A${order - 25}`;
}
