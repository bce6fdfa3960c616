import type { Block } from "./block.ts";
import type { Frame } from "./frame.ts";

/** The blocks of each document of a source: a new masthead after a body begins a new document. */
export function cutDocuments(blocks: readonly Block[], frame: Frame): readonly (readonly Block[])[] {
  const starts: number[] = [0];
  let hasBody = false;
  for (const [index, block] of blocks.entries()) {
    if (hasBody && isTitleCue(block, frame)) {
      const start = mastheadStart(blocks, index, starts.at(-1)!, frame);
      if (start !== undefined) {
        starts.push(start);
        hasBody = false;
        continue;
      }
    }
    hasBody ||= isBody(block, frame);
  }
  return starts
    .map((start, index) => blocks.slice(start, starts[index + 1]))
    .filter((part) => part.length > 0);
}

function isTitleCue(block: Block, frame: Frame): boolean {
  const { text } = block.reading;
  if (block.note !== undefined || /[.;,:]$/u.test(text)) return false;
  return frame.isNumberedTitle(text) || frame.isAdoption(text);
}

/** Where the masthead around a title begins, or undefined if there is none. */
function mastheadStart(
  blocks: readonly Block[],
  cue: number,
  from: number,
  frame: Frame,
): number | undefined {
  let start = frame.isNumberedTitle(blocks[cue]!.reading.text) ? cue : undefined;
  for (let index = cue - 1; index > from && isHeadLike(blocks[index]!); index -= 1)
    if (frame.isMasthead(blocks[index]!.reading.text)) start = index;
  return start;
}

/** A line that may stand in a masthead: short, without the end of a sentence. */
export function isHeadLike(block: Block): boolean {
  const { text } = block.reading;
  if (block.note !== undefined) return false;
  return text.length <= 40 || (text.length <= 320 && !/[.;,:،؛۔。；，][”"»)]?$/u.test(text));
}

function isBody(block: Block, frame: Frame): boolean {
  const { text } = block.reading;
  return frame.isEnacting(text) || (block.note === undefined && text.length > 80 && !isHeadLike(block));
}
