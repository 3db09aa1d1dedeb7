/**
 * Sum with Neumaier's compensation: the error stays within two units in the last place for any order and number of
 * terms. NaN is not left out here: give it `present` values.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 *
 * @example sum(Float64Array.of(1, 1e100, 1, -1e100)) // 2
 */
export function sum(values: Float64Array): number {
  let total = 0;
  let missed = 0;
  for (let i = 0; i < values.length; i++) {
    missed += lost(total, values[i]!);
    total += values[i]!;
  }
  return total + missed;
}

/**
 * The rounding error when a term is added to a sum. The sum of these errors is Neumaier's compensation, for sums that
 * are not of one array.
 *
 * @example lost(1e100, 1) // 1
 */
export function lost(total: number, term: number): number {
  // Knuth's formula for the same number, without comparing the two.
  const next = total + term;
  const added = next - total;
  return total - (next - added) + (term - added);
}
