import type { CellRef, WorkbookDescription } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import { namedArea } from "../named-area";

/** The first cells of the sheets of a report that people read first; null for a sheet that does not exist. */
export interface ReportPlaces {
  readonly ranking: CellRef | null;
  readonly profile: CellRef | null;
}

export function reportPlaces(description: WorkbookDescription): ReportPlaces {
  const sheetOf = (block: string): CellRef | null => {
    const area = namedArea(description, block);
    return area ? { sheet: area.sheet, row: 0, column: 0 } : null;
  };
  return {
    ranking: sheetOf(blockName("Ranking", "Table")),
    profile: sheetOf(blockName("Profile", "Unit")),
  };
}
