/**
 * A round distance between grid lines that divides a range given at both ends into 4 to 6 parts; null when none does,
 * and Excel may choose.
 * @example niceStep(0, 100) // 20
 */
export function niceStep(minimum: number, maximum: number): number | null {
  for (const parts of [5, 4, 6]) {
    const step = (maximum - minimum) / parts;
    const digits = Number(step.toExponential(9).split("e")[0]);
    if (step > 0 && [1, 2, 2.5, 5].includes(digits) && isMultiple(minimum, step)) return step;
  }
  return null;
}

const isMultiple = (value: number, step: number): boolean => {
  const ratio = value / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9;
};
