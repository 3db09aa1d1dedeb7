/**
 * Sum with Neumaier's compensation: the error stays within two units in the last place whatever the order and the
 * number of terms. NaN is not left out here: give it `present` values.
 *
 * Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 *
 * @example sum(Float64Array.of(1, 1e100, 1, -1e100)) // 2
 */
export function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    const next = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - next + x : x - next + total;
    total = next;
  }
  return total + lost;
}
