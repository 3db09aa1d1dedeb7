/**
 * The chance of each level: of level k above the lowest in proportion to exp(k eta - the first k thresholds), where eta is the
 * measure less difficulty and severity. Writes them into `chances`, and returns the logarithm of what they are divided by.
 */
export function levelChances(eta: number, thresholds: Float64Array, chances: Float64Array): number {
  let exponent = 0;
  let largest = 0;
  chances[0] = 0;
  for (let k = 0; k < thresholds.length; k++) {
    exponent += eta - thresholds[k]!;
    chances[k + 1] = exponent;
    if (exponent > largest) largest = exponent;
  }
  let total = 0;
  for (let k = 0; k < chances.length; k++) total += chances[k] = Math.exp(chances[k]! - largest);
  for (let k = 0; k < chances.length; k++) chances[k]! /= total;
  return largest + Math.log(total);
}

/** The value expected under the chances. */
export function expectedOf(chances: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < chances.length; k++) sum += chances[k]! * values[k]!;
  return sum;
}
