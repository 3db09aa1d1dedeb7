import type { SheetPlan } from "../../plan";

/** A sheet with nothing on it yet; each planner fills in what it has. */
export const emptySheet = (key: string, sheet: string, tabColour: string): SheetPlan => ({
  key,
  sheet,
  tabColour,
  blocks: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  dropDowns: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  showGridLines: false,
  print: { orientation: "landscape", repeatRows: null, wide: 1, tall: null, area: null },
});
