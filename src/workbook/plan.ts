import type { Area, CellValue } from "./cells";

/**
 * A report as data: what stands in which cell, and how it looks. Both adapters draw the same plan, so nothing here is
 * Office.js's or a file's. Rows and columns count from 0; ranges are areas of the plan's own sheets.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Order in which our sheets stand, after the user's; by `SheetPlan.key`. */
  readonly order: readonly string[];
  /**
   * Keys of the sheets whose blocks an adapter takes away when the plan has them no more; those of the plan's own sheets
   * are among them without being named. Every other block of ours (the Runs sheet's, when a report is drawn) is left
   * as it stands, with its table and its sheet, as if it were the user's: ask `ownsBlock`. Absent: every block of ours
   * that the plan does not have goes.
   */
  readonly owns?: readonly string[];
}

export interface SheetPlan {
  /** Stable identity of the sheet in reports: "Scores". */
  readonly key: string;
  /** The name it is drawn under: the key, or another when the user has a sheet of that name. */
  readonly sheet: string;
  readonly tabColour: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly PlanTable[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly dropDowns: readonly DropDown[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Width in characters of the default font, by column. Set on the first drawing only: later it is the user's. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Height in points, by row; likewise. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly showGridLines: boolean;
  readonly print: PrintLayout;
}

/**
 * A rectangle that the add-in owns, under a workbook-wide defined name that begins with PSCI_. A second run rewrites
 * its cells and nothing beside it.
 */
export interface Block {
  /** Null hands the cells over to the user: written once and owned by nobody (the template's tables). */
  readonly name: string | null;
  readonly row: number;
  readonly column: number;
  /** Row-major; every row has the same number of cells. */
  readonly cells: readonly (readonly PlanCell[])[];
}

export interface PlanCell {
  /** The value, or the stored result of the formula. Text is text: it never becomes a formula. */
  readonly value: CellValue;
  /** With its leading "="; en-US, `_xlfn.` prefixes where a file needs them. */
  readonly formula?: string;
  /** An array formula of one cell (entered with Ctrl+Shift+Enter). */
  readonly array?: boolean;
  readonly style?: StyleRole;
  /** Excel number format; the style's own when absent. */
  readonly format?: string;
  /** A link to a cell of this workbook, as in a formula: "Data!G5". */
  readonly link?: string;
}

/** What a cell is, not how it looks: the look of each role is in one table, `styles.ts`. */
export type StyleRole =
  | "title"
  | "subtitle"
  | "heading"
  | "header"
  | "headerRotated"
  | "label"
  | "labelWrapped"
  | "code"
  | "codeWrapped"
  | "number"
  | "score"
  | "scoreStrong"
  | "rank"
  | "weight"
  | "parameter"
  | "percent"
  | "input"
  | "note"
  | "text"
  | "sentence"
  | "warning"
  | "error"
  | "good"
  | "imputed"
  | "treated"
  | "hidden";

export interface PlanTable {
  /** Workbook-wide; begins with PSCI_. */
  readonly name: string;
  /** Header row included; every header cell is a distinct, non-empty text value. */
  readonly area: Area;
  readonly style: string;
  readonly filter: boolean;
}

export type ConditionalFormat =
  | { readonly kind: "colourScale"; readonly area: Area; readonly stops: readonly ColourStop[] }
  | {
      readonly kind: "dataBar";
      readonly area: Area;
      readonly colour: string;
      readonly least: number | "automatic";
      readonly most: number | "automatic";
    }
  | {
      /** A formula that is true, relative to the top left cell of the area. */
      readonly kind: "formula";
      readonly area: Area;
      readonly formula: string;
      readonly fill: string | null;
      readonly font: string | null;
      readonly bold: boolean;
    };

export interface ColourStop {
  readonly at:
    { readonly kind: "least" | "most" } | { readonly kind: "percentile" | "number"; readonly value: number };
  readonly colour: string;
}

export interface DropDown {
  readonly area: Area;
  readonly source: { readonly range: Area } | { readonly list: readonly string[] };
  readonly prompt: string;
  readonly error: string;
  /** The list is a suggestion: another value may be typed after a warning. Without this it is refused. */
  readonly othersAllowed?: boolean;
}

export interface PrintLayout {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, first and last; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** Columns repeated on each page across, first and last; absent for none. */
  readonly repeatColumns?: readonly [number, number];
  /** Header and footer, written anew at every drawing; absent leaves those that are there. */
  readonly margins?: PageMargins;
  /** Pages across; as many down as it takes, or `tall`. */
  readonly wide: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly tall: number | null;
  readonly area: Area | null;
}

/** Texts above and below a printed page, with Excel's codes in them: &A is the sheet, &P the page, && an "&". */
export interface PageMargins {
  readonly leftHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** Native charts, only of what Office.js and a file can both draw. */
export interface Chart {
  /** Stable within the workbook, begins with PSCI_: a second run updates the chart of this name. */
  readonly name: string;
  readonly kind:
    "barClustered" | "barStacked" | "columnClustered" | "columnStacked" | "line" | "radar" | "scatter";
  readonly title: string;
  /** A cell whose text is the title, so that it follows the sheet; `title` is its stored value. */
  readonly titleFrom: Area | null;
  readonly altText: string;
  /** Cells that the chart covers; no block may stand there. */
  readonly over: Area;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis | null;
  readonly valueAxis: ChartAxis | null;
  readonly legend: "none" | "bottom" | "right" | "top";
  /** First category on top, as people read a bar chart. */
  readonly reverseCategories: boolean;
  /** Gap between bars as a percentage of their width. */
  readonly gapWidth: number;
}

export interface ChartSeries {
  readonly name: string;
  /** The cell that holds the name; null when only the text is given. */
  readonly nameFrom: Area | null;
  /** Where a name cannot be taken from a cell (Office.js documents no way): a name that stays true when the cell changes. */
  readonly nameAlone?: string;
  readonly categories: Area;
  readonly values: Area;
  /** RRGGBB; null draws the series clear (the first part of a floating bar). */
  readonly colour: string | null;
  /** Own colours of single points, by index. */
  readonly pointColours: Readonly<Record<number, string>>;
  readonly dataLabels: boolean;
  /** Line and radar: draw the markers only, the line only, or both. */
  readonly line: "line" | "markers" | "both" | "dashed";
  readonly labelFormat: string | null;
}

export interface ChartAxis {
  readonly title: string;
  readonly least: number | null;
  readonly most: number | null;
  readonly format: string | null;
  readonly gridLines: boolean;
  readonly visible: boolean;
}
