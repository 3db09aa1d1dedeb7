import type { Area } from "../../workbook/cells";
import type { Block } from "../../workbook/plan";
import { sheetPart, writeCells, type Parts } from "../package";
import { partText } from "../package/parts";
import type { PackageReader } from "../read/package-reader";
import type { Holdings } from "../../workbook/holdings";
import type { StyleChoice } from "./style-choice";
import { writtenRows } from "./written-rows";

/** What the cells of each sheet are written with. */
export interface CellDrawing {
  /** The parts to write into. */
  readonly parts: Parts;
  /** The workbook as it was. */
  readonly reader: PackageReader;
  readonly holdings: Holdings;
  readonly styles: StyleChoice;
  /** Sheets whose cells excelize was not given: their rows are still those of the workbook as it was. */
  readonly emptied: ReadonlySet<string>;
}

/** Writes the cells of blocks into their sheet, and empties those of old blocks that no block takes over. */
export function drawCells(
  { parts, reader, holdings, styles, emptied }: CellDrawing,
  sheet: string,
  blocks: readonly Block[],
): void {
  const cells = reader.cells(sheet);
  const old: readonly Area[] = holdings.on(sheet);
  const before = reader.sheet(sheet);
  const rows = writtenRows({
    blocks,
    old,
    cells,
    styleFor: (cell, present) => styles.for(cell, present),
  });
  writeCells(parts, sheetPart(parts, sheet), rows, {
    text: before?.part && emptied.has(before.name) ? partText(reader.parts, before.part) : null,
    formulaAt: (row, column) => cells.at(row, column)?.formula ?? null,
  });
}
