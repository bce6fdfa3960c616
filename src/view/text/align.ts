/** A row of two language versions: indexes of paragraphs, either of which may be missing. */
export interface AlignedRow {
  readonly left?: number;
  readonly right?: number;
}

/** Above so many pairs of paragraphs, they are aligned in blocks of this many rows. */
const block = 1500;

/**
 * Paragraphs of two versions side by side: those with the same label meet, the order of both is kept, and as many meet
 * as can (a longest common subsequence of the labels).
 */
export function alignByLabel(left: readonly string[], right: readonly string[]): readonly AlignedRow[] {
  if (left.length <= block && right.length <= block) return alignWhole(left, right, 0, 0);
  const rows: AlignedRow[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at += block)
    rows.push(...alignWhole(left.slice(at, at + block), right.slice(at, at + block), at, at));
  return rows;
}

function alignWhole(
  left: readonly string[],
  right: readonly string[],
  leftStart: number,
  rightStart: number,
): readonly AlignedRow[] {
  const width = right.length + 1;
  // best[i * width + j]: how much can meet of left from i on and right from j on.
  const best = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      best[i * width + j] =
        left[i] === right[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + weightOf(left[i] ?? "")
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
  const rows: AlignedRow[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j])
      rows.push({ left: leftStart + i++, right: rightStart + j++ });
    else if (
      j >= right.length ||
      (i < left.length && (best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0))
    )
      rows.push({ left: leftStart + i++ });
    else rows.push({ right: rightStart + j++ });
  }
  return rows;
}

/** Numbered paragraphs are surer guides than headings and notes, which all have the same label. */
function weightOf(label: string): number {
  return /\d/.test(label) ? 3 : 1;
}
