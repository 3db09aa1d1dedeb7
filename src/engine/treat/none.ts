import type { Treater } from "../stages";
import { untreated } from "./untreated";

/** Outliers stay. */
export const none: Treater<"none"> = {
  method: "none",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "Outliers stay as they are.",
  treat: (column) => untreated(column),
};
