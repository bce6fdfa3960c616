import type { Diagnostic } from "../model/diagnostic.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * "Ibid." with the work of the note before. If that note names two works it stays open with the doubt `ibid-two-works`,
 * if it names none with `ibid-nothing-before`. A chain of them leads back to the last note with a work of its own.
 */
export const resolveIbid: Step = (drafts, context) => {
  const result: Draft[] = [];
  const works = new Map<number, readonly Draft[]>();
  for (const draft of drafts) {
    const one =
      draft.mention.type === "ibid" ? again(draft, works.get(noteBefore(draft, context)) ?? []) : draft;
    result.push(one);
    if (isNote(one, context) && one.layer !== "body" && one.targets.length > 0)
      works.set(one.paragraph, [...(works.get(one.paragraph) ?? []), one]);
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

function again(draft: Draft, before: readonly Draft[]): Draft {
  const ids = new Set(before.flatMap(({ targets }) => targets.map(({ id }) => id)));
  const [last] = before;
  if (last === undefined || ids.size !== 1)
    return {
      ...draft,
      layer: "document",
      kind: "document",
      via: "ibid",
      doubts: [...draft.doubts, doubt([...ids])],
    };
  return {
    ...draft,
    layer: last.layer,
    kind: last.kind,
    via: "ibid",
    targets: last.targets,
    steps: [...draft.steps, "the work of the note before"],
  };
}

function doubt(candidates: readonly string[]): Diagnostic {
  return candidates.length === 0
    ? {
        id: "ibid-nothing-before",
        severity: "warning",
        message: "The note before names no work that “Ibid.” could repeat. Write the source out.",
      }
    : {
        id: "ibid-two-works",
        severity: "warning",
        message: `The note before names ${candidates.join(" and ")}; “Ibid.” can mean either. Write the source out.`,
        candidates,
      };
}
