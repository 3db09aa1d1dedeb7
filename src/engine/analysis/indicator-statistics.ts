import {
  deviation,
  extent,
  kurtosisOf,
  mean,
  median,
  moments,
  present,
  quantile,
  skewnessOf,
} from "../statistics";
import { checkedWeights } from "../statistics/checked-weights";
import { columnOf, type Values } from "../values";

/** Limits below or above which an indicator is flagged. */
export interface StatisticsLimits {
  /** Smallest share of units that have a value. */
  readonly availability: number;
  /** Smallest share of units that have a value other than zero. */
  readonly nonZero: number;
  /** Smallest number of distinct values, as a share of the units. */
  readonly unique: number;
  /** Largest share of the values that are the same; absent: not looked at. */
  readonly same?: number;
  /** Up to so many distinct values are the levels of a scale, and not too few; absent: nothing is taken for a scale. */
  readonly levels?: number;
  /** An outlier is suspected when |skewness| and kurtosis are both above these. */
  readonly skewness: number;
  readonly kurtosis: number;
}

/** The limits that COINr uses. */
export const defaultStatisticsLimits: StatisticsLimits = {
  availability: 0.65,
  nonZero: 0.5,
  unique: 0.5,
  skewness: 2,
  kurtosis: 3.5,
};

/** Statistics of a column; NaN where one is not defined. */
export interface IndicatorStatistics {
  /** Units that have a value, and units that have none. */
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  /** Sample standard deviation (divisor n - 1). */
  readonly deviation: number;
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  readonly skewness: number;
  readonly kurtosis: number;
  /** Number of distinct values, and of units in the largest tie. */
  readonly unique: number;
  readonly largestTie: number;
  /** Share of the units that have a value, 0..1. */
  readonly availability: number;
  /** Shares of the values present, 0..1. */
  readonly nonZeroShare: number;
  readonly uniqueShare: number;
  readonly flags: readonly StatisticsFlag[];
}

export type StatisticsFlag = "low-availability" | "few-non-zero" | "same-value" | "few-unique" | "outliers";

/**
 * Statistics of one indicator, with flags. Quartiles are of type 7, skewness and kurtosis those of Excel's SKEW and
 * KURT. Missing (NaN) is left out of the statistics; the flags divide by all units, so that an indicator with few
 * values does not pass because these few differ.
 *
 * With `unitWeights`, 0 or more, mean, standard deviation, quartiles and median are weighted. What is about single cells is
 * not: the numbers of units, shares, skewness, kurtosis and flags.
 *
 * Source: the flags of COINr 1.1.14 (`get_stats`).
 *
 * @throws TypeError when limits are no object, or weights no `Float64Array` and not null
 * @example indicatorStatistics(Float64Array.of(0, 0, 0, 4)).flags // ["few-non-zero"]
 */
export function indicatorStatistics(
  column: Values,
  limits: StatisticsLimits = defaultStatisticsLimits,
  unitWeights: Float64Array | null = null,
): IndicatorStatistics {
  if (typeof limits !== "object")
    throw new TypeError(
      `Limits are an object such as defaultStatisticsLimits, and not ${String(limits)}. ` +
        "Where a function of columns is given to map, write columns.map((column) => indicatorStatistics(column)).",
    );
  const given = checkedWeights(unitWeights);
  const all = columnOf(column);
  const values = present(all);
  const weights = given && given.filter((_, i) => !Number.isNaN(all[i]));
  const n = values.length;
  const { minimum, maximum } = extent(values);
  const counts = new Map<number, number>();
  for (const x of values) counts.set(x, (counts.get(x) ?? 0) + 1);
  const unique = counts.size;
  const nonZero = n - (counts.get(0) ?? 0);
  const shapeOf = moments(values);
  const largestTie = Math.max(0, ...counts.values());
  // Zeros have a flag of their own.
  const isSame = largestTie > (counts.get(0) ?? 0) && largestTie / n > (limits.same ?? Infinity);
  const shape = { skewness: skewnessOf(shapeOf), kurtosis: kurtosisOf(shapeOf) };
  const flags: readonly (readonly [StatisticsFlag, boolean])[] = [
    ["low-availability", n / column.length < limits.availability],
    ["few-non-zero", nonZero / column.length < limits.nonZero],
    ["same-value", isSame],
    ["few-unique", unique > (limits.levels ?? -1) && unique / column.length < limits.unique],
    ["outliers", Math.abs(shape.skewness) > limits.skewness && shape.kurtosis > limits.kurtosis],
  ];
  return {
    n,
    missing: column.length - n,
    mean: mean(values, weights),
    deviation: deviation(values, weights),
    minimum,
    lowerQuartile: quantile(values, 0.25, weights),
    median: median(values, weights),
    upperQuartile: quantile(values, 0.75, weights),
    maximum,
    ...shape,
    unique,
    largestTie,
    availability: n / column.length,
    nonZeroShare: nonZero / n,
    uniqueShare: unique / n,
    flags: flags.flatMap(([flag, raised]) => (raised ? [flag] : [])),
  };
}
