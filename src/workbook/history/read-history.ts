import type { Area, Grid, WorkbookDescription } from "../cells";
import { historyRowOf, type HistoryRow } from "./history-row";
import { historyBlock } from "./plan-history";

/** Where the workbook keeps its runs; null when it keeps none. */
export const historyArea = ({ names }: WorkbookDescription): Area | null =>
  names.find(({ name }) => name.toLowerCase() === historyBlock.toLowerCase())?.area ?? null;

/** The runs in the cells of `historyArea`, the newest first; rows that are no run any more are passed over. */
export const runsOf = ({ values }: Grid): readonly HistoryRow[] =>
  values.flatMap((cells) => historyRowOf(cells) ?? []);
