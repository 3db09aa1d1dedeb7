import type { CellRef, CellValue, WorkbookDescription } from "../../cells";
import { ownSheetName } from "../../free-names";
import { isOwnName, ownPrefix } from "../../own-names";
import type { Header, Region } from "../find/region";

/**
 * A rearranged table: its units were not in rows and now are. Each cell refers to a cell of the user or has a value that the
 * layout states (a year in a header). All later steps need to know only one layout.
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

/** A reference to a cell of the user, a value that the layout states, or nothing. */
export type ArrangedCell =
  { readonly from: CellRef; readonly region: Region } | { readonly value: CellValue } | null;

/** Above the header are a title, a description and a blank row. */
export const arrangedHeaderRow = 3;

/** Key of the sheet in reports and in its defined names. */
const arrangedKey = "Data";

/** Name of the sheet of references between the user's cells and the report: that of the last report, or a new one. */
export function arrangedSheetName(description: WorkbookDescription): string {
  const first = `${ownPrefix}${arrangedKey}_`.toLowerCase();
  const block = description.names.find(({ name }) => isOwnName(name) && name.toLowerCase().startsWith(first));
  return block?.area?.sheet ?? ownSheetName(arrangedKey, description);
}

export const valueOf = (cell: ArrangedCell | undefined): CellValue =>
  !cell ? null : "value" in cell ? cell.value : cell.region.value(cell.from.row, cell.from.column);

/** The rearranged table as a region of the sheet of references. */
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
    hasHeader: true,
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

/** The user's cell behind a cell of the sheet of references; null when there is none. */
export function originOf(arranged: Arranged, row: number, column: number): CellRef | null {
  const found = arranged.columns[column];
  if (row <= arrangedHeaderRow) return found?.header.at ?? null;
  const cell = found?.cells[row - arrangedHeaderRow - 1];
  return cell && "from" in cell ? cell.from : (found?.header.at ?? null);
}

export const arrangedHeaders = ({ columns }: Arranged): readonly Header[] =>
  columns.map(({ header }, column) => ({ ...header, column }));
