import type { Block } from "./block.ts";
import { isClosing } from "./closing.ts";
import { isEnactedBelow } from "./enacted-below.ts";
import type { Frame } from "./frame.ts";
import { isHeadLike } from "./head-like.ts";
import { symbolOfOrgan } from "./organ-symbol.ts";

/**
 * Where a text begins behind another of its kind, whose symbol stands on a line of its own above its enacting line, or undefined:
 * "Assembly/AU/Dec.867(XXXVII)", "Decision 2/CMA.6", "42 C/Resolution 17" with its title right above. `from` is the index of the first
 * block of the document being read.
 */
export function organTextStart(
  blocks: readonly Block[],
  index: number,
  from: number,
  frame: Frame,
): number | undefined {
  const symbol = symbolOf(blocks[index]!);
  if (symbol === undefined || !isEnactedBelow(blocks, index, frame)) return undefined;
  const known = blocks.slice(from, Math.min(index, from + 40)).map(symbolOf);
  if (known.includes(symbol) || !known.some((each) => each !== undefined)) return undefined;
  const above = blocks[index - 1]!;
  const { text } = above.reading;
  const isTitle = index - 1 > from && isHeadLike(above) && !/[.;,:]$/u.test(text) && !isClosing(text);
  return isTitle ? index - 1 : index;
}

function symbolOf({ note, reading: { text } }: Block): string | undefined {
  return note !== undefined || text.length > 100 ? undefined : symbolOfOrgan(text);
}
