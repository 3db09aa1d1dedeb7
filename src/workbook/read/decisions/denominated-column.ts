import type { Model } from "../../../engine";

/** The values of an indicator as a profile shows them: divided by its denominator; NaN where that is not possible. */
export function denominatedColumn({ indicators, denominators }: Model, indicator: number): Float64Array {
  const { values = new Float64Array(), denominator = null, scale = 1 } = indicators[indicator] ?? {};
  if (denominator === null) return values;
  const sizes = denominators.find(({ code }) => code === denominator)?.values;
  return values.map((x, i) => {
    const divisor = (sizes?.[i] ?? NaN) / scale;
    return divisor === 0 ? NaN : x / divisor;
  });
}
