import { dateAt } from "../extract/date-phrase.ts";
import { datedTitle } from "../extract/dated-resolution.ts";
import type { Target } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import { bodyOfSymbol } from "../registry/body-of-symbol.ts";
import { slug } from "../segment/slug.ts";
import type { Draft, ResolveContext, Siblings, Step } from "./step.ts";
import { targetOf } from "./target.ts";

/**
 * Gives resolutions that the text cites by date the number that it gives with that date elsewhere: "its resolution of
 * 6 May 1998" beside "resolution 52/1 of 6 May 1998"; two numbers of one body and day leave them open.
 */
export const resolveResolutionDates: Step = (drafts, context) => {
  if (!drafts.some(({ mention }) => mention.extractor === "dated-resolution")) return drafts;
  const numbered = new Map<string, Target | null>();
  for (const draft of drafts) add(numbered, dateId(draft, context), draft.targets[0]);
  const beside = besideIn(context);
  return drafts.map((draft) => {
    if (draft.mention.extractor !== "dated-resolution") return draft;
    const id = draft.targets[0]?.id ?? "";
    const [own, other] = [numbered.get(id), beside.get(id)];
    const meant = own === undefined || own?.id === other?.id ? other : other === undefined ? own : null;
    return meant === undefined || meant === null
      ? draft
      : {
          ...draft,
          targets: [meant],
          steps: [...draft.steps, `the text, or another of its file, has that date with ${meant.id}`],
        };
  });
};

/** Two numbers of one body and day are none. */
function add(numbered: Map<string, Target | null>, id: string | undefined, target: Target | undefined): void {
  if (id === undefined || target === undefined) return;
  const known = numbered.get(id);
  numbered.set(id, known === undefined || known?.id === target.id ? target : null);
}

const shared = new WeakMap<Siblings, ReadonlyMap<string, Target | null>>();

/** The resolutions in the file by their dates; put together once. */
function besideIn(context: ResolveContext): ReadonlyMap<string, Target | null> {
  const { siblings, registry } = context;
  if (siblings === undefined) return new Map();
  let beside = shared.get(siblings);
  if (beside === undefined) {
    const numbered = new Map<string, Target | null>();
    for (const other of siblings.documents)
      for (const date of datesOf(other, context)) {
        const { symbol, kind = "" } = other.facts;
        if (symbol !== undefined && numbers.has(kind))
          add(numbered, idOn(symbol, kind, date, context), targetOf(symbol, registry));
      }
    shared.set(siblings, (beside = numbered));
  }
  return beside;
}

const numbers: ReadonlySet<string> = new Set(["resolution", "decision"]);

// "Résolution des 25 février et 5 mars 1948", right below the title.
const dated = /^(?:Résolutions?|Resolution|Resolución|Decision|Décision|Decisión) (?:d[eu]s? |of )(?=\d)/u;

/** The days on which a document of the same file was adopted, as far as its facts or a line of its heading tell. */
function datesOf({ facts, children }: Document, { registry }: ResolveContext): readonly string[] {
  const line = children.find(({ part, text }) => part === "heading" && dated.test(text))?.text ?? "";
  const year = /(?:19|20)\d\d/u.exec(line)?.[0] ?? "";
  const days = [...line.matchAll(/ \d{1,2}(?:er)? \p{L}+/gu)].flatMap(
    ([day]) => dateAt(`${day} ${year}`, 0, registry)?.date ?? [],
  );
  return facts.adopted === undefined ? days : [facts.adopted, ...days];
}

/** The id that a numbered resolution has where only its date is known. */
function dateId({ mention, targets, kind }: Draft, context: ResolveContext): string | undefined {
  const [target, ...others] = targets;
  return mention.type !== "numbered" || target === undefined || others.length > 0
    ? undefined
    : idOn(target.id, kind, mention.date, context);
}

function idOn(
  symbol: string,
  kind: string,
  date: string | undefined,
  { registry }: ResolveContext,
): string | undefined {
  const body = registry.bodies.get(bodyOfSymbol(symbol, registry) ?? "");
  return body === undefined || date?.length !== 10 ? undefined : `name:${slug(datedTitle(body, kind, date))}`;
}
