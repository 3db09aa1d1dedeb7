import type { CellRef, CellValue } from "../../cells";
import { isMissing } from "../cells/missing-marks";
import type { PlacedCell } from "../cells/number-column";
import { textOf } from "../cells/text";
import type { Matched } from "../find/aliases";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import type { FrameworkColumn } from "../words/framework-columns";
import type { MisspeltHeader } from "../words/misspelt";
import { frameworkColumns } from "./framework-columns";

/** The Framework table, with its columns by meaning; rows are sheet rows. */
export class FrameworkTable {
  readonly columns: Matched<FrameworkColumn>;
  /** Headers that were read as a similar word. */
  readonly misspelt: readonly MisspeltHeader[];
  /** Headers of columns that are not used. */
  readonly unused: readonly Header[];

  constructor(readonly found: FoundTable) {
    const { columns, misspelt, unused } = frameworkColumns(found.headers);
    this.columns = columns;
    this.misspelt = misspelt;
    this.unused = unused;
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

  /** The text of a cell; "" when it is blank, a mark for missing, or does not exist. */
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
