import { plain } from "../cells/text";

const totals = new Set([
  ...[
    "total",
    "totals",
    "grandtotal",
    "sum",
    "average",
    "mean",
    "median",
    "minimum",
    "maximum",
    "min",
    "max",
  ],
  ...["count", "stdev", "standarddeviation", "overall", "all", "averages"],
]);

/** Whether a text in the column of codes or names says that its row sums up the ones above it. */
export const isTotal = (text: string): boolean => totals.has(plain(text));
