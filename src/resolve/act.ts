import type { Document } from "../model/document.ts";
import type { Registry } from "../registry/registry.ts";
import { type MainVerb, mainVerbs } from "./main-verb.ts";
import type { Draft, Step } from "./step.ts";

/**
 * Gives mentions the main verb that governs them: the last one before the mention in its paragraph, else the last one
 * of the paragraph above a sub-paragraph. Bodies have none, nor has what stands outside preamble and operative part.
 */
export const act: Step = (drafts, { document, registry }) => {
  const verbs = new Map<number, readonly MainVerb[]>();
  const verbsOf = (paragraph: number): readonly MainVerb[] => {
    let known = verbs.get(paragraph);
    if (known === undefined) verbs.set(paragraph, (known = verbsIn(paragraph, document, registry)));
    return known;
  };
  return drafts.map((draft) => {
    if (draft.layer === "body") return draft;
    const verb = governing(draft, document, verbsOf);
    return verb === undefined
      ? draft
      : {
          ...draft,
          act: verb.act,
          actEnglish: verb.english,
          steps: [...draft.steps, `governed by “${verb.act}”, in English “${verb.english}”`],
        };
  });
};

function verbsIn(
  paragraph: number,
  { children, language }: Document,
  registry: Registry,
): readonly MainVerb[] {
  const { part, text } = children[paragraph] ?? {};
  if (text === undefined || (part !== "preamble" && part !== "operative")) return [];
  return mainVerbs(text, part, language, registry);
}

function governing(
  { paragraph, span }: Draft,
  { children }: Document,
  verbsOf: (paragraph: number) => readonly MainVerb[],
): MainVerb | undefined {
  const { part, text = "" } = children[paragraph] ?? {};
  if (part !== "preamble" && part !== "operative") return undefined;
  const verbs = verbsOf(paragraph);
  const next = verbs.find((verb) => verb.start >= span.end);
  if (next !== undefined && isFronted(text, span.start, span.end, next)) return next;
  const before = verbs.findLast((verb) => verb.end <= span.start);
  if (before !== undefined) return before;
  for (let at = children[paragraph]?.chapeau, depth = 0; at !== undefined && depth < 5; depth += 1) {
    const verb = verbsOf(at).at(-1);
    if (verb !== undefined) return verb;
    at = children[at]?.chapeau;
  }
  return undefined;
}

const fronting =
  /(?:^|;\s(?:and,?\s)?|\sand,\s)(?:in (?:accordance|line|conformity|compliance|keeping) with|pursuant to|consistent with|as (?:requested|called for|set out|mandated|provided for|decided) in|further to|in (?:the )?(?:light|view|response|fulfilment|implementation) of|on the basis of|under|by)\s[^,;]{0,60}$/u;

/** "and, in accordance with Commission resolution 54/8 of 25 March 2011, urges the Board": what follows governs. */
function isFronted(text: string, start: number, end: number, next: MainVerb): boolean {
  const between = text.slice(end, next.start);
  return (
    /^[^,;]{0,60},\s(?:(?!and\s)\p{Ll}+\s){0,2}$/u.test(between) &&
    fronting.test(text.slice(Math.max(0, start - 140), start))
  );
}
