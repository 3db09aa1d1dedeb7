/** Outputs whose standard deviation is within this share of the largest of them differ by rounding alone. */
const ROUNDING = 1e-9;

/** Outputs of the runs of a design, one entry per row. */
export interface DesignOutputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** One column per input: the runs of A with that input taken from B. */
  readonly mixed: readonly Float64Array[];
}

/** Sensitivity indices, one per input. All NaN when the output does not vary by more than rounding. */
export interface SensitivityIndices {
  /** Sample variance of the outputs of A and B. */
  readonly variance: number;
  /** Share of the variance that an input explains by itself. */
  readonly first: Float64Array;
  /** Share of the variance that an input explains together with its interactions. */
  readonly total: Float64Array;
}

/**
 * First-order and total-order indices of Sobol'. With m the mean and V the sample variance of the 2N outputs of A and B:
 *
 *     first_i = 1/N sum (b - m) (ab_i - a) / V          (Saltelli et al. 2010, table 2 (b); centred as in Owen 2013)
 *     total_i = 1/(2N) sum (a - ab_i)^2 / V             (Jansen 1999)
 *
 * The centring takes the mean out of a difference of products: without it the estimate depends on the output's level.
 *
 * Saltelli et al., Computer Physics Communications 181 (2010) 259-270; Jansen, ibid. 117 (1999) 35-43.
 *
 * @param rows positions of the rows to use, a row as often as it counts: all rows by default; a bootstrap repeats some
 * @example sensitivityIndices({ a: Float64Array.of(0, 1), b: Float64Array.of(1, 0), mixed: [Float64Array.of(1, 0)] }).variance // 1 / 3
 */
export function sensitivityIndices(
  { a, b, mixed }: DesignOutputs,
  rows: ArrayLike<number> = a.map((_, row) => row),
): SensitivityIndices {
  const n = rows.length;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += a[rows[k]!]! + b[rows[k]!]!;
  const mean = sum / (2 * n);
  let squares = 0;
  let largest = 0;
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[rows[k]!]!, b[rows[k]!]!];
    squares += (x - mean) ** 2 + (y - mean) ** 2;
    largest = Math.max(largest, Math.abs(x), Math.abs(y));
  }
  const variance = squares / (2 * n - 1);
  const varies = Math.sqrt(variance) > ROUNDING * largest;
  const first = new Float64Array(mixed.length);
  const total = new Float64Array(mixed.length);
  mixed.forEach((output, input) => {
    let product = 0;
    let square = 0;
    for (let k = 0; k < n; k++) {
      const row = rows[k]!;
      const change = output[row]! - a[row]!;
      product += (b[row]! - mean) * change;
      square += change * change;
    }
    first[input] = varies ? product / n / variance : NaN;
    total[input] = varies ? square / (2 * n) / variance : NaN;
  });
  return { variance, first, total };
}
