/** Values that came out of a stage. */
export interface ValueSummary {
  readonly count: number;
  /** NaN for no value, as the minimum and the maximum. */
  readonly mean: number;
  /** Sum of the squared distances from the mean. */
  readonly squares: number;
  readonly minimum: number;
  readonly maximum: number;
  /** Values that differ from those that they are compared with. */
  readonly changed: number;
}

export const noValues: ValueSummary = {
  count: 0,
  mean: NaN,
  squares: 0,
  minimum: NaN,
  maximum: NaN,
  changed: 0,
};

/** Values of some columns, missing (NaN) left out; a value that is missing on one side only counts as changed. */
export function summaryOf(
  columns: readonly Float64Array[],
  before: readonly Float64Array[] = columns,
): ValueSummary {
  let [count, sum, changed] = [0, 0, 0];
  let [minimum, maximum] = [Infinity, -Infinity];
  columns.forEach((column, j) => {
    const other = before[j] ?? column;
    for (let i = 0; i < column.length; i++) {
      const x = column[i]!;
      const isPresent = !Number.isNaN(x);
      if (x !== other[i] && (isPresent || !Number.isNaN(other[i]))) changed++;
      if (!isPresent) continue;
      count++;
      sum += x;
      if (x < minimum) minimum = x;
      if (x > maximum) maximum = x;
    }
  });
  if (count === 0) return { ...noValues, changed };
  const mean = sum / count;
  let squares = 0;
  for (const column of columns)
    for (let i = 0; i < column.length; i++) {
      const x = column[i]!;
      if (!Number.isNaN(x)) squares += (x - mean) ** 2;
    }
  return { count, mean, squares, minimum, maximum, changed };
}

/** Both together (Chan, Golub and LeVeque 1983). The order counts in the last bit: join in the order of the design. */
export function joined(one: ValueSummary, other: ValueSummary): ValueSummary {
  const changed = one.changed + other.changed;
  if (other.count === 0) return { ...one, changed };
  if (one.count === 0) return { ...other, changed };
  const count = one.count + other.count;
  const distance = other.mean - one.mean;
  return {
    count,
    mean: one.mean + (distance * other.count) / count,
    squares: one.squares + other.squares + (distance * distance * one.count * other.count) / count,
    minimum: Math.min(one.minimum, other.minimum),
    maximum: Math.max(one.maximum, other.maximum),
    changed,
  };
}
