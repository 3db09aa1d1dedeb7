import type { PlanCell, SheetPlan } from "../../plan";
import type { ReferenceCell } from "../../source";
import type { Context } from "../context/context";
import { live, text } from "../context/context";
import { colours } from "../looks/palette";
import { userCell } from "../formulas/ranges";
import { said } from "../words";
import { shortened } from "../frame/shortened";
import { emptySheet } from "../frame/empty-sheet";
import { widthOf } from "../frame/widths";
import { blockName } from "../frame/block-name";

const arrangedKey = "Data";
const widest = 40;
const narrowest = 10;

/**
 * The sheet of references: the user's table with its units in rows, each cell a reference to a cell of the user. Null where
 * the units are in rows already.
 */
export function arrangedSheet(context: Context): SheetPlan | null {
  const { arranged } = context.source;
  if (arranged === undefined) return null;
  const { sheet, headers, rows, headerRow, places } = arranged;
  const { workings } = context.words;
  const header = headers.map(({ value }): PlanCell => text(String(value ?? ""), "header"));
  return {
    ...emptySheet(arrangedKey, sheet, colours.workings),
    blocks: [
      {
        name: blockName(arrangedKey, "Head"),
        row: 0,
        column: 0,
        cells: [
          [text(workings.arranged, "title")],
          [text(said(workings.arrangedText, { places: shortened(context, places, 4) }), "subtitle")],
        ],
      },
      {
        name: blockName(arrangedKey, "Table"),
        row: headerRow,
        column: 0,
        cells: [header, ...rows.map((row) => row.map((cell) => reference(cell, sheet)))],
      },
    ],
    freeze: { rows: headerRow + 1, columns: 1 },
    columnWidths: Object.fromEntries(
      headers.map(({ value }, j) => [j, widthOf([String(value ?? "")], narrowest, widest)]),
    ),
    print: { orientation: "landscape", repeatRows: [headerRow, headerRow], wide: 1, tall: null, area: null },
  };
}

/** A blank cell of the user is an empty text here: a plain reference to it would be 0. */
function reference({ from, value }: ReferenceCell, sheet: string): PlanCell {
  const isNumber = typeof value === "number";
  if (from === undefined) return { value, style: isNumber ? "parameter" : "text", format: "General" };
  const cell = userCell(from, sheet);
  return {
    ...live(`IF(${cell}="","",${cell})`, value ?? "", isNumber ? "number" : "text"),
    format: "General",
  };
}
