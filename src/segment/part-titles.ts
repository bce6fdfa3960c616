import type { Block } from "./block.ts";
import { isHeadingLike } from "./block-shape.ts";
import { isClosing } from "./closing.ts";
import type { Frame } from "./frame.ts";
import { numberMark } from "./number-mark.ts";

/** Lines that the title of a part may have above its enacting line. */
const titleLines = 4;

/** The lines right above the enacting lines of a document, such as "B" and the title of part B. */
export function partTitles(blocks: readonly Block[], frame: Frame): ReadonlySet<Block> {
  const titles = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (block.note !== undefined || !frame.isEnacting(block.reading.text)) continue;
    for (let at = index - 1; at >= Math.max(0, index - titleLines); at -= 1) {
      const above = blocks[at]!;
      if (above.note !== undefined || !isTitle(above)) break;
      titles.add(above);
    }
  }
  return titles;
}

function isTitle(block: Block): boolean {
  const { text } = block.reading;
  const style = numberMark(text)?.style;
  return (
    isHeadingLike(block) &&
    !isClosing(text) &&
    (style === undefined || style === "roman" || style === "capital")
  );
}
