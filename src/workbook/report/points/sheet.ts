import type { Block, ConditionalFormat, SheetPlan } from "../../plan";
import { text, type Context } from "../context/context";
import { nodeAt } from "../context/structure";
import { cell } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { namesRow, parameterRow } from "../frame/unit-rows";
import { unitSheetFrame } from "../frame/unit-sheet";
import { colours } from "../looks/palette";
import { said } from "../words";
import { adjustmentCells, adjustmentParameters } from "./adjustment-cells";
import { classCells, classLimitCells } from "./class-cells";
import { classFormats } from "./class-formats";
import { gateCells, gateParameters } from "./gate-cells";
import type { PointsLayout } from "./layout";

/** The rows of what gates, bonus and malus look at, their limits and their highest scores. */
const labelRows = [0, 1, 2, 3].map((k) => parameterRow + k);

/** What each unit does at each gate, the points of bonus and malus, and classes; null where the method has none. */
export function pointsSheet(context: Context): SheetPlan | null {
  const { layout, words } = context;
  const { points } = layout;
  if (points === null) return null;
  const sheet = layout.sheets.Points;
  const { adjustments, classLimits, classes, gates } = points;
  const frame = unitSheetFrame(context, classLimits.column + Math.max(1, classLimits.columns) - 1);
  // Classes have their limits beside them: above them nothing stands.
  const isOfClasses = gates.columns + adjustments.columns === 0;
  const labels = isOfClasses
    ? []
    : [words.points.element, words.points.condition, words.points.limit, words.points.most];
  return {
    ...emptySheet("Points", sheet, colours.workings),
    blocks: [
      headBlock("Points", words.points.title, words.points.subtitle),
      leadBlock(context, "Points", sheet, labels),
      ...pointsBlocks(context, points, sheet),
    ],
    conditionalFormats: [
      ...(gates.columns === 0 ? [] : [failing(context, points)]),
      ...(context.results.classes ?? []).flatMap((one, k) =>
        classFormats({ ...classes, column: classes.column + k, columns: 1 }, one),
      ),
    ],
    ...frame,
    // A header is a whole sentence with the name of an aggregate in it.
    columnWidths: Object.fromEntries(
      Object.entries(frame.columnWidths).map(([column, width]) => [
        column,
        Number(column) < layout.lead ? width : 20,
      ]),
    ),
    rowHeights: {
      ...frame.rowHeights,
      ...(isOfClasses && Object.fromEntries(labelRows.map((row) => [row, 4]))),
      [namesRow]: 76,
    },
  };
}

function pointsBlocks(context: Context, points: PointsLayout, sheet: string): readonly Block[] {
  const { gates, adjustments, classes, classLimits, classNodes } = points;
  const { method } = context.model;
  const { words } = context;
  const nameOf = (code: string): string =>
    context.model.framework.find((node) => node.code === code)?.name ?? code;
  const header = (nodes: readonly string[], title: string) => ({
    names: nodes.map((code) => said(title, { name: nameOf(code) })),
    codes: nodes,
  });
  const classed = classNodes.map((position) => nodeAt(context.model, position).code);
  const own = { gates: method.gates ?? [], adjustments: method.adjustments ?? [] };
  return [
    ...(gates.columns === 0
      ? []
      : [
          tableBlock(
            ...(["Points", "Gates", gates] as const),
            header(
              own.gates.map(({ node }) => node),
              words.points.gateOf,
            ),
            gateCells(context, sheet),
            gateParameters(context),
          ),
        ]),
    ...(adjustments.columns === 0
      ? []
      : [
          tableBlock(
            ...(["Points", "Adjustments", adjustments] as const),
            header(
              own.adjustments.map(({ node }) => node),
              words.points.pointsOf,
            ),
            adjustmentCells(context, sheet),
            adjustmentParameters(context),
          ),
        ]),
    ...(classes.columns === 0
      ? []
      : [
          tableBlock(
            "Points",
            "Classes",
            classes,
            header(classed, words.points.classOf),
            classCells(context, sheet),
          ),
          {
            name: blockName("Points", "ClassLimits"),
            row: namesRow,
            column: classLimits.column,
            cells: [
              classed.flatMap((code) => [
                text(said(words.points.classesOf, { name: nameOf(code) }), "header"),
                text(words.points.from, "header"),
              ]),
              classed.flatMap((code) => [text(code, "header"), text(code, "header")]),
              ...classLimitCells(context),
            ],
          },
        ]),
  ];
}

/** Units that are held to the cap stand out; the word is in the cell. */
function failing({ words }: Context, { gates }: PointsLayout): ConditionalFormat {
  const first = cell(gates, 0, 0, gates.sheet);
  const failed = [words.points.fails, words.points.missingFails].map((word) => `${first}="${word}"`);
  return {
    kind: "formula",
    area: gates,
    formula: `=OR(${failed.join(",")})`,
    fill: "FBE3E0",
    font: "8A1C0F",
    bold: true,
  };
}

/** The column of classes of an aggregate; null where it has none. */
export function classColumn({ layout }: Context, position: number): number | null {
  const column = layout.points?.classNodes.indexOf(position) ?? -1;
  return column < 0 ? null : column;
}
