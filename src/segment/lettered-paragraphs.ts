import type { Block } from "./block.ts";
import { numberMark } from "./number-mark.ts";
import type { Grammar } from "./paragraphs.ts";

/**
 * The paragraphs that are themselves lettered from (a) right below the enacting line, and no list: "(a) Recalling", "(b) Noting" of the
 * General Conference of the International Atomic Energy Agency, "(a) Reaffirms" of the Executive Committee of the High Commissioner's Programme.
 */
export function letteredParagraphs(
  blocks: readonly Block[],
  { frame }: Pick<Grammar, "frame">,
): ReadonlySet<Block> {
  const texts = blocks.filter(({ note }) => note === undefined);
  const enacting = texts.findIndex(({ reading: { text } }) => frame.isEnacting(text));
  const found = new Set<Block>();
  if (enacting === -1 || letterOf(texts[enacting + 1]) !== "a") return found;
  let next = "a";
  for (const block of texts.slice(enacting + 1)) {
    if (letterOf(block) !== next) continue;
    found.add(block);
    next = String.fromCodePoint(next.codePointAt(0)! + 1);
  }
  return found.size > 1 ? found : new Set();
}

function letterOf(block: Block | undefined): string | undefined {
  const mark = block === undefined ? undefined : numberMark(block.reading.text);
  return mark?.style === "letter" ? mark.value : undefined;
}
