import type { Imputer } from "../stages";
import { mean } from "../statistics";
import { fillGroups } from "./fill";

/** Fills the missing cells of an indicator with the mean of the observed values in the unit's own group. */
export const groupMean: Imputer<"group mean"> = {
  method: "group mean",
  family: "own values",
  cost: "cheap",
  parameters: [],
  summary: "A missing value becomes the mean of the indicator over the units of the same group.",
  needs: ["group"],
  impute: fillGroups(mean),
};
