import type { SheetPlan } from "../../plan";
import { range, type Context } from "../context/context";
import { weightsRemark } from "../context/unit-weights";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { limitBlocks } from "../frame/limits";
import { tablePrint } from "../frame/table-print";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { correlationColours } from "./colours";
import { elementsBlock } from "./elements";
import { correlationsLayout } from "./layout";
import { correlationLimits } from "./limits";
import { matrixBlock } from "./matrix";

const key = "Correlations";
/** Characters of a column of the matrix: two digits and a sign. */
const narrow = 5.6;

/** Correlations of indicators and parts with each other; null without a test. */
export function correlationsSheet(context: Context): SheetPlan | null {
  if (context.input.tests === undefined) return null;
  const sheet = context.layout.sheets.Correlations;
  const { limits, table, matrix, column, isLive } = correlationsLayout(context);
  const { correlations: words } = context.words;
  const { framework } = context.model;
  const codes = widthOf(
    framework.map(({ code }) => code),
    10,
    18,
  );
  const widths: Record<number, number> = {
    0: codes,
    1: widthOf(
      framework.map(({ name }) => name),
      24,
      44,
    ),
    [matrix.column - 1]: 2,
    [column("part").column]: codes,
    [column("otherPart").column]: codes,
    [column("siblingCode").column]: codes,
    [column("flags").column]: 44,
  };
  for (const name of ["own", "ownRanks", "index", "other", "sibling"] as const)
    widths[column(name).column] = 10.5;
  for (const j of range(matrix.columns)) widths[matrix.column + j] = narrow;
  return {
    ...emptySheet(key, sheet, colours.audit),
    blocks: [
      headBlock(
        key,
        words.title,
        words.subtitle + (isLive ? "" : words.subtitleValues),
        weightsRemark(context, words.weighted),
      ),
      ...limitBlocks(context, key, correlationLimits, limits, words.limits),
      elementsBlock(context, sheet),
      matrixBlock(context, sheet),
    ],
    conditionalFormats: correlationColours(context, sheet),
    freeze: { rows: 0, columns: 2 },
    columnWidths: widths,
    rowHeights: { 0: 26, [table.row - 1]: 70 },
    print: tablePrint(sheet, table.row - 1, table.row + table.rows, matrix.column + matrix.columns),
  };
}
