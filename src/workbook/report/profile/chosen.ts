import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { cell } from "../formulas/ranges";
import { chosenUnit, profileLayout, summaryRows } from "./layout";

/** The unit that is chosen on a profile, and the cells that say so, as another sheet refers to them. */
export function chosenUnitOf(
  context: Context,
  index: IndexSheets,
  sheet: string,
): { readonly unit: number; readonly cell: string; readonly row: string } {
  const { unit, summary } = profileLayout(context, index);
  return {
    unit: chosenUnit(context, index),
    cell: cell(unit, 0, 0, sheet, "both"),
    row: cell(summary, summaryRows(context, index).indexOf("row"), 1, sheet, "both"),
  };
}
