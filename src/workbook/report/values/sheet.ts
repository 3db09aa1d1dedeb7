import type { SheetPlan } from "../../plan";
import { blank, text, type Context } from "../context/context";
import { colours } from "../looks/palette";
import { weightsName, weightsRemark } from "../context/unit-weights";
import { denominatorCells, screenedCells, valueCells, valueHeader } from "./cells";
import { availabilityCells, zeroCells } from "./shares";
import { isDenominator, unitWeightCells } from "./unit-weight-cells";
import { indicatorNames } from "../frame/column-names";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";

/** Raw values as read, divided by their denominators; null in a brief report. */
export function valuesSheet(context: Context): SheetPlan | null {
  if (context.brief) return null;
  const { layout, model, results } = context;
  const sheet = layout.sheets.Values;
  const { availability, zeros, denominators, unitWeights, table, screened } = layout.values;
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
      headBlock(
        "Values",
        workings.values,
        workings.valuesText,
        weightsRemark(context, workings.valuesWeighted),
      ),
      leadBlock(context, "Values", sheet, [profile.measuredIn, workings.dividedBy, workings.perLabel]),
      tableBlock(
        "Values",
        "Available",
        availability,
        share,
        availabilityCells(table, results.availability, sheet),
      ),
      ...(zeros === null
        ? []
        : [
            tableBlock(
              "Values",
              "Zeros",
              zeros,
              { names: [workings.shareOfZeros], codes: [workings.zeros] },
              zeroCells(context, table, results.denominated, sheet),
            ),
          ]),
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
      ...(unitWeights === null || isDenominator(context)
        ? []
        : [
            tableBlock(
              "Values",
              "UnitWeights",
              unitWeights,
              { names: [weightsName(context) ?? ""], codes: [model.method.unitWeights ?? ""] },
              unitWeightCells(context, sheet),
              [[text(workings.unitWeights, "note")], [blank], [blank]],
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
