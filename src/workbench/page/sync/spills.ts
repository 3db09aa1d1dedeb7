import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../../workbook/cells";
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

/** The mutation by which the grid says what has spilled, all of it each time. */
export const spillMutation = "formula.mutation.set-array-formula-data";

/** The cells into which formulas have spilled more values than one: these are results, and nobody's own. */
export class Spills {
  #cells = new Map<string, { readonly sheetId: string; readonly row: number; readonly column: number }>();

  has(sheetId: string, row: number, column: number): boolean {
    return this.#cells.has(keyOf(sheetId, row, column));
  }

  isOn(sheetId: string): boolean {
    return [...this.#cells.values()].some((cell) => cell.sheetId === sheetId);
  }

  /** Stores what has spilled in the workbook, and empties what no longer has. */
  take(workbook: MemoryWorkbook, shown: ShownCells, { params }: Mutation): void {
    const { arrayFormulaCellData = {} } = (params ?? {}) as Parameters; // what this mutation has
    const before = this.#cells;
    this.#cells = new Map();
    workbook.batch("calculation", () => {
      for (const [sheetId, rows] of Object.entries(arrayFormulaCellData[unitId] ?? {}))
        for (const [row, cells] of Object.entries(rows ?? {}))
          for (const [column, cell] of Object.entries(cells ?? {})) {
            const place = { sheetId, row: Number(row), column: Number(column) };
            if (!cell || workbook.sheet(sheetId)?.cell(place.row, place.column).formula !== null) continue;
            this.#cells.set(keyOf(sheetId, place.row, place.column), place);
            store(workbook, shown, place, valueOf(cell));
          }
      for (const [key, place] of before) if (!this.#cells.has(key)) store(workbook, shown, place, null);
    });
  }
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

function store(
  workbook: MemoryWorkbook,
  shown: ShownCells,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
  value: CellValue,
): void {
  const sheet = workbook.sheet(sheetId);
  if (sheet === undefined) return;
  workbook.storeResult({ sheet: sheet.name, row, column }, value);
  shown.set(sheetId, row, column, sheet.cell(row, column));
}
