import type { Document } from "../model/document.ts";
import type { Draft, Step } from "./step.ts";

/**
 * In a text of "the General Assembly of the Organization" its Assembly, Secretary-General and symbols are those of an
 * organization that the text does not name, not the United Nations': they stay open with the doubt `body-unknown`.
 * After A/RES/208(VII) of the World Tourism Organization.
 */
export const withoutOtherOrganization: Step = (drafts, { document }) =>
  isOfAnother(document) ? drafts.map(opened) : drafts;

// In headings a text of the United Nations says "of the United Nations" or nothing.
const assembly =
  /(?:General Assembly of the Organi[sz]ation|Assemblée générale de l[’']Organisation|Asamblea General de la Organización)(?! (?:of|des|de)(?!\p{L}))(?!\p{L})/iu;

function isOfAnother({ children }: Document): boolean {
  return children.some(({ part, text }) => part === "heading" && assembly.test(text));
}

const organs: ReadonlySet<string> = new Set(["unga", "unsg", "un-secretariat"]);

function opened(draft: Draft): Draft {
  const { layer, targets } = draft;
  if (!targets.some(({ id }) => (layer === "body" ? organs.has(id) : id.startsWith("A/")))) return draft;
  return {
    ...draft,
    targets: [],
    doubts: [
      ...draft.doubts,
      {
        id: "body-unknown",
        severity: "warning",
        message:
          "the heading speaks of the Assembly of an organization that it does not name; name it beside the words",
        candidates: targets.map(({ id }) => id),
      },
    ],
    steps: [...draft.steps, "of an organization that the text does not name"],
  };
}
