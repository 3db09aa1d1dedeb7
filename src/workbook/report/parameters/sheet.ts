import type { SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { blank, text } from "../context/context";
import { methodName } from "../method/method-name";
import { colours } from "../looks/palette";
import { aggregateCells } from "./aggregate-cells";
import { parameterCells, settingCells } from "./cells";
import { weightsRemark as unitWeightsRemark } from "../context/unit-weights";
import { weightsAreGiven } from "./weight-cell";
import { columnHeader, said } from "../words";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { blockName } from "../frame/block-name";

function weightsRemark(context: Context): string {
  const { method } = context.model.method.weights;
  if (weightsAreGiven(context.model)) return "";
  return said(context.words.workings.parametersWeights, { method: methodName(context, "Weights", method) });
}

/** What each indicator is normalised with: its extent, goalposts, target, weight as used. */
export function parametersSheet(context: Context): SheetPlan {
  const sheet = context.layout.sheets.Parameters;
  const { aggregates, settings, table, columns } = context.layout.parameters;
  const { workings } = context.words;
  const last = aggregates?.table ?? table;
  return {
    ...emptySheet("Parameters", sheet, colours.workings),
    blocks: [
      headBlock(
        "Parameters",
        workings.parameters,
        said(workings.parametersText, {
          weight: weightsAreGiven(context.model) ? workings.parametersWeight : "",
          remark: weightsRemark(context),
        }),
        unitWeightsRemark(context, workings.parametersWeighted),
      ),
      ...(settings.rows === 0
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
        cells: [
          columns.map((name) => text(columnHeader(context.words, headerOf(context, name)), "header")),
          ...parameterCells(context, sheet),
        ],
      },
      ...(aggregates === null
        ? []
        : [
            {
              name: blockName("Parameters", "Aggregates"),
              row: aggregates.table.row - 2,
              column: 0,
              cells: [
                [
                  text(workings.parametersAggregates, "heading"),
                  ...aggregates.columns.slice(1).map(() => blank),
                ],
                aggregates.columns.map((name) => text(columnHeader(context.words, name), "header")),
                ...aggregateCells(context, sheet),
              ],
            },
          ]),
    ],
    freeze: { rows: table.row, columns: 2 },
    columnWidths: Object.fromEntries(
      columns.map((_, k) => [k, k === 0 ? 36 : k === 1 ? 9 : k === 3 ? 24 : 11]),
    ),
    rowHeights: {
      0: 26,
      [table.row - 1]: 44,
      ...(aggregates !== null && { [aggregates.table.row - 1]: 44 }),
    },
    print: {
      orientation: "landscape",
      repeatRows: [table.row - 1, table.row - 1],
      wide: 1,
      tall: null,
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: last.row + last.rows,
        columns: Math.max(columns.length, aggregates?.columns.length ?? 0),
      },
    },
  };
}

/** Goalposts and target are those that are normalised with: transformed, where anything is. */
const headerOf = ({ layout }: Context, column: string): string =>
  layout.treated.transformed === null ? column : column.replace(/, treated$/, ", transformed");
