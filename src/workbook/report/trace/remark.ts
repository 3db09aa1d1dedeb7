import type { IndexTest, TraceRow } from "../../tests";
import type { Context } from "../context/context";

/** What a reader of the trace should know of a row; "" for nothing. `isWarning`: it did not do what it was varied for. */
export function traceRemark(
  { words: { trace } }: Context,
  { varied }: IndexTest,
  row: TraceRow,
): { readonly text: string; readonly isWarning: boolean } {
  const part = varied.find((one) => one.part === row.part);
  const isOwn = row.alternative !== null && row.alternative === part?.reference;
  if (row.replicates === 0) return { text: trace.neverDrawn, isWarning: true };
  // Weights and aggregations are compared with the index's own; a stage of "none" has nothing to change.
  const isIdle =
    row.changed === 0 &&
    row.scored > 0 &&
    row.alternative !== "none" &&
    !(isOwn && (row.part === "weighting" || row.part === "aggregation"));
  const remarks = [
    ...(isOwn ? [trace.own] : []),
    ...(part?.inReference === false && !isOwn ? [trace.notInIndex] : []),
    ...(isIdle ? [trace.changedNothing] : []),
  ];
  return { text: remarks.join("; "), isWarning: isIdle };
}
