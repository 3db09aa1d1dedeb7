const modulus = 2_147_483_647;
const multiplier = 16_807;
const seed = 12_345;
const missingShare = 0.05;

/**
 * The figures of the comparison with other programs. They are the same in every language with IEEE doubles: the
 * generator of Park and Miller, two draws per cell, row by row.
 *
 * @returns a function that returns the next cell; `j` is its indicator, counted from 1; NaN is missing
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
