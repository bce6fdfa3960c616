/** A row of two language versions: indexes of paragraphs, either of which may be missing. */
export interface AlignedRow {
  readonly left?: number;
  readonly right?: number;
}

/** Paragraphs of two versions side by side: those with the same label meet, the order of both is kept. */
export function alignByLabel(left: readonly string[], right: readonly string[]): readonly AlignedRow[] {
  const rows: AlignedRow[] = [];
  let next = 0;
  left.forEach((label, at) => {
    const twin = right.indexOf(label, next);
    // A label that comes much later would pull everything in between down: leave this one alone.
    const isNear = twin >= 0 && right.slice(next, twin).every((between) => !left.includes(between, at));
    if (!isNear) {
      rows.push({ left: at });
      return;
    }
    for (; next < twin; next++) rows.push({ right: next });
    rows.push({ left: at, right: twin });
    next = twin + 1;
  });
  for (; next < right.length; next++) rows.push({ right: next });
  return rows;
}
