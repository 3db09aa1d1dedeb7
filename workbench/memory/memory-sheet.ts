import type { Rectangle } from "../../src/workbook/area";
import type { Area, CellValue } from "../../src/workbook/cells";
import { CellStore } from "./cell-store";
import type { MemoryCell } from "./cell";
import type { SheetChange } from "./sheet-change";
import { newSheetState, type MemoryTable, type SheetState } from "./sheet-state";

/** A sheet at an earlier time. */
export interface SheetCopy {
  readonly state: SheetState;
  readonly cells: CellStore;
}

/** A sheet of a workbook in memory. The workbook adds, moves, renames and deletes it. */
export class MemorySheet {
  #state: SheetState;
  #cells = new CellStore();
  readonly #report: (change: SheetChange) => void;

  /** @param id stays the same when the sheet is renamed, as Excel's does */
  constructor(
    readonly id: string,
    name: string,
    report: (sheet: MemorySheet, change: SheetChange) => void,
  ) {
    this.#state = newSheetState(name);
    this.#report = (change) => report(this, change);
  }

  get name(): string {
    return this.#state.name;
  }

  get state(): SheetState {
    return this.#state;
  }

  /** Replaces parts of the sheet; reports each part that has changed. */
  update(parts: Partial<SheetState>): void {
    const before = this.#state;
    this.#state = { ...before, ...parts };
    // The keys of a partial state are keys of the state.
    for (const part of Object.keys(parts) as (keyof SheetState)[])
      if (before[part] !== this.#state[part]) this.#report({ kind: "state", part });
    for (const table of missing(before, this.#state)) this.#report({ kind: "tableAdded", table });
    for (const table of missing(this.#state, before)) this.#report({ kind: "tableDeleted", table });
  }

  cell(row: number, column: number): MemoryCell {
    return this.#cells.at(row, column);
  }

  value(row: number, column: number): CellValue {
    return this.#cells.at(row, column).value;
  }

  /** The smallest rectangle with any contents; null for an empty sheet. */
  used(withLooks = false): Area | null {
    const used = this.#cells.used(withLooks);
    return used === null ? null : { sheet: this.name, ...used };
  }

  entries(): ReturnType<CellStore["entries"]> {
    return this.#cells.entries();
  }

  /** Replaces each cell of a rectangle, and reports one change of values, of formats, or of each. */
  write(area: Rectangle, change: (cell: MemoryCell, row: number, column: number) => MemoryCell): void {
    const first = this.#cells.at(area.row, area.column);
    let [values, formats] = [false, false];
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = this.#cells.at(row, column);
        const after = change(before, row, column);
        if (after === before) continue;
        values ||= after.value !== before.value || after.formula !== before.formula;
        formats ||=
          after.format !== before.format || after.look !== before.look || after.link !== before.link;
        this.#cells.set(row, column, after);
      }
    const isOne = area.rows * area.columns === 1;
    const single = isOne ? { before: first.value, after: this.value(area.row, area.column) } : null;
    const where: Area = { ...rectangle(area), sheet: this.name };
    if (values) this.#report({ kind: "values", area: where, single });
    if (formats) this.#report({ kind: "formats", area: where, single: null });
  }

  /** Moves the cells; the workbook moves all that refers to them. */
  moveCells(shift: Parameters<CellStore["move"]>[0]): void {
    this.#cells.move(shift);
  }

  copy(): SheetCopy {
    return { state: this.#state, cells: this.#cells.copy() };
  }
}

/** Tables of the second state that are not in the first. */
const missing = (one: SheetState, other: SheetState): readonly MemoryTable[] =>
  other.tables.filter(({ id }) => !one.tables.some((table) => table.id === id));

const rectangle = ({ row, column, rows, columns }: Rectangle): Rectangle => ({ row, column, rows, columns });
