import type { Area, CellValue } from "./cells";

/**
 * A report as data: the content and the look of each cell. The file adapter and the Excel adapter draw the same plan, so
 * nothing here depends on Office.js or a file format. Rows and columns count from 0; areas are on the plan's own sheets.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Order of the report's sheets, after the user's; by `SheetPlan.key`. */
  readonly order: readonly string[];
  /**
   * Keys of the sheets whose old blocks an adapter removes when the plan no longer has them. The plan's own sheets always
   * count, named or not. Every other block of the add-in (those of the sheet Runs, when a report is drawn) stays with its
   * table and its sheet, like the user's cells; see `ownsBlock`. Absent: every block of the add-in that is not in the plan
   * is removed.
   */
  readonly owns?: readonly string[];
}

export interface SheetPlan {
  /** Stable identity of the sheet in reports: "Scores". */
  readonly key: string;
  /** Name of the sheet: the key, or another name when the user has a sheet with that name. */
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
  /** Width in characters of the default font, by column. Set when the sheet is new; later the user's widths stay. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Height in points, by row; set when the sheet is new. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly showGridLines: boolean;
  readonly print: PrintLayout;
}

/**
 * A rectangle that the add-in owns, with a workbook-wide defined name that begins with PSCI_. A second run rewrites these
 * cells and no others.
 */
export interface Block {
  /** Null gives the cells to the user: they are written once and not rewritten (the template's tables). */
  readonly name: string | null;
  readonly row: number;
  readonly column: number;
  /** Row-major; every row has the same number of cells. */
  readonly cells: readonly (readonly PlanCell[])[];
}

export interface PlanCell {
  /** The value, or the stored result of the formula. A text never becomes a formula. */
  readonly value: CellValue;
  /** With its leading "="; in English, with `_xlfn.` prefixes where a file needs them. */
  readonly formula?: string;
  /** Whether it is an array formula of one cell (entered with Ctrl+Shift+Enter). */
  readonly array?: boolean;
  readonly style?: StyleRole;
  /** Excel number format; when absent, the format of the style. */
  readonly format?: string;
  /** Link to a cell of this workbook, written as in a formula: "Data!G5". */
  readonly link?: string;
}

/** What kind of cell it is. The look of each role is in `styles.ts`. */
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
  | "entry"
  | "note"
  | "text"
  | "sentence"
  | "warning"
  | "error"
  | "good"
  | "imputed"
  | "treated"
  | "class"
  | "hidden";

export interface PlanTable {
  /** Workbook-wide; begins with PSCI_. */
  readonly name: string;
  /** With the header row; every header cell is a text, not empty and different from the others. */
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
      readonly minimum: number | "automatic";
      readonly maximum: number | "automatic";
    }
  | {
      /** The format applies where this formula is true; it is relative to the top left cell of the area. */
      readonly kind: "formula";
      readonly area: Area;
      readonly formula: string;
      readonly fill: string | null;
      readonly font: string | null;
      readonly bold: boolean;
    };

export interface ColourStop {
  readonly at:
    | { readonly kind: "minimum" | "maximum" }
    | { readonly kind: "percentile" | "number"; readonly value: number };
  readonly colour: string;
}

export interface DropDown {
  readonly area: Area;
  readonly source: { readonly range: Area } | { readonly list: readonly string[] };
  readonly prompt: string;
  readonly error: string;
  /** Whether another value may be typed after a warning. When absent, it is refused. */
  readonly othersAllowed?: boolean;
}

export interface PrintLayout {
  readonly orientation: "landscape" | "portrait";
  /** Rows repeated on each page, first and last; null for none. */
  readonly repeatRows: readonly [number, number] | null;
  /** Columns repeated on each page across, first and last; absent for none. */
  readonly repeatColumns?: readonly [number, number];
  /** Header and footer, rewritten by every run; when absent, the present ones stay. */
  readonly margins?: PageMargins;
  /** Number of pages across; `tall` is the number down, null for as many as needed. */
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

/** A native Excel chart; only features that both Office.js and a file can draw. */
export interface Chart {
  /** Begins with PSCI_; a second run updates the chart with this name. */
  readonly name: string;
  readonly kind:
    "barClustered" | "barStacked" | "columnClustered" | "columnStacked" | "line" | "radar" | "scatter";
  readonly title: string;
  /** The cell whose text is the title, so that the title follows the cell; `title` is the stored text. */
  readonly titleFrom: Area | null;
  readonly altText: string;
  /** Cells that the chart covers; no block may be there. */
  readonly over: Area;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis | null;
  readonly valueAxis: ChartAxis | null;
  readonly legend: "none" | "bottom" | "right" | "top";
  /** Whether the first category is on top, as people read a bar chart. */
  readonly reverseCategories: boolean;
  /** Gap between bars as a percentage of their width. */
  readonly gapWidth: number;
}

export interface ChartSeries {
  readonly name: string;
  /** The cell that holds the name; null when only the text is given. */
  readonly nameFrom: Area | null;
  /** A name that stays true when the cell changes, for Office.js, which has no documented way to take a name from a cell. */
  readonly nameAlone?: string;
  readonly categories: Area;
  readonly values: Area;
  /** RRGGBB; null makes the series invisible (the first part of a floating bar). */
  readonly colour: string | null;
  /** Colours of single points, by index. */
  readonly pointColours: Readonly<Record<number, string>>;
  readonly dataLabels: boolean;
  /** Line and radar: draw the markers only, the line only, or both. */
  readonly line: "line" | "markers" | "both" | "dashed";
  readonly labelFormat: string | null;
}

export interface ChartAxis {
  readonly title: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly format: string | null;
  readonly gridLines: boolean;
  readonly visible: boolean;
}
