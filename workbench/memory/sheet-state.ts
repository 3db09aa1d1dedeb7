import type { Area } from "../../src/workbook/cells";
import type {
  Chart,
  ChartSeries,
  ConditionalFormat,
  DropDown,
  PlanTable,
  PrintLayout,
} from "../../src/workbook/plan";

/** The state of a sheet without its cells. It is never changed, only replaced in parts (`MemorySheet.update`). */
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
  /** Rows that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly print: PrintLayout;
  readonly protected: boolean;
  readonly tables: readonly MemoryTable[];
  readonly merges: readonly Area[];
  /** The first rule wins. */
  readonly conditionalFormats: readonly MemoryRule[];
  readonly dropDowns: readonly DropDown[];
  readonly charts: readonly MemoryChart[];
  /** Custom properties, by key. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Looks that plans do not have (fonts of a chart, the axis of a data bar), by their names in Office.js. */
export type Extras = ReadonlyMap<string, string | number | boolean | null>;

export interface MemoryTable extends PlanTable {
  /** Stays the same when the table is renamed. */
  readonly id: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A conditional format. */
export type MemoryRule = ConditionalFormat & { readonly id: string; readonly extras: Extras };

export interface MemoryChart extends Omit<Chart, "series"> {
  readonly id: string;
  readonly series: readonly MemorySeries[];
  readonly extras: Extras;
}

export interface MemorySeries extends ChartSeries {
  readonly extras: Extras;
}

/** Default width of a column, in characters, and default height of a row, in points. */
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
  hiddenRows: new Set(),
  print: { orientation: "portrait", repeatRows: null, wide: 1, tall: 1, area: null },
  protected: false,
  tables: [],
  merges: [],
  conditionalFormats: [],
  dropDowns: [],
  charts: [],
  properties: new Map(),
});
