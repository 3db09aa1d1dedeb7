import type { TreatedColumn, Treater } from "../stages";
import { logOf, logTransform } from "./log-transform";
import { outlierTest } from "./outlier-test";
import { winsorisationLimits, winsorisationParameters } from "./parameters";
import { untreated } from "./untreated";
import { winsorised } from "./winsorised";

/**
 * The usual chain: a column that fails the outlier test is winsorised, up to `points` cells (see `winsorised`); if it
 * still fails, the logarithm of the whole original column is taken instead (see `logTransform`), and kept whatever the
 * test says of it. A column that passes, or that cannot be tested, is left alone; one that winsorising would leave
 * with one distinct value is too, with the problem `treatment-not-possible`.
 *
 * Source: COINr's `Treat` with its defaults.
 */
export const winsoriseThenLog: Treater = {
  method: "winsorise then log",
  parameters: winsorisationParameters,
  summary:
    "The outermost values of an indicator that is both skewed and heavy-tailed are moved to the next value inwards; " +
    "where that is not enough, the logarithm of the indicator is taken instead.",
  treat(column, parameters) {
    const limits = winsorisationLimits(parameters);
    if (outlierTest(column, limits) !== "fails") return untreated(column);
    const result = winsorised(column, limits);
    if (!result) return untreated(column, "treatment-not-possible");
    return result.passes ? { ...untreated(result.values), changes: result.moved } : logged(column);
  },
};

function logged(column: Float64Array): TreatedColumn {
  const log = logTransform(column);
  const carry = (x: number) => logOf(log, x);
  const changes = new Map<number, "log">();
  column.forEach((x, i) => {
    if (!Number.isNaN(x)) changes.set(i, "log");
  });
  return { values: column.map(carry), changes, carry, log, problem: null };
}
