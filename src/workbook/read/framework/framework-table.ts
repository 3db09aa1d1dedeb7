import type { CellRef, CellValue } from "../../cells";
import { isMissing } from "../cells/missing-marks";
import type { PlacedCell } from "../cells/number-column";
import { textOf } from "../cells/text";
import { frameworkAliases, matchHeaders, type FrameworkColumn, type Matched } from "../find/aliases";
import type { FoundTable } from "../find/roles";

/** The framework table by its columns' meaning; rows are sheet rows. */
export class FrameworkTable {
  readonly columns: Matched<FrameworkColumn>;

  constructor(readonly found: FoundTable) {
    this.columns = matchHeaders(found.headers, frameworkAliases);
  }

  /** The cell of a row in a column; null when the table has no such column. */
  cell(row: number, column: FrameworkColumn): CellRef | null {
    const header = this.columns[column];
    return header ? { sheet: this.found.region.sheet, row, column: header.column } : null;
  }

  value(row: number, column: FrameworkColumn): CellValue {
    const header = this.columns[column];
    return header ? this.found.region.value(row, header.column) : null;
  }

  /** The text of a cell; "" when it is blank, has a mark for missing, or does not exist. */
  text(row: number, column: FrameworkColumn): string {
    const value = this.value(row, column);
    return isMissing(value) ? "" : textOf(value);
  }

  placed(row: number, column: FrameworkColumn): PlacedCell | null {
    const at = this.cell(row, column);
    return at
      ? { at, value: this.value(row, column), format: this.found.region.format(row, at.column) }
      : null;
  }
}
