import { csvParse } from "d3-dsv";
import type { Citation } from "../model/citation.ts";
import { DataError, type Diagnostic } from "../model/diagnostic.ts";
import type { ReadDocument, Reading } from "../model/reading.ts";
import type { Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";

const actions = ["accept", "redirect", "reject"] as const;

/** What a user says of one mention; the page writes such rows, and people may. */
export interface Correction {
  /** Path of the file; its base name is compared, so that a moved folder still fits. */
  readonly source: string;
  /** Label of the paragraph, e.g. `OP17(c)`. */
  readonly paragraph: string;
  /** The words of the mention; white space is folded. */
  readonly quote: string;
  readonly action: (typeof actions)[number];
  /** Ids of the right works for `redirect`, separated by blanks or semicolons. */
  readonly targets: readonly string[];
  /** Where the mention began in the paragraph's text, to tell two of the same words apart. */
  readonly start?: number;
}

/**
 * The corrections in a CSV file with the columns source, paragraph, quote, action (accept, redirect, reject), target and,
 * if wanted, start; others are left alone.
 * @throws DataError naming every row that is wrong.
 */
export function parseCorrections(path: string, text: string): readonly Correction[] {
  const rows = csvParse(text);
  const needed = ["source", "paragraph", "quote", "action"];
  const absent = needed.filter((column) => !rows.columns.includes(column));
  if (absent.length > 0)
    throw new DataError([
      `${path}:1: no column ${absent.join(", ")}; expected ${[...needed, "target"].join(", ")}`,
    ]);
  const faults = rows.flatMap((row, index) => {
    const where = `${path}:${index + 2}`;
    if (!actions.some((action) => action === row.action))
      return [`${where}: action "${row.action}" is none of ${actions.join(", ")}`];
    if (row.action === "redirect" && !row.target?.trim())
      return [`${where}: redirect needs a target; write the id of the right work`];
    return row.quote?.trim() ? [] : [`${where}: quote is empty; write the words of the mention`];
  });
  if (faults.length > 0) throw new DataError(faults);
  return rows.map((row) => ({
    source: row.source ?? "",
    paragraph: row.paragraph ?? "",
    quote: row.quote ?? "",
    action: row.action as Correction["action"],
    targets: (row.target ?? "").split(/[\s;]+/u).filter(Boolean),
    ...(row.start ? { start: Number(row.start) } : {}),
  }));
}

/**
 * A reading with the corrections of its file applied. A correction fits a mention with the same words in the paragraph
 * of that label; if the text has changed, the only mention with these words in the file. Where none or several fit, a
 * diagnostic `correction-does-not-fit` says so.
 */
export function applyCorrections(
  reading: Reading,
  corrections: readonly Correction[],
  registry: Registry,
): Reading {
  const own = corrections.filter(({ source }) => baseName(source) === baseName(reading.source.source));
  if (own.length === 0) return reading;
  const changes = new Map<Citation, Correction>();
  const unfit: Diagnostic[] = [];
  for (const correction of own) {
    const found = mentionFor(reading.documents, correction, changes);
    if (found === undefined) unfit.push(unfitting(correction));
    else changes.set(found, correction);
  }
  const documents = reading.documents.map(({ document, citations }) => ({
    document,
    citations: citations.flatMap((citation) => corrected(citation, changes.get(citation), registry)),
  }));
  return { ...reading, documents, diagnostics: [...reading.diagnostics, ...unfit] };
}

function baseName(path: string): string {
  return path.split(/[\\/]/u).at(-1)!;
}

function mentionFor(
  documents: readonly ReadDocument[],
  { paragraph, quote, start }: Correction,
  taken: ReadonlyMap<Citation, Correction>,
): Citation | undefined {
  const same = documents.flatMap(({ document, citations }) =>
    citations
      .filter((citation) => !taken.has(citation))
      .map((citation) => ({ citation, place: document.children[citation.paragraph]! }))
      .filter(
        ({ citation, place }) =>
          folded(place.text.slice(citation.span.start, citation.span.end)) === folded(quote),
      ),
  );
  const here = same.filter(({ place }) => place.label === paragraph);
  if (here.length === 0) return same.length === 1 ? same[0]!.citation : undefined;
  if (start === undefined) return here[0]!.citation;
  return here.reduce((best, item) =>
    Math.abs(item.citation.span.start - start) < Math.abs(best.citation.span.start - start) ? item : best,
  ).citation;
}

function folded(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function corrected(
  citation: Citation,
  correction: Correction | undefined,
  registry: Registry,
): readonly Citation[] {
  if (correction === undefined) return [citation];
  if (correction.action === "reject") return [];
  const steps = [...citation.steps, `A correction by the user: ${correction.action}.`];
  if (correction.action === "accept") return [{ ...citation, doubts: [], steps }];
  return [
    { ...citation, targets: correction.targets.map((id) => registryTarget(id, registry)), doubts: [], steps },
  ];
}

function unfitting({ paragraph, quote }: Correction): Diagnostic {
  return {
    id: "correction-does-not-fit",
    severity: "warning",
    message: `the correction of "${quote}" in ${paragraph} fits no mention any more, or several; look at it again`,
  };
}
