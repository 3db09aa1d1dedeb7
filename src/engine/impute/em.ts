import type { Imputer } from "../stages";
import { deviation, mean } from "../statistics";
import { fillWith } from "./fill";
import { fitNormal, mostIterations } from "./normal/fit-normal";
import { patternsOf } from "./normal/patterns";
import { expected, regressions } from "./normal/regression";

/**
 * Fills each gap with what the unit's other indicators lead one to expect, under the multivariate normal distribution
 * that makes what was observed most likely (`fitNormal`, with its tolerance and what it does where the units are too few).
 * Linear in the indicators' scales: other units of measurement give the same values.
 *
 * An indicator with one distinct value takes no part and its gaps take that value. A unit or an indicator without any
 * value stays missing; when the estimate does not converge, so does every other gap.
 *
 * @param most iterations after which it is given up
 */
export const fillByExpectation =
  (most: number): Imputer["impute"] =>
  (table) => {
    const scales = table.map((column) => ({ centre: mean(column), spread: deviation(column) }));
    const varying = table.flatMap((_, j) =>
      scales[j]!.spread > 0 && scales[j]!.spread < Infinity ? [j] : [],
    );
    const columns = varying.map((j) => table[j]!.map((x) => (x - scales[j]!.centre) / scales[j]!.spread));
    const shown = new Set(patternsOf(table).flatMap(({ units }) => units));
    const estimates = expectations(columns, most);
    return table.map((column, j) => {
      const place = varying.indexOf(j);
      const { centre, spread } = scales[j]!;
      return fillWith(column, (i) =>
        !shown.has(i) ? NaN : place < 0 ? centre : centre + spread * (estimates?.[place]![i] ?? NaN),
      );
    });
  };

export const em: Imputer = {
  method: "EM",
  parameters: [],
  summary:
    "A missing value becomes what the unit's other indicators lead one to expect, by the correlations of the indicators (expectation-maximisation).",
  needs: [],
  impute: fillByExpectation(mostIterations),
};

/** The columns with every gap at its expectation, units without any value at the mean; null without an estimate. */
function expectations(columns: readonly Float64Array[], most: number): readonly Float64Array[] | null {
  const normal = fitNormal(columns, most);
  if (normal === null) return null;
  const { mean: means } = normal;
  const completed = columns.map((column, j) => column.map((x) => (Number.isNaN(x) ? means[j]! : x)));
  const regression = regressions(normal);
  for (const pattern of patternsOf(columns)) {
    const { slopes } = regression(pattern);
    for (const i of pattern.units) {
      const distance = Float64Array.from(columns, (column, j) => column[i]! - means[j]!);
      pattern.missing.forEach(
        (j, k) => (completed[j]![i] = means[j]! + expected(slopes[k]!, distance, pattern.observed)),
      );
    }
  }
  return completed;
}
