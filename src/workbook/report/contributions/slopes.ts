import type { Choice } from "../../../engine";

/**
 * Slope between two points of the function that an aggregation averages (ln for the geometric mean), as a worksheet
 * expression. The gap of a mean is split over its children in proportion to these slopes; the slope of a mean that
 * averages the values themselves is 1.
 */
export type Slope = (from: string, to: string) => string;

/** Points closer than this have the derivative midway, exact to 1e-11, where the difference has lost its digits. */
const near = (from: string, to: string): string => `ABS(${to}-${from})<=1E-5*ABS(${from})`;

const logarithm: Slope = (from, to) =>
  `IF(${near(from, to)},2/(${from}+${to}),LN(${to}/${from})/(${to}-${from}))`;

const power =
  (exponent: number): Slope =>
  (from, to) =>
    `IF(${near(from, to)},${exponent}*((${from}+${to})/2)^(${exponent - 1}),` +
    `(${to}^(${exponent})-${from}^(${exponent}))/(${to}-${from}))`;

/** The slope of an aggregation; "flat" where it is 1; null where it has no formula. */
export function slopeOf({ method, parameters }: Choice): Slope | "flat" | null {
  switch (method) {
    case "arithmetic":
      return "flat";
    case "geometric":
      return logarithm;
    case "harmonic":
      return (from, to) => `-1/(${from}*${to})`;
    case "power": {
      const exponent = Number(parameters["exponent"]);
      if (exponent === 1) return "flat";
      return exponent === 0 ? logarithm : power(exponent);
    }
    default:
      return null;
  }
}
