import type { CellRef, WorkbookDescription } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import { namedArea } from "../named-area";

/** The sheets of a report that people read first, at their beginning; null for one that is not there. */
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
