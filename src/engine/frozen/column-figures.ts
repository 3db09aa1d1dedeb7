import type { FrozenFigures } from "../model/frozen";
import { deviation, extent, mean, median, quantile } from "../statistics";
import { totals } from "../statistics/totals";
import { weightedMoments } from "../statistics/weighted-moments";

/**
 * The statistics of a column that a scale can be made from; those that it has no number for are left out. A unit of weight 0
 * is not counted.
 *
 * @example columnFigures(Float64Array.of(1, 2, 3)).mean // 2
 */
export function columnFigures(column: Float64Array, unitWeights: Float64Array | null = null): FrozenFigures {
  const { minimum, maximum } = extent(column);
  return finite({
    values: unitWeights ? weightedMoments(column, unitWeights).n : totals(column).n,
    ...{ minimum, maximum },
    mean: mean(column, unitWeights),
    deviation: deviation(column, unitWeights),
    lowerQuartile: quantile(column, 0.25, unitWeights),
    median: median(column, unitWeights),
    upperQuartile: quantile(column, 0.75, unitWeights),
  });
}

/** The figures that are numbers. */
export const finite = (figures: FrozenFigures): FrozenFigures =>
  Object.fromEntries(Object.entries(figures).filter(([, x]) => Number.isFinite(x)));
