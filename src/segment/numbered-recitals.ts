import type { Block } from "./block.ts";
import { numberMark } from "./number-mark.ts";
import type { Grammar } from "./paragraphs.ts";

/**
 * The numbered recitals of a resolution that goes on to count behind them, with the line that names its organ below them where there is
 * one: "1. Recalling the Helsinki Final Act,", "The OSCE Parliamentary Assembly:", "4. Urges participating States"; "The Assembly,",
 * "1. Recalling its Resolution 363;", "2. URGES member governments". Empty for any other document.
 */
export function numberedRecitals(
  blocks: readonly Block[],
  { frame, opening, language }: Grammar,
): ReadonlySet<Block> {
  const texts = blocks.filter(({ note }) => note === undefined);
  const partOf = ({ reading: { text } }: Block): string | undefined => {
    const mark = numberMark(text);
    return mark === undefined ? undefined : (opening(text.slice(mark.length), language)?.part ?? "");
  };
  const below = recitalsBelow(texts, frame, partOf);
  if (below.length > 0) return new Set(below);
  const organ = texts.findIndex(
    ({ reading: { text } }) => isOrganLine(text) && frame.isEnacting(`${text.replace(/[:,]$/u, "")},`),
  );
  if (organ < 2 || numberOf(texts[organ + 1]) !== (numberOf(texts[organ - 1]) ?? 0) + 1) return new Set();
  const first = texts.findIndex((block) => numberOf(block) === 1);
  const recitals = first === -1 ? [] : texts.slice(first, organ);
  const isRecital = (block: Block): boolean => (partOf(block) ?? "operative") !== "operative";
  return new Set(recitals.every(isRecital) ? [...recitals, texts[organ]!] : []);
}

/** Recitals that are counted from 1 below the enacting line, where the operative paragraphs go on with the next number. */
function recitalsBelow(
  texts: readonly Block[],
  frame: Grammar["frame"],
  partOf: (block: Block) => string | undefined,
): readonly Block[] {
  const enacting = texts.findIndex(({ reading: { text } }) => frame.isEnacting(text));
  if (enacting === -1 || numberOf(texts[enacting + 1]) !== 1) return [];
  const counted = texts.slice(enacting + 1).filter((block) => numberOf(block) !== undefined);
  const end = counted.findIndex((block, at) => partOf(block) !== "preambular" || numberOf(block) !== at + 1);
  const next = counted[end];
  return end > 1 && next !== undefined && partOf(next) === "operative" && numberOf(next) === end + 1
    ? counted.slice(0, end)
    : [];
}

/** "The OSCE Parliamentary Assembly:", "THE CONFERENCE OF THE CONTRACTING PARTIES" */
function isOrganLine(text: string): boolean {
  return text.length < 100 && (/[:,]$/u.test(text) || /^(?:THE|LA|EL|L['’]) ?[\p{Lu} ]+$/u.test(text));
}

function numberOf(block: Block | undefined): number | undefined {
  const mark = block === undefined ? undefined : numberMark(block.reading.text);
  return mark?.style === "digit" && /^\d+$/u.test(mark.value) ? Number(mark.value) : undefined;
}
