/** The earlier runs that a workbook keeps. This is the folder's only door. */
export type { HistoryRow } from "./history-row";
export { historyBlock, isOfHistory, maximumRuns, withHistory } from "./plan-history";
export { historyArea, runsOf } from "./read-history";
