import type { Imputer } from "../stages";
import { mean } from "../statistics";
import { fillRows, rowLevel } from "./rows";

/** Fills a gap with the mean of the unit's own indicators below the same parent, each from 0 (worst) to 1 (best). */
export const rowMean: Imputer<"row mean"> = {
  method: "row mean",
  family: "other indicators",
  cost: "cheap",
  parameters: [rowLevel],
  summary:
    "A missing value becomes the mean of the unit's own indicators below the same ancestor of that level (2: the parent), each on a scale from worst to best.",
  needs: ["framework"],
  impute: fillRows(mean),
};
