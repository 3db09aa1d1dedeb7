import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { normalisedCells, normalisedParameters } from "./cells";
import { colours } from "../looks/palette";
import { indicatorNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { scoreHeat } from "../looks/heat-maps";
import { said } from "../words";

export function normalisedSheet(context: Context): SheetPlan {
  const hasTargets = context.model.indicators.some(({ target }) => !Number.isNaN(target));
  const sheet = context.layout.sheets.Normalised;
  const { table, counts } = context.layout.normalised;
  const { tables: labels, workings } = context.words;
  return {
    ...emptySheet("Normalised", sheet, colours.workings),
    blocks: [
      headBlock(
        "Normalised",
        workings.normalised,
        said(workings.normalisedText, { missing: labels.greyIsMissing }),
      ),
      leadBlock(context, "Normalised", sheet, [
        labels.weight,
        hasTargets ? labels.target : "",
        counts === null ? "" : workings.countsAsElement,
      ]),
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
