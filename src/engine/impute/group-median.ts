import type { Imputer } from "../stages";
import { median } from "../statistics";
import { fillGroups } from "./fill";

/** Fills the missing cells of an indicator with the median of the observed values in the unit's own group. */
export const groupMedian: Imputer<"group median"> = {
  method: "group median",
  family: "own values",
  cost: "cheap",
  parameters: [],
  summary: "A missing value becomes the median of the indicator over the units of the same group.",
  needs: ["group"],
  impute: fillGroups(median),
};
