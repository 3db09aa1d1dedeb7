/**
 * The end of a weight's slider: the smallest of 1, 2, 5, 10, 20, 50 ... that is at least twice the largest weight among
 * the siblings. Where all weights are 0, it is 1.
 *
 * @example weightScale([1, 1, 1]) // 2
 * @example weightScale([20, 30, 50]) // 100
 */
export function weightScale(weights: readonly number[]): number {
  const wanted = 2 * Math.max(0, ...weights.filter(Number.isFinite));
  if (wanted === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= wanted * (1 - 1e-9)) ?? 10;
  return step * power;
}
