import type { Edge, Work, WorkIndex } from "../graph/work-index.ts";
import { familiesOf, type ActFamily } from "./acts.ts";
import { isCitation } from "./collection-index.ts";
import { isShown, type FacetName, type Filters } from "./state.ts";

/** What the filters leave. */
export interface Visible {
  readonly works: ReadonlySet<string>;
  readonly edges: readonly Edge[];
}

/** How often each value occurs among what the other filters leave. */
export interface FacetCounts {
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  readonly years: ReadonlyMap<number, number>;
  readonly undated: number;
  readonly texts: number;
  readonly cited: number;
}

/** Value of a facet for works that have none: an unknown issuing body, a work without a text. */
export const unknown = "unknown";

/** The works and edges that pass all filters; an edge needs both its ends. */
export function visibleOf(index: WorkIndex, filters: Filters): Visible {
  const works = new Set<string>();
  for (const work of index.works) if (failures(work, filters) === 0) works.add(work.id);
  const edges = index.edges.filter(
    (edge) => works.has(edge.from) && works.has(edge.to) && passesActs(edge, filters),
  );
  if (filters.facets.act.values.length === 0) return { works, edges };
  // Once acts are chosen, a work is shown for a citation under such an act, not for its own sake.
  const cited = new Set(edges.filter(isCitation).flatMap((edge) => [edge.from, edge.to]));
  return { works: cited, edges: edges.filter((edge) => cited.has(edge.from) && cited.has(edge.to)) };
}

/** Counts for the legend; each facet is counted as if it were not chosen itself. */
export function facetCounts(index: WorkIndex, filters: Filters): FacetCounts {
  const facets = { kind: new Map(), body: new Map(), act: new Map(), language: new Map() } as Record<
    FacetName,
    Map<string, number>
  >;
  const years = new Map<number, number>();
  const totals = { undated: 0, texts: 0, cited: 0 };
  const passing = new Set<string>();
  for (const work of index.works) {
    const failed = failures(work, filters);
    if (failed === 0) passing.add(work.id);
    if ((failed & ~bits.kind) === 0) add(facets.kind, work.category);
    if ((failed & ~bits.body) === 0) add(facets.body, work.issuingBody ?? unknown);
    if ((failed & ~bits.language) === 0)
      for (const language of languagesOf(work)) add(facets.language, language);
    if ((failed & ~bits.years) === 0) {
      if (work.year === undefined) totals.undated++;
      else add(years, work.year);
    }
    if ((failed & ~bits.have) === 0) totals[work.inCollection ? "texts" : "cited"]++;
  }
  for (const edge of index.edges) {
    if (!isCitation(edge) || !passing.has(edge.from) || !passing.has(edge.to)) continue;
    for (const [family, count] of familiesOf(edge)) add(facets.act, family, count);
  }
  return { facets, years, ...totals };
}

/** The languages by which a work is found; works without a text are `unknown`. */
function languagesOf(work: Work): readonly string[] {
  return work.languages.length > 0 ? work.languages : [unknown];
}

const bits = { kind: 1, body: 2, language: 4, years: 8, have: 16, words: 32 } as const;

/** A bit for each filter that the work does not pass; 0 if it passes all. */
function failures(work: Work, { facets, have, from, to, words }: Filters): number {
  let failed = 0;
  if (!isShown(facets.kind, work.category)) failed |= bits.kind;
  if (!isShown(facets.body, work.issuingBody ?? unknown)) failed |= bits.body;
  if (!languagesOf(work).some((language) => isShown(facets.language, language))) failed |= bits.language;
  if (!isWithin(work.year, from, to)) failed |= bits.years;
  if (have !== "all" && work.inCollection !== (have === "texts")) failed |= bits.have;
  if (words !== "" && !hasWords(work, words)) failed |= bits.words;
  return failed;
}

function isWithin(year: number | undefined, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== undefined && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

function hasWords(work: Work, words: string): boolean {
  const text = `${work.label} ${work.title} ${work.symbol ?? ""}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether an edge has a citation under one of the acts that are shown. */
export function passesActs(edge: Edge, { facets }: Filters): boolean {
  if (facets.act.values.length === 0) return true;
  if (!isCitation(edge)) return true;
  return [...familiesOf(edge).keys()].some((family: ActFamily) => isShown(facets.act, family));
}

function add<K>(counts: Map<K, number>, key: K, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
