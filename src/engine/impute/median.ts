import type { Imputer } from "../stages";
import { median as statistic } from "../statistics";
import { fillColumns } from "./fill";

/** Fills the missing cells of an indicator with the median of its observed values, over all units. */
export const median: Imputer<"median"> = {
  method: "median",
  family: "own values",
  cost: "cheap",
  parameters: [],
  summary: "A missing value becomes the median of the indicator over all units that have it.",
  needs: [],
  impute: fillColumns(statistic),
};
