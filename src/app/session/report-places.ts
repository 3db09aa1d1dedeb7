import type { CellRef, WorkbookDescription } from "../../workbook/cells";
import { blockName } from "../../workbook/report";

/** The sheets of a report that people read first, at their beginning; null for one that is not there. */
export interface ReportPlaces {
  readonly ranking: CellRef | null;
  readonly profile: CellRef | null;
}

export function reportPlaces({ names }: WorkbookDescription): ReportPlaces {
  const sheetOf = (block: string): CellRef | null => {
    const area = names.find(({ name }) => name.toLowerCase() === block.toLowerCase())?.area;
    return area ? { sheet: area.sheet, row: 0, column: 0 } : null;
  };
  return {
    ranking: sheetOf(blockName("Ranking", "Table")),
    profile: sheetOf(blockName("Profile", "Unit")),
  };
}
