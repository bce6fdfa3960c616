import type { TitledMention } from "../model/mention.ts";
import { slug } from "../segment/slug.ts";
import type { Draft, Step } from "./step.ts";

/** Works by a title that no registry knows: resolutions of an assembly as `ipu/118/…`, others provisionally as `name:…`. */
export const resolveTitles: Step = (drafts) =>
  drafts.map((draft) => (draft.mention.type === "titled" ? titled(draft, draft.mention) : draft));

function titled(draft: Draft, mention: TitledMention): Draft {
  const title = mention.title.replace(/\s+/gu, " ");
  const numbers = mention.assemblies.map((id) => id.replace(/^ipu-assembly-/u, ""));
  if (numbers.length > 0)
    return {
      ...draft,
      kind: mention.kind,
      via: numbers.length > 1 ? "collective" : "direct",
      targets: numbers.map((number) => ({ id: `ipu/${number}/${slug(title)}`, name: title })),
      steps: [...draft.steps, `a title with the assembly that adopted it: ${numbers.join(", ")}`],
    };
  return {
    ...draft,
    kind: mention.kind,
    targets: [{ id: `name:${slug(title)}`, name: title }],
    steps: [...draft.steps, "a name that the registry does not know"],
  };
}
