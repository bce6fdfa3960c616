import type { Block } from "./block.ts";
import type { DraftList } from "./draft-list.ts";
import type { NumberMark } from "./number-mark.ts";

/** True for a line without number in a list: after a colon, or after another such line. */
export function isMember(block: Block, drafts: DraftList): boolean {
  const last = drafts.lastText();
  if (last === undefined || last.part !== "operative" || block.heading !== undefined) return false;
  if (/^(?:[A-Z]|[IVX]{1,4})$/u.test(block.reading.text)) return false;
  return (
    /[:：]["”»]?$/u.test(drafts.lastWords()) || (last.number === undefined && last.chapeau !== undefined)
  );
}

/** True for "(1)" below "Noting:" and for "(2)" beside it, false for another number in brackets, which counts the recitals; undefined for any other mark. */
export function isCountedBelow(mark: NumberMark | undefined, drafts: DraftList): boolean | undefined {
  if (mark?.style !== "bracketed-digit") return undefined;
  if (mark.printed.includes("PP")) return false;
  if (mark.value === "1") return /[:：]$/u.test(drafts.lastWords());
  const last = drafts.lastText();
  return last !== undefined && last.depth > 0 && last.number === `(${Number(mark.value) - 1})`;
}
