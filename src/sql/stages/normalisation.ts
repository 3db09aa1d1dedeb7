import type { PlannedIndicator } from "../plan";
import type { Expression } from "../tree/expression";

/** Statistics of the values that are normalised, as columns of the table of parameters. */
export type Statistic = "n" | "minimum" | "maximum" | "mean" | "deviation" | "q1" | "median" | "q3";

/** What was given of an indicator, on the scale of the values that are normalised. */
export type Given = "lower" | "upper" | "target";

/** The statistics and given figures of an indicator, as expressions. */
export type Figures = (name: Statistic | Given) => Expression;

/** How SQL brings an indicator to a scale. */
export interface SqlNormalisation {
  readonly needs: readonly (Statistic | Given)[];
  /** Conditions under which an indicator has no scale, with the problem. A column without any value has none in any case. */
  setAside(figures: Figures, indicator: PlannedIndicator): readonly (readonly [Expression, string])[];
  /** The normalised value of `x`, which is not missing. */
  apply(x: Expression, figures: Figures, indicator: PlannedIndicator): Expression;
  /** Whether `apply` must not be given a missing value; else what it makes of one is missing. */
  readonly needsValue?: boolean;
  /** Whether the value depends on the other rows of the table: such a scale cannot be frozen. */
  readonly comparesRows: boolean;
}
