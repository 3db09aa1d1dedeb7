import { shareOfZeros } from "../../../engine";
import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import { live, range, type Context } from "../context/context";
import { rowRange } from "../formulas/ranges";

/** Share of indicators that each unit has in a table. */
export function availabilityCells(
  table: Area,
  shares: ArrayLike<number>,
  sheet: string,
): readonly (readonly PlanCell[])[] {
  return range(table.rows).map((i) => {
    const row = rowRange(table, i, 0, table.columns - 1, sheet, "column");
    return [live(`COUNT(${row})/COLUMNS(${row})`, shares[i] ?? NaN, "percent")];
  });
}

/** Share of zeros among the figures of each unit in a table; empty for a unit without figures. */
export function zeroCells(
  { model }: Context,
  table: Area,
  columns: readonly Float64Array[],
  sheet: string,
): readonly (readonly PlanCell[])[] {
  const shares = shareOfZeros(columns, model.units.length);
  return range(table.rows).map((i) => {
    const row = rowRange(table, i, 0, table.columns - 1, sheet, "column");
    return [live(`IF(COUNT(${row})=0,"",COUNTIF(${row},0)/COUNT(${row}))`, shares[i] ?? NaN, "percent")];
  });
}
