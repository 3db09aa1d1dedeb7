import { sameName, type Rectangle } from "../../workbook/area";
import { cellChanges, type KnownCells, type Step, type WriteStep } from "../../workbook/draw";
import { sheetPart, writeCells, type Parts } from "../package";
import { partText } from "../package/parts";
import type { PackageReader } from "../read/package-reader";
import type { StyleTable } from "../styles";
import { writtenRows } from "./written-rows";

/** What the cells of each sheet are written with. */
export interface CellDrawing {
  /** The parts to write into. */
  readonly parts: Parts;
  /** The workbook as it was. */
  readonly reader: PackageReader;
  readonly known: KnownCells;
  readonly styles: StyleTable;
  /** Sheets whose cells excelize was not given: their rows are still those of the workbook as it was. */
  readonly emptied: ReadonlySet<string>;
}

/** The cells that steps write and clear on a sheet. */
export interface CellSteps {
  readonly write: WriteStep | null;
  readonly cleared: readonly Rectangle[];
}

export const cellSteps = (steps: readonly Step[], sheet: string): CellSteps => {
  const its = steps.filter((step) => sameName(step.sheet, sheet));
  return {
    write: its.find((step) => step.step === "write") ?? null,
    cleared: its.flatMap((step) => (step.step === "clear" ? [step.area] : [])),
  };
};

/** Writes the cells of blocks into their sheet, and empties those that are cleared. */
export function drawCells(
  { parts, reader, known, styles, emptied }: CellDrawing,
  sheet: string,
  { write, cleared }: CellSteps,
): void {
  const cells = reader.cells(sheet);
  const before = reader.sheet(sheet);
  const rows = writtenRows({
    blocks: write?.blocks ?? [],
    cleared,
    cells,
    changesOf: write === null ? () => [] : cellChanges(write, known),
    styleOf: (cell) => styles.of(cell),
  });
  writeCells(parts, sheetPart(parts, sheet), rows, {
    text: before?.part && emptied.has(before.name) ? partText(reader.parts, before.part) : null,
    formulaAt: (row, column) => cells.at(row, column)?.formula ?? null,
  });
}
