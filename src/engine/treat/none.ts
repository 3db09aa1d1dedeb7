import type { Treater } from "../stages";
import { untreated } from "./untreated";

/** Outliers stay. */
export const none: Treater = {
  method: "none",
  parameters: [],
  summary: "Outliers stay as they are.",
  treat: (column) => untreated(column),
};
