import type { CellRef, WorkbookDescription } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import { namedArea } from "../named-area";

/** The first cells of the sheets of a report that people read first; null for a sheet that does not exist. */
export interface ReportPlaces {
  readonly ranking: CellRef | null;
  readonly profile: CellRef | null;
  /** Absent where the run was not asked for the sheet. */
  readonly frozenScale?: CellRef | null;
}

export const reportPlaces = (description: WorkbookDescription): ReportPlaces => ({
  ranking: sheetOf(description, blockName("Ranking", "Table")),
  profile: sheetOf(description, blockName("Profile", "Unit")),
});

/** The sheet with the scale of the run; null where the report has none. */
export const frozenScalePlace = (description: WorkbookDescription): CellRef | null =>
  sheetOf(description, blockName("FrozenScale", "Run"));

function sheetOf(description: WorkbookDescription, block: string): CellRef | null {
  const area = namedArea(description, block);
  return area ? { sheet: area.sheet, row: 0, column: 0 } : null;
}
