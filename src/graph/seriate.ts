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
 * the constant solution is taken out after every round. Linear in the number of cells a round; starts from the order of
 * the ids, so the same matrix gives the same order.
 */
export function seriate(cells: ReadonlyMap<string, ReadonlyMap<string, Weighted>>): Seriation {
  const sparse = sparseOf(cells);
  const rows = Float64Array.from(sparse.rowIds, (_, at) => at);
  const columns = new Float64Array(sparse.columnIds.length);
  for (let round = 0; round < rounds; round += 1) {
    average(rows, sparse.row, columns, sparse.column, sparse.weight, sparse.columnTotals);
    average(columns, sparse.column, rows, sparse.row, sparse.weight, sparse.rowTotals);
    if (!standardise(rows, sparse.rowTotals)) break;
  }
  return {
    rows: new Map(sparse.rowIds.map((id, at) => [id, rows[at]!])),
    columns: new Map(sparse.columnIds.map((id, at) => [id, columns[at]!])),
  };
}

/** The filled cells, one place in `row`, `column` and `weight` each, and the totals of the lines. */
function sparseOf(cells: ReadonlyMap<string, ReadonlyMap<string, Weighted>>) {
  const rowIds = [...cells.keys()].sort();
  const places = new Map<string, number>();
  const filled: (readonly [row: number, column: number, weight: number])[] = [];
  rowIds.forEach((id, row) => {
    for (const [name, { weight }] of cells.get(id)!) {
      const column = places.get(name) ?? places.size;
      places.set(name, column);
      filled.push([row, column, weight]);
    }
  });
  const rowTotals = new Float64Array(rowIds.length);
  const columnTotals = new Float64Array(places.size);
  for (const [row, column, weight] of filled) {
    rowTotals[row]! += weight;
    columnTotals[column]! += weight;
  }
  return {
    rowIds,
    columnIds: [...places.keys()],
    row: Int32Array.from(filled, ([row]) => row),
    column: Int32Array.from(filled, ([, column]) => column),
    weight: Float64Array.from(filled, ([, , weight]) => weight),
    rowTotals,
    columnTotals,
  };
}

/** Gives each line of one side the weighted mean of the lines of the other side in its cells. */
function average(
  from: Float64Array,
  fromLine: Int32Array,
  to: Float64Array,
  toLine: Int32Array,
  weight: Float64Array,
  totals: Float64Array,
): void {
  to.fill(0);
  for (let cell = 0; cell < weight.length; cell += 1)
    to[toLine[cell]!]! += weight[cell]! * from[fromLine[cell]!]!;
  for (let line = 0; line < to.length; line += 1) to[line]! /= totals[line]!;
}

/** Moves the values to weighted mean 0 and spread 1; false, with the values as they are, if they are all alike. */
function standardise(values: Float64Array, weights: Float64Array): boolean {
  let all = 0;
  let sum = 0;
  values.forEach((value, at) => {
    all += weights[at]!;
    sum += value * weights[at]!;
  });
  const centre = all === 0 ? 0 : sum / all;
  const variance =
    values.reduce((total, value, at) => total + (value - centre) ** 2 * weights[at]!, 0) / (all || 1);
  const spread = Math.sqrt(variance);
  if (spread < 1e-12) return false;
  values.forEach((value, at) => (values[at] = (value - centre) / spread));
  return true;
}
