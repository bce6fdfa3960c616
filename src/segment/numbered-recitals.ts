import type { Block } from "./block.ts";
import { numberMark } from "./number-mark.ts";
import type { Grammar } from "./paragraphs.ts";

/**
 * The numbered recitals of a resolution that names its organ below them, and goes on to count: "1. Recalling the Helsinki Final Act,",
 * "The OSCE Parliamentary Assembly:", "4. Urges participating States". Empty for any other document.
 */
export function numberedRecitals(
  blocks: readonly Block[],
  { frame, opening, language }: Grammar,
): ReadonlySet<Block> {
  const texts = blocks.filter(({ note }) => note === undefined);
  const organ = texts.findIndex(
    ({ reading: { text } }) => isOrganLine(text) && frame.isEnacting(text.replace(/:$/u, ",")),
  );
  if (organ < 2 || numberOf(texts[organ + 1]) !== (numberOf(texts[organ - 1]) ?? 0) + 1) return new Set();
  const first = texts.findIndex((block) => numberOf(block) === 1);
  const recitals = first === -1 ? [] : texts.slice(first, organ);
  const isRecital = ({ reading: { text } }: Block): boolean => {
    const mark = numberMark(text);
    return mark !== undefined && opening(text.slice(mark.length), language)?.part !== "operative";
  };
  return new Set(recitals.every(isRecital) ? [...recitals, texts[organ]!] : []);
}

/** "The OSCE Parliamentary Assembly:" */
function isOrganLine(text: string): boolean {
  return text.length < 100 && /[:,]$/u.test(text);
}

function numberOf(block: Block | undefined): number | undefined {
  const mark = block === undefined ? undefined : numberMark(block.reading.text);
  return mark?.style === "digit" && /^\d+$/u.test(mark.value) ? Number(mark.value) : undefined;
}
