import type { Diagnostic } from "../model/diagnostic.ts";
import { addTo } from "../model/grouped.ts";
import type { Registry } from "../registry/registry.ts";
import { registryTarget } from "./registry-target.ts";
import { spokenList } from "./spoken.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";
import { wordsBehind } from "./words-at.ts";

/**
 * "Ibid." with the work of the note before. If that note names two works it stays open with the doubt `ibid-two-works`,
 * if it names none with `ibid-nothing-before`. A chain of them leads back to the last note with a work of its own.
 */
export const resolveIbid: Step = (drafts, context) => {
  const result: Draft[] = [];
  const works = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const one =
      draft.mention.type === "ibid"
        ? again(draft, works.get(noteBefore(draft, context)) ?? [], context)
        : draft;
    result.push(one);
    if (isNote(one, context) && one.layer !== "body" && one.targets.length > 0)
      addTo(works, one.paragraph, one);
  }
  return result;
};

function isNote({ paragraph }: Draft, { document }: ResolveContext): boolean {
  return document.children[paragraph]?.part === "footnote";
}

/** Index of the footnote before the one in which the mention stands, or -1. */
function noteBefore({ paragraph }: Draft, { document }: ResolveContext): number {
  for (let index = paragraph - 1; index >= 0; index -= 1)
    if (document.children[index]?.part === "footnote") return index;
  return -1;
}

/** "Ibid., No. 973": another treaty of the volumes that the note before gives. */
const otherNumber = /^,? (?:Nos?\.?|n[o°º]s?\.?|núms?\.?|№) ?(?<number>\d{1,6})(?!\d)/u;

function again(draft: Draft, named: readonly Draft[], { document, registry }: ResolveContext): Draft {
  const behind = wordsBehind(draft, document, 14);
  const number = otherNumber.exec(behind)?.groups?.number;
  const series = named.find(({ mention }) => mention.type === "treatySeries")?.mention;
  if (number !== undefined && series?.type === "treatySeries") {
    const [treaty, ...more] = registry.byTreatySeries(series.series, number, series.volumes[0]);
    if (treaty !== undefined && more.length === 0)
      return {
        ...draft,
        kind: treaty.kind,
        via: "ibid",
        targets: [registryTarget(treaty.id, registry)],
        steps: [...draft.steps, `No. ${number} in the series of the note before`],
      };
  }
  const before = principal(named);
  const ids = new Set(withoutCorrigenda(before.flatMap(({ targets }) => targets.map(({ id }) => id))));
  const [last] = before;
  if (last === undefined || ids.size !== 1)
    return {
      ...draft,
      layer: "document",
      kind: "document",
      via: "ibid",
      doubts: [...draft.doubts, doubt([...ids], registry)],
    };
  return {
    ...draft,
    layer: last.layer,
    kind: last.kind,
    via: "ibid",
    targets: last.targets.filter(({ id }) => ids.has(id)),
    steps: [...draft.steps, "the work of the note before"],
  };
}

/** "A/67/53 and A/67/53/Corr.1": the document itself. */
function withoutCorrigenda(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const base = id.replace(/\/(?:Corr|Add)\.\d+$/u, "");
    return base === id || !ids.includes(base);
  });
}

/** Without the treaty in the name of a conference that stands before the symbol of its document. */
function principal(drafts: readonly Draft[]): readonly Draft[] {
  const documents = drafts.filter(({ mention }) => mention.type === "symbol");
  const isDocument =
    documents.length === 1 && drafts.every(({ mention: { type } }) => type === "symbol" || type === "named");
  return isDocument ? documents : drafts;
}

function doubt(candidates: readonly string[], registry: Registry): Diagnostic {
  return candidates.length === 0
    ? {
        id: "ibid-nothing-before",
        severity: "warning",
        message: "No work that “Ibid.” could repeat was found in the note before. Write the source out.",
      }
    : {
        id: "ibid-two-works",
        severity: "warning",
        message: `The note before names ${spokenList(candidates, registry, "and")}; “Ibid.” can mean either. Write the source out.`,
        candidates,
      };
}
