import type { Block } from "./block.ts";
import type { DraftList } from "./draft-list.ts";

/** True for a line without number in a list: after a colon, or after another such line. */
export function isMember(block: Block, drafts: DraftList): boolean {
  const last = drafts.lastText();
  if (last === undefined || last.part !== "operative" || block.heading !== undefined) return false;
  if (/^(?:[A-Z]|[IVX]{1,4})$/u.test(block.reading.text)) return false;
  return (
    /[:：]["”»]?$/u.test(drafts.lastWords()) || (last.number === undefined && last.chapeau !== undefined)
  );
}
