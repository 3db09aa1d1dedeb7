import type { Area, Grid, WorkbookDescription } from "../cells";
import { historyRowOf, type HistoryRow } from "./history-row";
import { historyBlock } from "./plan-history";

/** The area of the runs in the workbook; null when there are none. */
export const historyArea = ({ names }: WorkbookDescription): Area | null =>
  names.find(({ name }) => name.toLowerCase() === historyBlock.toLowerCase())?.area ?? null;

/** The runs in the cells of `historyArea`, the newest first. Rows that are no runs (the header, changed rows) are skipped. */
export const runsOf = ({ values }: Grid): readonly HistoryRow[] =>
  values.flatMap((cells) => historyRowOf(cells) ?? []);
