import type { CellRef, CellValue } from "./cells";
import type { Language } from "./language";

/**
 * Where in the workbook each part of the model was read, so that formulas can refer to it and problems can name it.
 * Plain data. Rows and columns count from 0.
 */
export interface Source {
  readonly data: DataSource;
  /** By node code (indicators and aggregates); an attribute is absent when its cell or column is not there. */
  readonly nodes: Readonly<Record<string, Readonly<Partial<Record<NodeAttribute, CellRef>>>>>;
  /** By setting, in the words of the Method table, lower case: "gap reference". */
  readonly settings: Readonly<Record<string, CellRef>>;
  /** Of the report, as the Method states it; absent where it says nothing. */
  readonly language?: Language;
  /** Where the judgements stand, in the order of `Model.judgements`; absent where a workbook has none. */
  readonly judgements?: JudgementSource;
  /** The sheet of references that `data` speaks of, where the units did not stand in rows. */
  readonly arranged?: ReferenceSheet;
  /** How each part was found, for the audit: "table Data on sheet Data", "none: equal weights". */
  readonly found: { readonly data: string; readonly framework: string; readonly method: string };
}

/** A sheet of the report with a reference to a cell of the user's in each of its cells, so that units stand in rows. */
export interface ReferenceSheet {
  readonly sheet: string;
  /** The user's tables that it refers to, as people know them. */
  readonly places: readonly string[];
  readonly headerRow: number;
  readonly headers: readonly ReferenceCell[];
  /** One row per unit. */
  readonly rows: readonly (readonly ReferenceCell[])[];
}

/** What a cell of the sheet of references shows; `from` is absent for what only the layout says (a year in a header). */
export interface ReferenceCell {
  readonly from?: CellRef;
  readonly value: CellValue;
}

export type NodeAttribute =
  | "code"
  | "name"
  | "parent"
  | "level"
  | "weight"
  | "direction"
  | "target"
  | "lower"
  | "upper"
  | "denominator"
  | "scale";

export interface JudgementSource {
  readonly budgets: readonly BudgetSource[];
  readonly comparisons: readonly ComparisonSource[];
}

/** One expert's points, by element. */
export interface BudgetSource {
  readonly cells: Readonly<Record<string, CellRef>>;
  /** Where the element is named. */
  readonly labels: Readonly<Record<string, CellRef>>;
}

/** A square of judgements: the sheet row and column of each element. */
export interface ComparisonSource {
  /** The cell left of the header and above the first column. */
  readonly corner: CellRef;
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
}

export interface DataSource {
  readonly sheet: string;
  /** Name of the Excel table, when the data stand in one. */
  readonly table: string | null;
  /** Sheet row of each unit, in the order of `Model.units`; ascending, perhaps with gaps (blank rows). */
  readonly rows: readonly number[];
  readonly headerRow: number;
  readonly codeColumn: number;
  /** Null when the table has codes only. */
  readonly nameColumn: number | null;
  /** Sheet column by code, for indicators, denominators and groups. */
  readonly columns: Readonly<Record<string, number>>;
  /**
   * Cells that hold a number as text, by `columnLetters(column) + (row + 1)`: how it was read. Empty where they are more
   * than a report of formulas can have.
   */
  readonly textNumbers: Readonly<Record<string, TextNumber>>;
  /**
   * Cells, by the same addresses, that a worksheet takes for a number and the model for missing: dates, TRUE and FALSE
   * (a number to LibreOffice), marks such as -999, and figures beyond 1E150.
   */
  readonly unusable?: readonly string[];
  /** Cells of codes, names and group labels, by the same addresses, with the white space in them that is no plain one. */
  readonly oddSpaces?: Readonly<Record<string, string>>;
}

/**
 * How a text was read as a number: NUMBERVALUE(text, decimal, group) reads it the same way when `without` is taken away.
 */
export interface TextNumber {
  readonly decimal: string;
  readonly group: string;
  /** What NUMBERVALUE gives is multiplied by this: 1, or 100 where "45%" stands in a column of 0-100 figures. */
  readonly factor: number;
  /** Parts of the text that are no number: a unit, a currency, footnote marks; absent when there are none. */
  readonly without?: readonly string[];
  /** The sign that is written for a minus, where it is another than the hyphen. */
  readonly minus?: string;
}
