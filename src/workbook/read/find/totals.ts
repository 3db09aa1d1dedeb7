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

/** Whether a text in the column of codes or names means that its row is a total or another statistic of the rows. */
export const isTotal = (text: string): boolean => totals.has(plain(text));
