import { at } from "../at";

/** Loadings after a rotation. */
export interface RotatedLoadings {
  /** Items x factors, from the factor that explains most; the largest loading of each factor is positive. */
  readonly loadings: readonly Float64Array[];
  /** Variance that each factor explains, in items: its sum of squared loadings. */
  readonly explained: Float64Array;
}

/** Rotations smaller than this (radians) change nothing any more. */
const smallestAngle = 1e-13;
const maximumSweeps = 500;

/**
 * Varimax rotation with Kaiser's normalisation: factors are turned, staying orthogonal, until the squared loadings of each,
 * as shares of the item's communality, have the largest variance, so that an item loads high on few of them.
 *
 * Pairs of factors are turned in sweeps until no angle is above 1e-13 (500 sweeps at most, far more than it takes). A pair
 * that every angle suits as well stays as it is. Items without communality keep their zeros.
 *
 * @param given items x factors; not changed
 * Source: Kaiser (1958), Psychometrika 23; R's `varimax(normalize = TRUE)`, which stops at 1e-5.
 * @example varimax([Float64Array.of(1, 1), Float64Array.of(1, -1)]).explained[0] // 2
 */
export function varimax(given: readonly Float64Array[]): RotatedLoadings {
  const rows = given.map((row) => {
    const length = lengthOf(row);
    return row.map((x) => (length > 0 ? x / length : 0));
  });
  const factors = given[0]?.length ?? 0;
  for (let sweep = 0; sweep < maximumSweeps; sweep++) {
    let largest = 0;
    for (let p = 0; p < factors; p++)
      for (let q = p + 1; q < factors; q++) {
        const angle = angleOf(rows, p, q);
        turn(rows, p, q, angle);
        largest = Math.max(largest, Math.abs(angle));
      }
    if (largest <= smallestAngle) break;
  }
  return arranged(
    rows.map((row, j) => {
      const length = lengthOf(at(given, j));
      return row.map((x) => x * length);
    }),
    factors,
  );
}

const lengthOf = (row: Float64Array): number => Math.hypot(...row);

/** The angle that makes the variance of the squared loadings of two factors largest. */
function angleOf(rows: readonly Float64Array[], p: number, q: number): number {
  let [sumU, sumV, squares, products] = [0, 0, 0, 0];
  for (const row of rows) {
    const [x, y] = [at(row, p), at(row, q)];
    const u = x ** 2 - y ** 2;
    const v = 2 * x * y;
    sumU += u;
    sumV += v;
    squares += u * u - v * v;
    products += 2 * u * v;
  }
  const across = products - (2 * sumU * sumV) / rows.length;
  const along = squares - (sumU ** 2 - sumV ** 2) / rows.length;
  return Math.hypot(across, along) < 1e-12 ? 0 : Math.atan2(across, along) / 4;
}

function turn(rows: readonly Float64Array[], p: number, q: number, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) {
    const [x, y] = [at(row, p), at(row, q)];
    row[p] = x * cos + y * sin;
    row[q] = y * cos - x * sin;
  }
}

function arranged(rows: readonly Float64Array[], factors: number): RotatedLoadings {
  const columns = Array.from({ length: factors }, (_, k) => {
    const column = Float64Array.from(rows, (row) => at(row, k));
    const largest = column.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0);
    const explained = column.reduce((sum, x) => sum + x * x, 0);
    return { column: largest < 0 ? column.map((x) => -x) : column, explained };
  }).sort((a, b) => b.explained - a.explained);
  return {
    loadings: rows.map((_, j) => Float64Array.from(columns, ({ column }) => at(column, j))),
    explained: Float64Array.from(columns, ({ explained }) => explained),
  };
}
