import type { Block } from "./block.ts";
import type { Grammar } from "./paragraphs.ts";

/**
 * The lines that hold nothing but the name of an organ, without article and comma, above words that begin like a paragraph with a small
 * letter or in a script without any: "Генеральная Ассамблея" above "принимает следующий итоговый документ".
 */
export function bareEnactingLines(
  blocks: readonly Block[],
  { frame, opening, language }: Pick<Grammar, "frame" | "opening" | "language">,
): ReadonlySet<Block> {
  const found = new Set<Block>();
  if (language !== "ru" && language !== "zh" && language !== "ar") return found;
  const texts = blocks.filter(({ note }) => note === undefined);
  for (const [index, block] of texts.entries()) {
    const next = texts[index + 1]?.reading.text ?? "";
    if (/^\p{Lu}/u.test(next) || !frame.isOrgan(block.reading.text)) continue;
    if (opening(next, language)?.isListed === true) found.add(block);
  }
  return found;
}
