/** The runs that a workbook remembers. This is the folder's only door. */
export type { HistoryRow } from "./history-row";
export { historyBlock, isOfHistory, mostRuns, withHistory } from "./plan-history";
export { historyArea, runsOf } from "./read-history";
