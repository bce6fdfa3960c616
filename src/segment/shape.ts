import { bareEnactingLines } from "./bare-enacting.ts";
import type { Block } from "./block.ts";
import { hasFrame } from "./has-frame.ts";
import { isNumberedAct } from "./numbered-act.ts";
import { letteredParagraphs } from "./lettered-paragraphs.ts";
import { listedLines } from "./listed-lines.ts";
import { numberedRecitals } from "./numbered-recitals.ts";
import type { Grammar } from "./paragraphs.ts";
import { partTitles } from "./part-titles.ts";
import { resolvingLines } from "./resolving-lines.ts";

/** What a document is seen to be before its paragraphs are read. */
export interface Shape {
  /** True for a resolution with preamble and operative part. */
  readonly framed: boolean;
  /** True for an act that begins with its operative paragraph 1. */
  readonly numbered: boolean;
  /** Titles of parts that begin with an enacting line below them. */
  readonly titles: ReadonlySet<Block>;
  /** Enacting lines without a comma. */
  readonly enacting: ReadonlySet<Block>;
  /** Numbered recitals, with the line that names the organ, or says what it does, above the operative paragraphs. */
  readonly recitals: ReadonlySet<Block>;
  /** Paragraphs counted by letters below the enacting line. */
  readonly lettered: ReadonlySet<Block>;
  /** Members of lists that look like headings. */
  readonly listed: ReadonlySet<Block>;
}

export function shapeOf(blocks: readonly Block[], grammar: Grammar): Shape {
  const framed = hasFrame(blocks, grammar);
  return {
    framed,
    numbered: isNumberedAct(blocks, grammar),
    titles: partTitles(blocks, grammar.frame),
    enacting: bareEnactingLines(blocks, grammar),
    recitals: new Set([...numberedRecitals(blocks, grammar), ...(framed ? resolvingLines(blocks) : [])]),
    lettered: letteredParagraphs(blocks, grammar),
    listed: listedLines(blocks, grammar.frame),
  };
}
