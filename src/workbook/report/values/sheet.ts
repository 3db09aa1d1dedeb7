import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { colours } from "../looks/palette";
import { availabilityCells, denominatorCells, screenedCells, valueCells, valueHeader } from "./cells";
import { indicatorNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";

/** Raw values as read, divided by their denominators; null in a brief report. */
export function valuesSheet(context: Context): SheetPlan | null {
  if (context.brief) return null;
  const { layout, model } = context;
  const sheet = layout.sheets.Values;
  const { availability, denominators, table, screened } = layout.values;
  const last = (screened ?? table).column + table.columns - 1;
  const denominatorNames = {
    names: model.denominators.map(({ name }) => name),
    codes: model.denominators.map(({ code }) => code),
  };
  const { profile, workings } = context.words;
  const share = { names: [workings.shareOfIndicators], codes: [workings.available] };
  return {
    ...emptySheet("Values", sheet, colours.workings),
    blocks: [
      headBlock("Values", workings.values, workings.valuesText),
      leadBlock(context, "Values", sheet, [profile.measuredIn, workings.dividedBy, workings.perLabel]),
      tableBlock("Values", "Available", availability, share, availabilityCells(context, sheet)),
      ...(denominators.columns === 0
        ? []
        : [
            tableBlock(
              "Values",
              "Denominators",
              denominators,
              denominatorNames,
              denominatorCells(context, sheet),
            ),
          ]),
      tableBlock(
        "Values",
        "Table",
        table,
        indicatorNames(context),
        valueCells(context, sheet),
        valueHeader(context, sheet),
      ),
      ...(screened === null
        ? []
        : [
            tableBlock(
              "Values",
              "Screened",
              screened,
              indicatorNames(context),
              screenedCells(context, sheet),
            ),
          ]),
    ],
    ...unitSheetFrame(context, last),
  };
}
