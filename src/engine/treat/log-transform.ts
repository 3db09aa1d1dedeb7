import { extent } from "../statistics";

/** Share of the extent that is added before the logarithm, so that the smallest value has one. */
const SHIFT_SHARE = 0.01;

/** The constants of a column's logarithm: x becomes ln(x - least + shift). */
export interface LogTransform {
  readonly least: number;
  readonly shift: number;
}

/**
 * The constants of the logarithm of a column, from its own extent:
 *
 *     ln(x - least + 0.01 (most - least))
 *
 * Source: COINr's `log_CT`, the COIN Tool's logarithm.
 *
 * @example logTransform(Float64Array.of(10, NaN, 110)) // { least: 10, shift: 1 }
 */
export function logTransform(column: Float64Array): LogTransform {
  const { least, most } = extent(column);
  return { least, shift: SHIFT_SHARE * (most - least) };
}

/**
 * The logarithm of a value on the scale of the column; NaN for a value so far below the column that it has none.
 *
 * @example logOf({ least: 10, shift: 1 }, 10) // 0
 */
export const logOf = ({ least, shift }: LogTransform, x: number): number => {
  const distance = x - least + shift;
  return distance > 0 ? Math.log(distance) : NaN;
};
