import type { Area } from "../../cells";
import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { firstUnitRow, headerRow, namesRow } from "./unit-rows";
import { codeWidth, groupWidth, nameWidth } from "./widths";

/** Frozen header and lead columns, widths, and a header repeated on every page. */
export function unitSheetFrame(
  context: Context,
  lastColumn: number,
  /** The table that is printed, with the columns left of it; all when absent. */
  main?: Area,
): Pick<SheetPlan, "freeze" | "columnWidths" | "rowHeights" | "print"> {
  const widths: Record<number, number> = { 0: codeWidth(context), 1: nameWidth(context) };
  if (context.groupLabels) widths[2] = groupWidth(context);
  for (let column = context.layout.lead; column <= lastColumn; column++) widths[column] = 15.5;
  return {
    freeze: { rows: firstUnitRow, columns: 2 },
    columnWidths: widths,
    rowHeights: { 0: 26, [namesRow]: 60 },
    print: {
      orientation: "landscape",
      repeatRows: [namesRow, headerRow],
      wide: 1,
      tall: null,
      area: {
        sheet: "",
        row: 0,
        column: 0,
        rows: firstUnitRow + context.model.units.length,
        columns: main === undefined ? lastColumn + 1 : main.column + main.columns,
      },
    },
  };
}
