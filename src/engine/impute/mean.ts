import type { Imputer } from "../stages";
import { mean as statistic } from "../statistics";
import { fillColumns } from "./fill";

/** Fills the missing cells of an indicator with the mean of its observed values, over all units. */
export const mean: Imputer<"mean"> = {
  method: "mean",
  family: "own values",
  cost: "cheap",
  parameters: [],
  summary: "A missing value becomes the mean of the indicator over all units that have it.",
  needs: [],
  impute: fillColumns(statistic),
};
