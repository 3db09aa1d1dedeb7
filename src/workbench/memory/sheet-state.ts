import type { Area } from "../../workbook/cells";
import type { Chart, ConditionalFormat, DropDown, PlanTable, PrintLayout } from "../../workbook/plan";

/** All of a sheet but its cells. Never changed, only replaced in parts (`MemorySheet.update`). */
export interface SheetState {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** RRGGBB. */
  readonly tabColour: string | null;
  readonly showGridLines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Characters of the default font. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly print: PrintLayout;
  readonly protected: boolean;
  readonly tables: readonly MemoryTable[];
  readonly merges: readonly Area[];
  /** The first wins. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dropDowns: readonly DropDown[];
  readonly charts: readonly Chart[];
  /** Custom properties, by key. */
  readonly properties: ReadonlyMap<string, string>;
}

export interface MemoryTable extends PlanTable {
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Width of a column, in characters, and height of a row, in points, that nobody has set. */
export const defaultColumnWidth = 8.43;
export const defaultRowHeight = 15;

export const newSheetState = (name: string): SheetState => ({
  name,
  visibility: "visible",
  tabColour: null,
  showGridLines: true,
  freeze: { rows: 0, columns: 0 },
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  print: { orientation: "portrait", repeatRows: null, wide: 1, tall: 1, area: null },
  protected: false,
  tables: [],
  merges: [],
  conditionalFormats: [],
  dropDowns: [],
  charts: [],
  properties: new Map(),
});
