import type { Model } from "../../../engine";
import type { SheetPlan } from "../../plan";
import type { Context } from "../context";
import { text } from "../context";
import { settingLabels } from "../layout";
import { blockName } from "../names";
import { colours } from "../palette";
import { parameterCells, settingCells } from "../parameters";
import { weightsAreGiven } from "../weight-cell";
import { emptySheet, headBlock } from "./frame";

const weightsRemark = (model: Model): string =>
  weightsAreGiven(model) ? "" : ` Weights: ${model.method.weights.method}.`;

/** What each indicator is normalised with: its extent, goalposts, target, weight as used. */
export function parametersSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.Parameters;
  const { settings, table, columns } = context.layout.parameters;
  return {
    ...emptySheet("Parameters", sheet, colours.workings),
    blocks: [
      headBlock(
        "Parameters",
        "Parameters of the indicators",
        `Direction, ${weightsAreGiven(context.model) ? "weight, " : ""}goalposts and target come from your Framework; the other figures from the values that are normalised.${weightsRemark(context.model)}`,
      ),
      ...(settingLabels(context.model).length === 0
        ? []
        : [
            {
              name: blockName("Parameters", "Settings"),
              row: settings.row,
              column: 0,
              cells: settingCells(context),
            },
          ]),
      {
        name: blockName("Parameters", "Table"),
        row: table.row - 1,
        column: 0,
        cells: [columns.map((name) => text(name, "header")), ...parameterCells(context, sheet)],
      },
    ],
    freeze: { rows: table.row, columns: 2 },
    columnWidths: Object.fromEntries(
      columns.map((_, k) => [k, k === 0 ? 36 : k === 1 ? 9 : k === 3 ? 24 : 11]),
    ),
    rowHeights: { 0: 26, [table.row - 1]: 44 },
    print: {
      orientation: "landscape",
      repeatRows: [table.row - 1, table.row - 1],
      wide: 1,
      tall: null,
      area: { sheet, row: 0, column: 0, rows: table.row + table.rows, columns: columns.length },
    },
  };
}
