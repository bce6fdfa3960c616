import MiniSearch from "minisearch";
import type { Evidence } from "../graph/collection.ts";
import type { CollectionIndex, Work } from "./collection-index.ts";
import { fold, foldedWords } from "./fold.ts";
import type { Suggestion, Suggestions } from "./suggestions.ts";

export interface SearchIndex {
  readonly find: (query: string) => Suggestions;
  /** Adds the citing sentences in short steps, so that typing is never held up. */
  readonly addSentences: (evidence: readonly Evidence[]) => Promise<void>;
}

const perGroup = 6;

/** Search over titles, names in all languages, symbols as wholes and by parts, and citing sentences. */
export function searchIndex(index: CollectionIndex): SearchIndex {
  const works = new MiniSearch<{ id: number; label: string; title: string; names: string; symbol: string }>({
    fields: ["label", "title", "names", "symbol"],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: "AND", boost: { label: 4, symbol: 4, title: 2 } },
  });
  works.addAll(
    index.works.map((work, id) => ({
      id,
      label: work.label,
      title: work.title,
      names: work.names.map(([, name]) => name).join(" · "),
      symbol: `${work.symbol ?? ""} ${work.id}`,
    })),
  );
  const symbols = index.works.map((work) => symbolKey(work.symbol ?? work.id));
  const sentences = new MiniSearch<{ id: number; sentence: string }>({
    fields: ["sentence"],
    tokenize: foldedWords,
    processTerm: (term) => (term.length > 2 || /\d/.test(term) ? term : null),
    searchOptions: { prefix: (term) => term.length > 2, combineWith: "AND" },
  });
  let evidence: readonly Evidence[] = [];

  function findWorks(query: string): Work[] {
    const key = symbolKey(query);
    const scores = new Map<number, number>();
    const hits = works.search(query);
    const fuzzy = hits.length > 0 || query.length < 5 ? hits : works.search(query, { fuzzy: 0.2 });
    for (const { id, score } of fuzzy) scores.set(id as number, score);
    if (key.length > 1)
      symbols.forEach((symbol, id) => {
        if (symbol.includes(key)) scores.set(id, (scores.get(id) ?? 0) + (symbol === key ? 400 : 40));
      });
    const whole = fold(query.trim());
    return [...scores]
      .map(([id, score]) => {
        const work = index.works[id] as Work;
        const exact = fold(work.label) === whole || work.names.some(([, name]) => fold(name) === whole);
        return { work, score: score * (1 + Math.log2(1 + work.citedBy) / 4) + (exact ? 300 : 0) };
      })
      .sort((a, b) => b.score - a.score || (a.work.id < b.work.id ? -1 : 1))
      .map(({ work }) => work);
  }

  return {
    find: (query) => {
      if (query.trim() === "") return { documents: [], instruments: [], bodies: [], sentences: [] };
      const found = findWorks(query);
      const lines = (belongs: (work: Work) => boolean): Suggestion[] =>
        found
          .filter(belongs)
          .slice(0, perGroup)
          .map((work) => ({ type: "work", work, name: matchingName(work, query) }));
      return {
        instruments: lines((work) => work.layer === "instrument"),
        documents: lines((work) => work.layer === "resolution" || work.layer === "document"),
        bodies: lines((work) => work.layer === "body"),
        sentences:
          evidence.length === 0 || query.trim().length < 3
            ? []
            : sentences
                .search(query)
                .slice(0, perGroup)
                .flatMap((hit): Suggestion[] => {
                  const number = hit.id as number;
                  const found = evidence[number];
                  return found === undefined ? [] : [{ type: "sentence", evidence: found, number }];
                }),
      };
    },
    addSentences: async (all) => {
      sentences.removeAll();
      await sentences.addAllAsync(
        all.map(({ sentence }, id) => ({ id, sentence })),
        { chunkSize: 100 },
      );
      evidence = all;
    },
  };
}

/** The name of a work in which the query stands, where its title and label do not hold it. */
function matchingName(work: Work, query: string): string {
  const words = foldedWords(query);
  const holds = (text: string): boolean => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  if (holds(work.title)) return work.title;
  return work.names.find(([, name]) => holds(name))?.[1] ?? work.title;
}

/** A symbol as people type it: without spaces and brackets, in lower case. */
function symbolKey(text: string): string {
  return fold(text).replace(/[\s()[\]]/g, "");
}
