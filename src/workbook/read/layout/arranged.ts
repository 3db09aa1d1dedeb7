import type { CellRef, CellValue, WorkbookDescription } from "../../cells";
import { ownSheetName } from "../../free-names";
import { isOwnName, ownPrefix } from "../../own-names";
import type { Header, Region } from "../find/region";

/**
 * A table whose units did not stand in rows, brought into rows: each cell is a user's cell or, where the layout itself
 * says it (a year in a header), a value. All later steps know one layout only.
 */
export interface Arranged {
  readonly columns: readonly ArrangedColumn[];
  /** How many units there are. */
  readonly count: number;
}

export interface ArrangedColumn {
  readonly header: Omit<Header, "column"> & { readonly at: CellRef };
  /** One per unit. */
  readonly cells: readonly ArrangedCell[];
}

/** What a cell holds: a reference to a user's cell, a value that the layout says, or nothing. */
export type ArrangedCell =
  { readonly from: CellRef; readonly region: Region } | { readonly value: CellValue } | null;

/** Title, what it is, a blank row, the header. */
export const arrangedHeaderRow = 3;

/** Key of the sheet in reports and in its defined names. */
const arrangedKey = "Data";

/** The sheet of references that stands between the user's cells and the report: the one of the last report, or a new one. */
export function arrangedSheetName(description: WorkbookDescription): string {
  const first = `${ownPrefix}${arrangedKey}_`.toLowerCase();
  const block = description.names.find(({ name }) => isOwnName(name) && name.toLowerCase().startsWith(first));
  return block?.area?.sheet ?? ownSheetName(arrangedKey, description);
}

export const valueOf = (cell: ArrangedCell | undefined): CellValue =>
  !cell ? null : "value" in cell ? cell.value : cell.region.value(cell.from.row, cell.from.column);

/** The arranged table as a region of the sheet of references, as it will stand there. */
export function arrangedRegion(arranged: Arranged, sheet: string, visible: boolean): Region {
  const cellAt = (row: number, column: number): ArrangedCell | undefined =>
    arranged.columns[column]?.cells[row - arrangedHeaderRow - 1];
  return {
    sheet,
    table: null,
    visible,
    firstRow: arrangedHeaderRow,
    lastRow: arrangedHeaderRow + arranged.count,
    firstColumn: 0,
    lastColumn: arranged.columns.length - 1,
    headed: true,
    value: (row, column) =>
      row === arrangedHeaderRow
        ? (arranged.columns[column]?.header.text ?? null)
        : valueOf(cellAt(row, column)),
    format: (row, column) => {
      const cell = cellAt(row, column);
      return cell && "from" in cell ? cell.region.format(cell.from.row, cell.from.column) : "General";
    },
  };
}

/** The user's own cell behind a cell of the sheet of references; null where there is none. */
export function originOf(arranged: Arranged, row: number, column: number): CellRef | null {
  const found = arranged.columns[column];
  if (row <= arrangedHeaderRow) return found?.header.at ?? null;
  const cell = found?.cells[row - arrangedHeaderRow - 1];
  return cell && "from" in cell ? cell.from : (found?.header.at ?? null);
}

export const arrangedHeaders = ({ columns }: Arranged): readonly Header[] =>
  columns.map(({ header }, column) => ({ ...header, column }));
