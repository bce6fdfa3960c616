import { slug } from "../segment/slug.ts";
import { bodyOfSymbol } from "./document-body.ts";
import type { Draft, ResolveContext, Step } from "./step.ts";

/**
 * Gives resolutions that the text cites by date the number that it gives with that date elsewhere: "its resolution of
 * 6 May 1998" beside "resolution 52/1 of 6 May 1998"; two numbers of one body and day leave them open.
 */
export const resolveResolutionDates: Step = (drafts, context) => {
  if (!drafts.some(({ mention }) => mention.extractor === "dated-resolution")) return drafts;
  const numbered = new Map<string, Draft | null>();
  for (const draft of drafts) {
    const id = dateId(draft, context);
    if (id === undefined) continue;
    const known = numbered.get(id);
    numbered.set(id, known === undefined || known?.targets[0]?.id === draft.targets[0]?.id ? draft : null);
  }
  return drafts.map((draft) => {
    if (draft.mention.extractor !== "dated-resolution") return draft;
    const other = numbered.get(draft.targets[0]?.id ?? "");
    return other === undefined || other === null
      ? draft
      : {
          ...draft,
          targets: other.targets,
          steps: [...draft.steps, `the text gives that date with ${other.targets[0]?.id ?? ""}`],
        };
  });
};

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** The id that a numbered resolution has where only its date is known. */
function dateId({ mention, targets, kind }: Draft, { registry }: ResolveContext): string | undefined {
  const [target, ...others] = targets;
  if (mention.type !== "numbered" || mention.date === undefined || target === undefined || others.length > 0)
    return undefined;
  const body = registry.bodies.get(bodyOfSymbol(target.id, registry) ?? "");
  const name = body?.names.find(({ language }) => language === "en")?.name;
  const [year = "", month = "", day = ""] = mention.date.split("-");
  return name === undefined
    ? undefined
    : `name:${slug(`${name} ${kind} of ${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`)}`;
}
