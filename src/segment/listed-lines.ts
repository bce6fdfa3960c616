import type { Block } from "./block.ts";
import { isHeadingLike } from "./block-shape.ts";
import { isClosing } from "./closing.ts";
import type { Frame } from "./frame.ts";
import { numberMark } from "./number-mark.ts";

/**
 * The short lines without number that a sentence with a colon lists: "Decided to defer consideration of the following documents:" and
 * the titles of documents below it. The last of them is a heading if running text follows.
 */
export function listedLines(blocks: readonly Block[], frame: Frame): ReadonlySet<Block> {
  const listed = new Set<Block>();
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (block.note !== undefined) continue;
    const { text } = block.reading;
    if (open !== undefined && isLine(block, frame)) {
      open.push(block);
      continue;
    }
    if (open !== undefined) {
      const isHeaded = !isHeadingLike(block) && numberMark(text) === undefined;
      for (const line of isHeaded ? open.slice(0, -1) : open) listed.add(line);
    }
    open = text.length > 20 && /[:：]$/u.test(text) && !isHeadingLike(block) ? [] : undefined;
  }
  for (const line of open ?? []) listed.add(line);
  return listed;
}

// "Section A", "Part II", "Chapter 3"
const division =
  /^(?:Part|Section|Chapter|Partie|Chapitre|Parte|Sección|Capítulo|Teil|Abschnitt|Kapitel)\s\S{1,6}$/iu;

function isLine(block: Block, frame: Frame): boolean {
  const { text } = block.reading;
  return (
    isHeadingLike(block) &&
    !block.display &&
    numberMark(text) === undefined &&
    !isClosing(text) &&
    !division.test(text) &&
    !frame.isAnnex(text)
  );
}
