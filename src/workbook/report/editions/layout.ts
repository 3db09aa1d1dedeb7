import type { Area } from "../../cells";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { areasOn } from "../formulas/ranges";
import { editionsOf, moveOf, type ReportEditions } from "./editions-of";

/** Where things are on the sheet, and what they show. */
export interface EditionsLayout {
  readonly sheet: string;
  readonly editions: ReportEditions;
  /** Number of sentences above the chart: that of freshness not counted; the last of them are about the largest moves. */
  readonly sentences: number;
  readonly movers: number;
  readonly lead: Area;
  /** Before, after, places gained, a column per stage that differs, their sum; scores likewise. */
  readonly ranks: Area;
  readonly scores: Area;
  /** Scores as they are now, in a hidden column. */
  readonly now: Area;
  /** Null where nobody moved, or there are no parts. */
  readonly chart: Area | null;
  /** Rows of the table that the chart shows. */
  readonly charted: number;
}

export const freshRow = 2;
export const sentencesRow = 3;
const maximumMovers = 5;
const maximumBars = 12;

export function editionsLayout(context: Context, index: IndexSheets): EditionsLayout | null {
  const editions = editionsOf(context, index);
  if (editions === null) return null;
  const { changes, comparison } = editions;
  const sheet = index.sheets.Editions;
  const at = areasOn(sheet);
  const { onlyBefore, onlyAfter, failures, differing } = comparison;
  const columns = differing.length + 4;
  const charted = failures.length > 0 ? 0 : changes.slice(0, maximumBars).filter(hasMoved).length;
  const movers = Math.min(maximumMovers, changes.filter(hasMoved).length);
  const others = [onlyBefore.length > 0, onlyAfter.length > 0, failures.length > 0 || differing.length === 0];
  const sentences = 1 + others.filter(Boolean).length + movers;
  const below = sentencesRow + sentences + 1;
  const height = charted === 0 ? 0 : 8 + charted;
  const row = below + (charted === 0 ? 0 : height + 1) + 2;
  const rows = changes.length;
  return {
    ...{ sheet, editions, sentences, movers, charted },
    lead: at(row, 0, rows, 2),
    ranks: at(row, 2, rows, columns),
    scores: at(row, 2 + columns, rows, columns),
    now: at(row, 2 + 2 * columns, rows, 1),
    chart: charted === 0 ? null : at(below, 0, height, Math.min(2 + columns, 9)),
  };
}

export const hasMoved = (change: Parameters<typeof moveOf>[0]): boolean => Math.abs(moveOf(change)) > 0;
