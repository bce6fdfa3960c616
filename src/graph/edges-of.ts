import type { Registry } from "../registry/registry.ts";
import type { DocumentEntry, EdgeAttributes, EdgeKind, Evidence } from "./collection.ts";
import { grouped } from "../model/grouped.ts";

/** An edge before it is put into the graph; its key is `from|kind|to`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly attributes: EdgeAttributes;
}

/** All citations of one work by another as one edge, with their evidence; sorted by key. */
export function edgesOf(
  evidence: readonly Evidence[],
  documents: readonly DocumentEntry[],
  registry: Registry,
): readonly Edge[] {
  const cited = evidence.flatMap(({ document, layer, targets }, index) => {
    const from = documents[document]!.work;
    const kind = layer === "body" ? "mentions" : "cites";
    return targets.filter((to) => to !== from).map((to) => ({ key: edgeKey(from, kind, to), index }));
  });
  const strengths = strengthsOf(registry);
  return [...grouped(cited, ({ key }) => key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) =>
      edgeOf(
        key,
        members.map(({ index }) => index),
        evidence,
        documents,
        strengths,
      ),
    );
}

/** The key of an edge: one for each pair and kind. */
export function edgeKey(from: string, kind: EdgeKind, to: string): string {
  return `${from}|${kind}|${to}`;
}

type Strengths = ReadonlyMap<string, number>;

/**
 * The strength of an English act; that of the verb behind it where the table has no row ("continues to encourage"), else
 * the weakest, 1.
 */
export function strengthOf(act: string, strengths: Strengths): number {
  const infinitive = / to (?<verb>[a-z]+)$/u.exec(act)?.groups?.verb;
  return strengths.get(act) ?? strengths.get(`${infinitive}s`) ?? 1;
}

/** The strength of each English act; where a phrase has several, the highest. */
export function strengthsOf({ openingPhrases }: Registry): Strengths {
  const strengths = new Map<string, number>();
  for (const { english, strength } of openingPhrases)
    strengths.set(english, Math.max(strength, strengths.get(english) ?? 0));
  return strengths;
}

function edgeOf(
  key: string,
  indexes: readonly number[],
  evidence: readonly Evidence[],
  documents: readonly DocumentEntry[],
  strengths: Strengths,
): Edge {
  const [from, kind, to] = key.split("|") as [string, EdgeKind, string];
  const shown = withoutCopies(indexes, evidence, documents);
  const counted = countedOf(shown, evidence);
  const acts: Record<string, number> = {};
  for (const index of counted) {
    const act = evidence[index]!.actEnglish ?? "";
    acts[act] = (acts[act] ?? 0) + 1;
  }
  const act = strongest(Object.keys(acts), strengths);
  const first = evidence[counted[0]!]!;
  return {
    from,
    to,
    attributes: {
      kind,
      weight: counted.length,
      acts: Object.fromEntries(Object.entries(acts).sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(act !== undefined && { act }),
      strength: act === undefined ? 0 : strengthOf(act, strengths),
      paragraphs: [...new Set(counted.map((index) => evidence[index]!.label))],
      quote: first.sentence.slice(first.mark.start, first.mark.end),
      evidence: shown,
    },
  };
}

/** Of several copies of one language version only the first found to cite the work speaks for it. */
function withoutCopies(
  indexes: readonly number[],
  evidence: readonly Evidence[],
  documents: readonly DocumentEntry[],
): readonly number[] {
  const speakers = new Map<string, number>();
  return indexes.filter((index) => {
    const { document } = evidence[index]!;
    const { language } = documents[document]!;
    if (!speakers.has(language)) speakers.set(language, document);
    return speakers.get(language) === document;
  });
}

/**
 * The mentions that count: those of one language version (the one with most, English first), without the notes that
 * only confirm a name in the paragraph on which they hang.
 */
function countedOf(indexes: readonly number[], evidence: readonly Evidence[]): readonly number[] {
  const languages = [...new Set(indexes.map((index) => evidence[index]!.language))];
  const versions = languages.map((language) => {
    const own = indexes.filter((index) => evidence[index]!.language === language);
    const places = new Set(
      own
        .map((index) => evidence[index]!)
        .filter(({ part }) => part !== "footnote")
        .map(({ paragraph }) => paragraph),
    );
    const counted = own.filter((index) => !places.has(evidence[index]!.anchorParagraph ?? -1));
    return { language, counted: counted.length > 0 ? counted : own };
  });
  versions.sort(
    (a, b) =>
      b.counted.length - a.counted.length || Number(b.language === "en") - Number(a.language === "en"),
  );
  return versions[0]!.counted;
}

function strongest(acts: readonly string[], strengths: Strengths): string | undefined {
  return acts
    .filter((act) => act !== "")
    .sort((a, b) => strengthOf(b, strengths) - strengthOf(a, strengths) || (a < b ? -1 : 1))[0];
}
