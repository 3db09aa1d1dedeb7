import type { ICellData, Nullable } from "@univerjs/core";
import type { CellRef, CellValue } from "../../../src/workbook/cells";
import type { MemoryWorkbook } from "../../memory";
import { valueOf } from "../grid/cell-data";
import { unitId } from "../grid/open-grid";
import type { ShownCells } from "./shown-cells";
import type { Mutation } from "./take-edits";

type Cells = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>;

interface Parameters {
  readonly arrayFormulaCellData?: Readonly<
    Record<string, Nullable<Readonly<Record<string, Nullable<Cells>>>>>
  >;
}

/** The mutation with which the grid reports spilled values, each time all of them. */
export const spillMutation = "formula.mutation.set-array-formula-data";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Spilled extends Place {
  readonly value: CellValue;
}

/** The cells into which formulas have spilled several values: these are results and not the user's cells. */
export class Spills {
  #cells: ReadonlyMap<string, Spilled> = new Map();

  has(sheetId: string, row: number, column: number): boolean {
    return this.#cells.has(keyOf({ sheetId, row, column }));
  }

  isOn(sheetId: string): boolean {
    return [...this.#cells.values()].some((cell) => cell.sheetId === sheetId);
  }

  /**
   * Stores spilled values in the workbook, and empties cells that no longer have one; cells that the user has written
   * stay.
   */
  take(workbook: MemoryWorkbook, shown: ShownCells, { params }: Mutation): void {
    const { arrayFormulaCellData = {} } = (params ?? {}) as Parameters; // the parameters of this mutation
    const before = this.#cells;
    const isFree = (place: Place): boolean => {
      const cell = workbook.sheet(place.sheetId)?.cell(place.row, place.column);
      if (cell === undefined || cell.formula !== null) return false;
      const spilled = before.get(keyOf(place));
      return cell.value === null || (spilled !== undefined && cell.value === spilled.value);
    };
    const now = [...spilledCells(arrayFormulaCellData[unitId] ?? {})].filter(isFree);
    this.#cells = new Map(now.map((cell) => [keyOf(cell), cell]));
    workbook.batch("calculation", () => {
      for (const cell of now) store(workbook, shown, cell);
      for (const [key, cell] of before)
        if (!this.#cells.has(key) && isFree(cell)) store(workbook, shown, { ...cell, value: null });
    });
  }
}

const keyOf = ({ sheetId, row, column }: Place): string => `${sheetId} ${row} ${column}`;

function* spilledCells(sheets: Readonly<Record<string, Nullable<Cells>>>): Generator<Spilled> {
  for (const [sheetId, rows] of Object.entries(sheets))
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell) yield { sheetId, row: Number(row), column: Number(column), value: valueOf(cell) };
}

function store(workbook: MemoryWorkbook, shown: ShownCells, { sheetId, row, column, value }: Spilled): void {
  const sheet = workbook.sheet(sheetId);
  if (sheet === undefined) return;
  const cell: CellRef = { sheet: sheet.name, row, column };
  workbook.storeResult(cell, value);
  shown.set(sheetId, row, column, sheet.cell(row, column));
}
