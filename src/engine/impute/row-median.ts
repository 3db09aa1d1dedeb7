import type { Imputer } from "../stages";
import { median } from "../statistics";
import { fillRows, rowLevel } from "./rows";

/** Fills a gap with the median of the unit's own indicators below the same parent, each from 0 (worst) to 1 (best). */
export const rowMedian: Imputer<"row median"> = {
  method: "row median",
  family: "other indicators",
  cost: "cheap",
  parameters: [rowLevel],
  summary:
    "A missing value becomes the median of the unit's own indicators below the same ancestor of that level (2: the parent), each on a scale from worst to best.",
  needs: ["framework"],
  impute: fillRows(median),
};
