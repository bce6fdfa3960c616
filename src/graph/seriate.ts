interface Weighted {
  readonly weight: number;
}

export interface Seriation {
  /** A number for each row and column; lines with like cells get near numbers. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** Enough for an order that no longer changes, on matrices of thousands of lines. */
const rounds = 60;

/**
 * An order of rows and columns in which like stands beside like: the first axis of correspondence analysis, found by
 * reciprocal averaging (M. O. Hill, 1973). Each column takes the weighted mean of its rows, each row of its columns, and
 * the constant solution is taken out after every round. Linear in the number of cells a round; starts from the ids'
 * order, so the same matrix gives the same order.
 */
export function seriate(cells: ReadonlyMap<string, ReadonlyMap<string, Weighted>>): Seriation {
  const ids = [...cells.keys()].sort();
  const rowTotals = new Map(
    ids.map((id) => [id, sum([...cells.get(id)!.values()].map(({ weight }) => weight))]),
  );
  const all = sum([...rowTotals.values()]);
  let rows = new Map(ids.map((id, index) => [id, index]));
  let columns = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    columns = columnMeans(cells, rows);
    const means = new Map(
      ids.map((id) => [
        id,
        sum([...cells.get(id)!].map(([column, { weight }]) => weight * columns.get(column)!)) /
          rowTotals.get(id)!,
      ]),
    );
    const centre = sum(ids.map((id) => means.get(id)! * rowTotals.get(id)!)) / (all || 1);
    const spread = Math.sqrt(
      sum(ids.map((id) => (means.get(id)! - centre) ** 2 * rowTotals.get(id)!)) / (all || 1),
    );
    if (spread < 1e-12) break;
    rows = new Map(ids.map((id) => [id, (means.get(id)! - centre) / spread]));
  }
  return { rows, columns };
}

function columnMeans(
  cells: ReadonlyMap<string, ReadonlyMap<string, Weighted>>,
  rows: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map<string, { value: number; weight: number }>();
  for (const [row, line] of cells)
    for (const [column, { weight }] of line) {
      const known = sums.get(column) ?? { value: 0, weight: 0 };
      sums.set(column, { value: known.value + weight * rows.get(row)!, weight: known.weight + weight });
    }
  return new Map([...sums].map(([column, { value, weight }]) => [column, value / weight]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
