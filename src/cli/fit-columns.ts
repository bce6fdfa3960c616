/** Narrowest column worth printing, in characters. */
const narrowest = 8;

/**
 * Widths of columns, in characters, that fit in a room together: those of the words where they fit, else the widest
 * columns give way first. A table of very many columns stays wider than its room.
 */
export function fitColumns(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = sum(widths) - room; over > 0; over = sum(widths) - room) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    // All of the widest come down to the next, or by their share of what is over.
    const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const several = widths.filter((width) => width === widest).length;
    const least = Math.max(next, widest - Math.ceil(over / several));
    for (let at = 0; at < widths.length; at += 1)
      if (widths[at] === widest) widths[at] = Math.min(least, widest - 1);
  }
  return widths;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
