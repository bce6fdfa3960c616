import type { Run } from "./pdf-lines.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** The direction in which most letters of the words run. */
export function directionOf(words: string): "ltr" | "rtl" {
  const right = words.match(rightToLeft)?.length ?? 0;
  return right > 0 && right >= (words.match(leftToRight)?.length ?? 0) ? "rtl" : "ltr";
}

/**
 * The runs of one row (from left to right) in the order in which they are read. In an Arabic line runs go from right to left, but
 * numbers and Latin words that stand together keep their order.
 */
export function inReadingOrder(row: readonly Run[], direction: "ltr" | "rtl"): readonly Run[] {
  if (direction === "ltr") return row;
  const ordered: Run[] = [];
  /** Runs of numbers and Latin words, from right to left. */
  let together: Run[] = [];
  const turn = (): void => {
    ordered.push(...together.toReversed());
    together = [];
  };
  for (const run of row.toReversed()) {
    const isBlank = !/\S/u.test(run.text);
    const isOpposite = directionOf(run.text) === "ltr" && /[\p{L}\p{N}]/u.test(run.text);
    if (isOpposite || (isBlank && together.length > 0)) together.push(run);
    else {
      turn();
      ordered.push(run);
    }
  }
  turn();
  return ordered;
}
