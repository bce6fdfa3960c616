import { bodyLine } from "../registry/body-line.ts";
import type { Registry } from "../registry/registry.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * Takes the body that stands directly before the name of what it adopted into that name: "ILO Violence and Harassment
 * Convention", "UNESCO Recommendation on the Ethics of Artificial Intelligence", "AU Agenda 2063". A possessive keeps
 * them apart ("the IPU’s Strategy").
 */
export const withMaker: Step = (drafts, context) => {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const body = result.at(-1);
    if (body === undefined || !isMakerOf(body, draft, context)) {
      result.push(draft);
      continue;
    }
    result[result.length - 1] = {
      ...draft,
      span: { start: body.span.start, end: draft.span.end },
      steps: [...draft.steps, "with the body before it, which made it"],
    };
  }
  return result;
};

function isMakerOf(body: Draft, work: Draft, { document, registry }: ResolveContext): boolean {
  if (body.layer !== "body" || work.layer !== "instrument" || body.paragraph !== work.paragraph) return false;
  if (work.span.start - body.span.end !== 1 || work.mention.type !== "named") return false;
  const maker = body.targets[0]?.id;
  if (document.children[body.paragraph]?.text[body.span.end] !== " " || maker === undefined) return false;
  return work.targets.some(({ id }) => makersOf(id, registry).includes(maker));
}

/** The body that adopted an instrument and those above it. */
function makersOf(id: string, registry: Registry): readonly string[] {
  if (id.startsWith("eu/")) return ["eu"];
  return bodyLine(registry, registry.instruments.get(id)?.issuer ?? "").map((body) => body.id);
}
