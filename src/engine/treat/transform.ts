import type { Transform } from "../cell-changes";
import type { TreatedColumn } from "../stages";
import { mapped } from "../numerics/mapped";

/** Share of the extent that is added before a logarithm, so that the outermost value has a logarithm. */
const SHIFT_SHARE = 0.01;

/**
 * A value on the scale of the column, transformed; NaN where it has no logarithm or power: too far beyond the column.
 *
 *     log         ln(x - min + 0.01 (max - min))
 *     logTurned   -ln(max + 0.01 (max - min) - x)
 *     logShifted  ln(x - min + 1)
 *     logGII      ln((max - 1) (x - min) / (max - min) + 1)
 *     boxCox      (y^lambda - 1) / lambda, or ln y for lambda 0;  y = x - min + 1
 *
 * All rise with x.
 *
 * Source: COINr's `log_CT`, `log_CT_plus`, `log_CT_orig`, `log_GII` (as documented) and `boxcox`.
 *
 * @example transformValue({ kind: "log", minimum: 10, maximum: 110 }, 10) // 0
 * @example transformValue({ kind: "boxCox", minimum: 0, maximum: 9, lambda: 0.5 }, 3) // 2
 */
export function transformValue(transform: Transform, x: number): number {
  const { minimum, maximum } = transform;
  const shift = SHIFT_SHARE * (maximum - minimum);
  switch (transform.kind) {
    case "log":
      return logarithm(x - minimum + shift);
    case "logTurned":
      return -logarithm(maximum + shift - x);
    case "logShifted":
      return logarithm(x - minimum + 1);
    case "logGII":
      return logarithm(((maximum - 1) * (x - minimum)) / (maximum - minimum) + 1);
    case "boxCox":
      return power(logarithm(x - minimum + 1), transform.lambda);
  }
}

/** A column whose every value is transformed. `moved` are cells that had been moved before: they stay listed as moved. */
export function transformedColumn(
  column: Float64Array,
  transform: Transform,
  moved: TreatedColumn["moved"] = new Map(),
): TreatedColumn {
  const carry = (x: number) => transformValue(transform, x);
  return { values: mapped(column, carry), moved, carry, transform, problem: null };
}

const logarithm = (x: number): number => (x > 0 ? Math.log(x) : NaN);

/** (y^lambda - 1) / lambda from ln y. */
const power = (log: number, lambda: number): number =>
  lambda === 0 ? log : Math.expm1(lambda * log) / lambda;
