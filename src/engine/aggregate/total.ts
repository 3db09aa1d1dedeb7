/** Sum of the first `n` weights. */
export function total(weights: Float64Array, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += weights[k]!;
  return sum;
}
