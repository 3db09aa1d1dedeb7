import type { Area } from "../../workbook/cells";
import type { Rectangle } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";
import type { Present } from "../present/present";
import { rectanglesOf } from "../../workbook/rectangles";
import { isIn } from "./drawing";

/** Empties the cells of our old blocks that no new block takes over, and takes their looks away. */
export function clearStale(present: Present, sheet: string, kept: readonly Area[]): readonly Operation[] {
  return present.holdings.on(sheet).flatMap((area) => {
    const stale = Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) =>
        isIn(kept, area.row + i, area.column + j) ? null : "stale",
      ),
    );
    return rectanglesOf(stale, area).map((it) => clear(sheet, it));
  });
}

const clear = (sheet: string, { row, column, rows, columns }: Rectangle): Operation =>
  operation(sheet, 2, (target) => target.range({ sheet, row, column, rows, columns }).clear("All"));
