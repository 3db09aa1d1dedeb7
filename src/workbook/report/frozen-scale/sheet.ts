import { freezeScale } from "../../../engine";
import type { PlanCell, SheetPlan } from "../../plan";
import { range, text, type Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { tablePrint } from "../frame/table-print";
import { widthOf } from "../frame/widths";
import { colours } from "../looks/palette";
import { frozenScaleCells } from "./cells";

const runRow = 3;
const tableRow = 5;

/** The cell of the digest of the run's inputs, counted within its block. */
export const frozenDigestPlace = { row: 0, column: 1 } as const;

/**
 * The scale of this run as the table that the workbook of later data reads. Null where it was not asked for, where the method
 * has no scale that can be kept, and where the index is on the scale of a table of the user's: that table is its scale.
 */
export function frozenScaleSheet(context: Context): SheetPlan | null {
  const { input, results, source, words } = context;
  if (input.frozenScale !== true || source.frozen !== undefined) return null;
  const kept = freezeScale(results);
  if (!kept.ok) return null;
  const sheet = context.layout.sheets.FrozenScale;
  const cells = frozenScaleCells(context, kept.frozen);
  const columns = cells[0]?.length ?? 1;
  const { title, subtitle, remark } = words.frozenScale;
  return {
    ...emptySheet("FrozenScale", sheet, colours.workings),
    blocks: [
      headBlock("FrozenScale", title, subtitle, remark),
      {
        name: blockName("FrozenScale", "Run"),
        row: runRow,
        column: 0,
        cells: [[text(words.audit.digest, "label"), text(input.run.inputsDigest, "label")]],
      },
      { name: blockName("FrozenScale", "Table"), row: tableRow, column: 0, cells },
    ],
    freeze: { rows: tableRow + 1, columns: 1 },
    columnWidths: Object.fromEntries(range(columns).map((k) => [k, widthIn(cells, k)])),
    rowHeights: { 0: 26, [tableRow]: 32 },
    print: tablePrint(sheet, tableRow, tableRow + cells.length, columns),
  };
}

/** Wide enough for the words of a column; the first has the label of the digest too. */
const widthIn = (cells: readonly (readonly PlanCell[])[], column: number): number => {
  const texts = cells.flatMap((row) => {
    const value = row[column]?.value;
    return typeof value === "string" ? [value] : [];
  });
  return widthOf(texts, column === 0 ? 32 : 14, 40);
};
