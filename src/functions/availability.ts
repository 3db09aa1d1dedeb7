import { availability as sharesOf } from "../engine";
import { inCell } from "./cells/in-cell";
import { columnsOf, spilled } from "./cells/table";

/**
 * Share of the indicators that each unit has, 0..1: what screening looks at.
 * @customfunction AVAILABILITY
 * @param indicators A row a unit, a column an indicator; blanks and texts are missing.
 * @returns One share a row.
 */
export function availability(indicators: unknown[][]): unknown[][] {
  return inCell(() => {
    const columns = columnsOf(indicators);
    return spilled([sharesOf(columns, columns[0]?.length ?? 0)]);
  });
}
