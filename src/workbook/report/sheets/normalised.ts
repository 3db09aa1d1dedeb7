import type { SheetPlan } from "../../plan";
import type { Context } from "../context";
import { normalisedCells, normalisedParameters } from "../normalised";
import { colours } from "../palette";
import { emptySheet, headBlock, indicatorNames, leadBlock, tableBlock, unitSheetFrame } from "./frame";
import { missingInWords, scoreHeat } from "./heat-maps";

export function normalisedSheet(context: Context): SheetPlan {
  const hasTargets = context.model.indicators.some(({ target }) => !Number.isNaN(target));
  const sheet = context.layout.sheets.Normalised;
  const { table } = context.layout.normalised;
  return {
    ...emptySheet("Normalised", sheet, colours.workings),
    blocks: [
      headBlock(
        "Normalised",
        "Normalised values",
        `Every indicator on one scale, higher is better. Missing stays missing. ${missingInWords}`,
      ),
      leadBlock(context, "Normalised", sheet, ["Weight", hasTargets ? "Target" : ""]),
      tableBlock(
        "Normalised",
        "Table",
        table,
        indicatorNames(context),
        normalisedCells(context, sheet),
        normalisedParameters(context, sheet),
      ),
    ],
    conditionalFormats: scoreHeat(table),
    ...unitSheetFrame(context, table.column + table.columns - 1),
  };
}
