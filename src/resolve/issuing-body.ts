import type { Target } from "../model/citation.ts";
import type { Document } from "../model/document.ts";
import type { NumberedMention } from "../model/mention.ts";
import { choiceFor, isPossible } from "./body-choice.ts";
import { keyOf, type NamedSoFar } from "./candidate-bodies.ts";
import { bodyOfDocument } from "./document-body.ts";
import { doubtOf, unresolved } from "./number-doubt.ts";
import type { Draft, Step } from "./step.ts";
import { targetOf } from "./target.ts";

/**
 * Gives numbered resolutions and decisions their body and so their symbol. In this order: the body named beside the
 * number; for "its" the body to which it points, else the document's own; for a number alone the body that the same
 * number had before, the document's own, the one named last; each only if it numbers so and could have by that date.
 */
export const issuingBody: Step = (drafts, { document, registry }) => {
  const reader: NamedSoFar = {
    registry,
    own: bodyOfDocument(document, registry),
    year: yearOf(document),
    named: [],
    later: bodiesNamed(drafts),
    list: undefined,
    seen: new Map(),
  };
  return drafts.map((draft) => {
    const { mention } = draft;
    if (mention.type === "numbered" && !mention.series) reader.list = undefined;
    if (mention.type === "named" && mention.layer === "body") remember(reader, mention.candidates, draft);
    if (mention.type !== "numbered") return draft;
    const { resolved, body } = resolvedDraft(draft, mention, reader);
    if (body !== undefined) reader.list = body;
    if (mention.bodies.length > 0 && body !== undefined) remember(reader, [body], draft);
    return resolved;
  });
};

function resolvedDraft(
  draft: Draft,
  mention: NumberedMention,
  reader: NamedSoFar,
): { readonly resolved: Draft; readonly body?: string } {
  const choice = choiceFor(mention, draft.paragraph, reader);
  if (choice === undefined) return { resolved: unresolved(draft, mention, reader.registry) };
  const { body, reading, why } = choice;
  if (mention.bodies.length > 0 || mention.own) reader.seen.set(keyOf(mention), body);
  const resolved: Draft = {
    ...draft,
    layer: "resolution",
    kind: reading.form === "comment" ? "general comment" : reading.form,
    via: reading.ids.length > 1 ? "collective" : mention.series ? "series" : "direct",
    targets: reading.ids.map((id): Target => ({
      ...targetOf(id, reader.registry),
      ...(mention.date !== undefined && { date: mention.date }),
    })),
    doubts:
      isPossible(reading, mention, reader.year) && reading.expected === undefined
        ? draft.doubts
        : [...draft.doubts, doubtOf(choice, mention, reader.registry)],
    steps: [
      ...draft.steps,
      `${why}: ${reader.registry.bodies.get(body)?.names[0]?.name ?? body}, hence ${reading.ids.join(", ")}`,
    ],
  };
  return { resolved, body };
}

function bodiesNamed(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ mention }) => {
      if (mention.type === "numbered") return mention.bodies.length === 1 ? mention.bodies : [];
      return mention.type === "named" && mention.layer === "body" && mention.candidates.length === 1
        ? mention.candidates
        : [];
    }),
  );
}

/** Puts a body that the text names to the front. */
function remember({ named }: NamedSoFar, bodies: readonly string[], { paragraph }: Draft): void {
  const [body, ...others] = bodies;
  if (body === undefined || others.length > 0) return;
  const at = named.findIndex((each) => each.body === body);
  if (at >= 0) named.splice(at, 1);
  named.unshift({ body, paragraph });
}

function yearOf({ facts }: Document): number | undefined {
  const year = facts.adopted?.slice(0, 4);
  return year === undefined ? undefined : Number(year);
}
