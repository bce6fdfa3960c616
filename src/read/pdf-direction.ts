import type { Run } from "./pdf-lines.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\u0640]/gu;
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
  const parts = row.flatMap((run) => splitAround(run, row));
  const ordered: Run[] = [];
  /** Runs of numbers and Latin words, from right to left. */
  let together: Run[] = [];
  const turn = (): void => {
    ordered.push(...together.toReversed());
    together = [];
  };
  const fromRight = parts.toSorted((a, b) => b.x - a.x || b.right - a.right);
  for (const [at, run] of fromRight.entries()) {
    const isBlank = !/\S/u.test(run.text);
    const isOpposite = isLeftToRight(run.text);
    // "٧٨/٢١٣": a stroke between two numbers
    const isWithin =
      together.length > 0 &&
      /^[/.,:–-]$/u.test(run.text.trim()) &&
      isNumber(fromRight[at - 1]) &&
      isNumber(fromRight[at + 1]);
    if (isOpposite || isWithin || (isBlank && together.length > 0))
      together.push(withSignBehind(run, ordered.at(-1)));
    else {
      turn();
      ordered.push(withSignsTurned(run));
    }
  }
  turn();
  return ordered;
}

/** Latin words and numbers, those in Arabic digits too. */
function isLeftToRight(words: string): boolean {
  return (directionOf(words) === "ltr" && /[\p{L}\p{N}]/u.test(words)) || /^\s*[٠-٩]+\s*$/u.test(words);
}

function isNumber(run: Run | undefined): boolean {
  return run !== undefined && /^\s*\p{N}+\s*$/u.test(run.text);
}

/** Signs without letters are read from the right as well: "])" is "])" turned round. */
function withSignsTurned(run: Run): Run {
  return /^[\p{P}\p{S}]{2,6}$/u.test(run.text) && !/^(.)\1+$/u.test(run.text)
    ? { ...run, text: [...run.text].toReversed().join("") }
    : run;
}

/** "د-3" is printed from the right: a sign at the end of a number that stands behind an Arabic letter comes before it. */
function withSignBehind(run: Run, before: Run | undefined): Run {
  // a full stop to the left of Latin words ends them
  const stop = /^\s*([.,;:])(?=\p{L})/u.exec(run.text);
  if (stop !== null) return { ...run, text: run.text.slice(stop[0].length) + stop[1] };
  const sign = /^(\d{1,4})([-–])$/u.exec(run.text);
  return sign !== null && /\p{Script=Arabic}$/u.test(before?.text ?? "")
    ? { ...run, text: `${sign[2]}${sign[1]}` }
    : run;
}

/**
 * The parts of a run around another that is printed over its blank in another font: "كانون الأول ديسمبر" with a stroke over the blank,
 * "- (" with a letter between them. Letters are taken to be equally wide.
 */
function splitAround(run: Run, row: readonly Run[]): readonly Run[] {
  if (!/\S\s+\S/u.test(run.text)) return [run];
  const inner = row.find(
    (other) => other !== run && other.x > run.x && other.right < run.right && /\S/u.test(other.text),
  );
  if (inner === undefined) return [run];
  const signs = /^([\p{P}\p{S}]+)\s+([\p{P}\p{S}]+)$/u.exec(run.text);
  if (signs !== null)
    return [
      { ...run, text: signs[1]!, right: inner.x },
      { ...run, text: signs[2]!, x: inner.right },
    ];
  const width = run.right - run.x;
  if (!/^[/–:-]$/u.test(inner.text) || directionOf(run.text) === "ltr") return [run];
  const place = Math.round((run.text.length * (run.right - (inner.x + inner.right) / 2)) / width);
  const blanks = [...run.text.matchAll(/\s/gu)].map(({ index }) => index);
  const blank = blanks.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]!;
  if (Math.abs(blank - place) > 6) return [run];
  return [
    { ...run, text: run.text.slice(0, blank), x: inner.right },
    { ...run, text: run.text.slice(blank + 1), right: inner.x },
  ];
}
