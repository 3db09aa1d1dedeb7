import { address, cellAddress, type Area, type CellRef, type CellValue } from "../../workbook/cells";
import type { CellEdit, LivePort } from "../live-port";
import type { Core } from "./core";
import { RefusedError } from "./failure";
import { takeReading, type TakenReading } from "./take-reading";

/**
 * Writes cells of the user, so that it can be undone, and reads the workbook again.
 *
 * @param isTaken whether the index, read again, has what was written; if not, everything is put back
 * @param known what cells hold, where it was read just now
 * @throws RefusedError when a cell contains a formula, or when the index does not have what was written
 */
export async function editCells(
  core: Core,
  edits: readonly CellEdit[],
  isTaken: (taken: TakenReading) => boolean | Promise<boolean> = () => true,
  known: ((cells: readonly CellRef[]) => readonly CellContents[]) | null = null,
): Promise<void> {
  const { port, undos } = core;
  const cells = edits.map(({ cell }) => cell);
  const before = known?.(cells) ?? (await cellsAt(port, cells));
  const formula = before.find(({ formula: written }) => written !== null);
  if (formula) throw new RefusedError("cell-is-formula", cellAddress(formula.cell));
  const undo = (): Promise<void> => putBack(port, edits, before);
  await port.write(edits);
  const taken = await takeReading(core);
  if (!(await isTaken(taken))) {
    await undo();
    await takeReading(core);
    const [first] = cells;
    throw new RefusedError("not-taken", first ? cellAddress(first) : "");
  }
  undos.push({ action: core.running, what: "edit", cells: cells.map(cellAddress).join(" "), undo });
}

export interface CellContents {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Puts back the earlier contents of the cells; a cell that was edited since is not changed. */
export async function putBack(
  port: LivePort,
  edits: readonly CellEdit[],
  before: readonly CellContents[],
): Promise<void> {
  const now = await cellsAt(
    port,
    before.map(({ cell }) => cell),
  );
  await port.write(
    before.flatMap(({ cell, value }, i) => (now[i]?.value === edits[i]?.value ? [{ cell, value }] : [])),
  );
}

/** The contents of single cells, in one read. */
export async function cellsAt(port: LivePort, cells: readonly CellRef[]): Promise<readonly CellContents[]> {
  const areas = [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => around(sheet, cells));
  const values = await port.read(areas);
  const formulas = await port.readFormulas(areas);
  return cells.map((cell) => {
    const k = areas.findIndex(({ sheet }) => sheet === cell.sheet);
    const area = areas[k];
    if (area === undefined) throw new RangeError(`${address(cell.row, cell.column)} was not read.`);
    const [i, j] = [cell.row - area.row, cell.column - area.column];
    return {
      cell,
      value: values[k]?.values[i]?.[j] ?? null,
      formula: formulas[k]?.formulas[i]?.[j] ?? null,
    };
  });
}

/**
 * Checks that cells are blank before they are written.
 * @throws RefusedError when one of them contains a value or a formula
 */
export async function requireBlank(port: LivePort, cells: readonly CellRef[]): Promise<void> {
  const contents = await cellsAt(port, cells);
  const filled = contents.find(({ value, formula }) => value !== null || formula !== null);
  if (filled) throw new RefusedError("cell-in-the-way", cellAddress(filled.cell));
}

/** The smallest rectangle around the cells of a sheet. */
function around(sheet: string, cells: readonly CellRef[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const cell of cells) {
    if (cell.sheet !== sheet) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
