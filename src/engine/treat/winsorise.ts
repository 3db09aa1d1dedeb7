import type { Treater } from "../stages";
import { outlierTest } from "./outlier-test";
import { winsorisationLimits, winsorisationParameters } from "./parameters";
import { untreated } from "./untreated";
import { winsorised } from "./winsorised";

/**
 * Winsorises a column that fails the outlier test, up to `points` cells (see `winsorised`), and keeps the result
 * whether or not it passes then. A column that passes, or that cannot be tested, is not changed. Neither is one that
 * would have one distinct value left; it has the problem `treatment-not-possible`.
 */
export const winsorise: Treater<"winsorise"> = {
  method: "winsorise",
  family: "winsorisation",
  cost: "cheap",
  parameters: winsorisationParameters,
  summary:
    "The outermost values of an indicator that is both skewed and heavy-tailed are moved to the next value inwards.",
  treat(column, parameters) {
    const limits = winsorisationLimits(parameters);
    if (outlierTest(column, limits) !== "fails") return untreated(column);
    const result = winsorised(column, limits);
    if (!result) return untreated(column, "treatment-not-possible");
    return { ...untreated(result.values), moved: result.moved };
  },
};
