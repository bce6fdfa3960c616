import type { ShortMention } from "../model/mention.ts";
import { isNarrowed } from "./paper-leads.ts";
import type { Papers } from "./papers.ts";
import { authorOf, type Referents, stands } from "./referents.ts";
import type { Draft, ResolveContext } from "./step.ts";
import { textAround } from "./words-at.ts";

/** A report or letter that its footnote identifies, or other words for one whose symbol or author stands elsewhere. */
export function shortReport(
  draft: Draft,
  mention: ShortMention,
  referents: Referents,
  papers: () => Papers,
  context: ResolveContext,
): Draft | undefined {
  if (draft.targets.length > 0) return { ...draft, kind: "report", via: "short" };
  const author = authorOf(draft, context);
  // The Secretary-General writes hundreds; others are known by the year of theirs.
  const isHis = author?.startsWith("Secretary") === true;
  const meant = papers().meant(draft);
  const only = isHis && !mention.plural && meant.length === 0 ? papers().authored(draft, author) : undefined;
  const targets = only === undefined ? meant : [only];
  if (targets.length > 0)
    return {
      ...draft,
      kind: "report",
      via: "short",
      targets,
      steps: [
        ...draft.steps,
        `the text gives its symbol elsewhere: ${targets.map(({ id }) => id).join(", ")}`,
      ],
    };
  if (author === undefined || isHis) return undefined;
  const [earlier] = referents.fitting(({ author: other }) => other === author);
  if (earlier !== undefined) return stands(draft, [earlier]);
  // "the report of the Advisory Committee" after "the report of the Advisory Committee on Administrative …"
  const text = textAround(draft, context.document);
  if (mention.plural || isNarrowed(text.slice(draft.span.end, draft.span.end + 24))) return undefined;
  const longer = referents.fitting(({ author: other }) => other?.startsWith(`${author} `) === true);
  return longer.length === 1 ? stands(draft, longer) : undefined;
}
