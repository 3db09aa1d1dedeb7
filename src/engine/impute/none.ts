import type { Imputer } from "../stages";

/** Missing cells stay missing: the missing rule of the aggregation deals with them. */
export const none: Imputer<"none"> = {
  method: "none",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "Missing values stay missing.",
  needs: [],
  impute: (table) => table,
};
