import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { normalisedCells, normalisedParameters } from "./cells";
import { colours } from "../looks/palette";
import { emptySheet, headBlock, indicatorNames, leadBlock, tableBlock, unitSheetFrame } from "../frame/frame";
import { scoreHeat } from "../looks/heat-maps";
import { said } from "../words";

export function normalisedSheet(context: Context): SheetPlan {
  const hasTargets = context.model.indicators.some(({ target }) => !Number.isNaN(target));
  const sheet = context.layout.sheets.Normalised;
  const { table } = context.layout.normalised;
  const { tables: labels, workings } = context.words;
  return {
    ...emptySheet("Normalised", sheet, colours.workings),
    blocks: [
      headBlock(
        "Normalised",
        workings.normalised,
        said(workings.normalisedText, { missing: labels.greyIsMissing }),
      ),
      leadBlock(context, "Normalised", sheet, [labels.weight, hasTargets ? labels.target : ""]),
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
