import { at } from "../at";
import type { Imputer } from "../stages";
import { deviation, mean } from "../statistics";
import { fillWith } from "./fill";
import { fitNormal, maximumIterations } from "./normal/fit-normal";
import { patternsOf } from "./normal/patterns";
import { expected, regressions } from "./normal/regression";

/**
 * Fills each missing value with its expectation given the unit's other indicators, under the multivariate normal
 * distribution with the largest likelihood (`fitNormal`: its tolerance, and its prior for too few units). Other units
 * of measurement give the same values.
 *
 * An indicator with one distinct value takes no part and its gaps take that value. A unit or an indicator without any
 * value stays missing; when the estimate does not converge, every other gap stays missing too.
 *
 * @param most largest number of iterations
 */
export const fillByExpectation =
  (most: number): Imputer["impute"] =>
  (table) => {
    const scaled = table.map((column) => ({ column, centre: mean(column), spread: deviation(column) }));
    const varying = scaled.filter(({ spread }) => spread > 0 && spread < Infinity);
    const columns = varying.map(({ column, centre, spread }) => column.map((x) => (x - centre) / spread));
    const shown = new Set(patternsOf(table).flatMap(({ units }) => units));
    const estimates = expectations(columns, most);
    return scaled.map((own) => {
      const { column, centre, spread } = own;
      const place = varying.indexOf(own);
      const estimate = estimates?.[place];
      return fillWith(column, (i) => {
        if (!shown.has(i)) return NaN;
        if (place < 0) return centre;
        return estimate === undefined ? NaN : centre + spread * at(estimate, i);
      });
    });
  };

export const em: Imputer<"EM"> = {
  method: "EM",
  family: "other indicators",
  cost: "long",
  parameters: [],
  summary:
    "A missing value becomes what the unit's other indicators lead one to expect, by the correlations of the indicators (expectation-maximisation).",
  needs: [],
  impute: fillByExpectation(maximumIterations),
};

/** The columns with every gap at its expectation, units without any value at the mean; null without an estimate. */
function expectations(columns: readonly Float64Array[], most: number): readonly Float64Array[] | null {
  const normal = fitNormal(columns, most);
  if (normal === null) return null;
  const { mean: means } = normal;
  const completed = columns.map((column, j) => {
    const own = at(means, j);
    return column.map((x) => (Number.isNaN(x) ? own : x));
  });
  const regression = regressions(normal);
  for (const pattern of patternsOf(columns)) {
    const { slopes } = regression(pattern);
    const gaps = pattern.missing.map((j, k) => ({
      column: at(completed, j),
      own: at(means, j),
      slope: at(slopes, k),
    }));
    for (const i of pattern.units) {
      const distance = Float64Array.from(columns, (column, j) => at(column, i) - at(means, j));
      for (const { column, own, slope } of gaps)
        column[i] = own + expected(slope, distance, pattern.observed);
    }
  }
  return completed;
}
