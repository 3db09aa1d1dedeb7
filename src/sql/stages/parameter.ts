import type { Given, Statistic } from "./normalisation";

/** A column of the table of parameters: `fill` is what a missing value becomes, `low` and `high` hold outliers. */
export type Parameter =
  | Statistic
  | Given
  | "fill"
  | "observed_minimum"
  | "observed_maximum"
  | "low"
  | "high"
  | "transform"
  | "t_minimum"
  | "t_maximum"
  | "set_aside";
