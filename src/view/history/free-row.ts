/**
 * The first row from which on `height` rows are free between two places; `rows` holds where each ends, and learns of the
 * new one. Things must come in the order of their beginning to lie close.
 */
export function freeRow(rows: number[], from: number, to: number, height = 1): number {
  let row = 0;
  for (let free = 0; free < height; free++) {
    if ((rows[row + free] ?? -Infinity) <= from) continue;
    row += free + 1;
    free = -1;
  }
  for (let at = row; at < row + height; at++) rows[at] = to;
  return row;
}
