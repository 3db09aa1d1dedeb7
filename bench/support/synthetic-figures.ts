const modulus = 2_147_483_647;
const multiplier = 16_807;
const seed = 12_345;
const missingShare = 0.05;

/**
 * The figures of the field's comparisons, the same in every language with IEEE doubles: Park and Miller's generator, two draws
 * a cell, row by row.
 *
 * @returns what gives the next cell; `j` is its indicator, counted from 1; NaN is missing
 */
export function syntheticFigures(): (j: number) => number {
  let state = seed;
  const next = (): number => {
    state = (multiplier * state) % modulus;
    return state / modulus;
  };
  return (j) => {
    const value = next();
    if (next() < missingShare) return NaN;
    if (j % 5 === 0) return 1 / (value + 0.001);
    return j % 5 === 1 ? 100 * value * value : 50 + 20 * (value - 0.5);
  };
}
