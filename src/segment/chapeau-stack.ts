import type { Paragraph, Part } from "../model/document.ts";
import type { Entry } from "./draft-list.ts";
import { type LevelStack, levelStack } from "./levels.ts";
import type { NumberMark } from "./number-mark.ts";
import type { Opening } from "./opening-phrase.ts";

/** The paragraph whose words govern what stands below it, and the levels below it that are open. */
export interface ChapeauStack {
  /** Takes a paragraph for the chapeau of what follows. */
  readonly begin: (label: string, index: number) => void;
  /** From here on there is none. */
  readonly end: () => void;
  readonly isOpen: () => boolean;
  /** A numbered member of the list below the chapeau: `OP17(a)(ii)`. */
  readonly numbered: (mark: NumberMark, part: Part, phrase: Opening | undefined) => Entry;
  /** A member without number, below the last paragraph or beside it. */
  readonly unnumbered: (last: Paragraph | undefined) => Entry;
}

export function chapeauStack(): ChapeauStack {
  let levels: LevelStack = levelStack();
  let chapeau: { readonly label: string; readonly index: number } | undefined;
  return {
    begin: (label, index) => {
      chapeau = { label, index };
      levels = levelStack();
    },
    end: () => {
      chapeau = undefined;
      levels = levelStack();
    },
    isOpen: () => chapeau !== undefined,
    numbered: (mark, part, phrase) => {
      const { depth, path } = levels.enter(mark);
      // a member has a phrase of its own only if it opens as a paragraph of its part does: "(b) Decides that"
      const isOwn =
        phrase?.isListed === true && phrase.part === (part === "operative" ? "operative" : "preambular");
      const entry = { part, label: chapeau!.label + path, depth, chapeau: chapeau!.index };
      return isOwn ? { ...entry, phrase } : entry;
    },
    unnumbered: (last) => {
      const depth = last?.chapeau === undefined ? (last?.depth ?? 0) + 1 : Math.max(1, last.depth);
      const label = last?.chapeau === undefined ? chapeau!.label : last.label;
      return { part: "operative", label, depth, chapeau: chapeau!.index };
    },
  };
}
