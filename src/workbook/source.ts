import type { FrozenFigure } from "../engine";
import type { AssessmentTables } from "./assessment";
import type { CellRef, CellValue } from "./cells";
import type { DecisionTables } from "./decisions/decision-tables";
import type { Language } from "./language";
import type { TestSettings } from "./test-settings";

/**
 * The cells from which each part of the model was read, so that formulas can refer to them and problems can name them.
 * Plain data. Rows and columns count from 0.
 */
export interface Source {
  readonly data: DataSource;
  /** By node code (indicators and aggregates); an attribute without a cell is absent. */
  readonly nodes: Readonly<Record<string, Readonly<Partial<Record<NodeAttribute, CellRef>>>>>;
  /** By setting, in the words of the Method table, lower case: "gap reference". */
  readonly settings: Readonly<Record<string, CellRef>>;
  /** Language of the report, as the Method states it; absent when the Method does not state it. */
  readonly language?: Language;
  /** What a test varies, with the defaults filled in; absent when the Method states nothing of it. */
  readonly test?: TestSettings;
  /** Whether a scoring run writes the sheets of tests; absent when the Method does not state it. */
  readonly tests?: boolean;
  /** Cells of the judgements, in the order of `Model.judgements`; absent when the workbook has none. */
  readonly judgements?: JudgementSource;
  /** The tables Costs, Plan settings and Scenarios; absent when the workbook has none of them. */
  readonly decisions?: DecisionTables;
  /** The cells of the table Frozen scale; absent where there is none. */
  readonly frozen?: FrozenSource;
  /** The table Goalposts; absent where there is none. */
  readonly goalposts?: GoalpostsSource;
  /** The tables Ratings, Scale, Agreed, Evidence, Stakeholders and Proposals; absent when the workbook has none of them. */
  readonly assessment?: AssessmentTables;
  /** Whether a scoring run writes the sheets of decisions; absent when the Method does not state it. */
  readonly decisionSheets?: boolean;
  /** The sheet of references that `data` is about, when the units were not in rows. */
  readonly arranged?: ReferenceSheet;
  /** How each part was found, for the audit: "table Data on sheet Data", "none: equal weights". */
  readonly found: { readonly data: string; readonly framework: string; readonly method: string };
}

/** A sheet of the report whose cells refer to the user's cells, so that units are in rows. */
export interface ReferenceSheet {
  readonly sheet: string;
  /** The user's tables that it refers to, as messages name them. */
  readonly places: readonly string[];
  readonly headerRow: number;
  readonly headers: readonly ReferenceCell[];
  /** One row per unit. */
  readonly rows: readonly (readonly ReferenceCell[])[];
}

/** A cell of the sheet of references. `from` is absent for a value that only the layout states (a year in a header). */
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

/** Where the figures of a kept scale stand. */
export interface FrozenSource {
  /** The table, as messages name it. */
  readonly place: string;
  /** By the code of the indicator or aggregate. */
  readonly cells: Readonly<
    Record<string, Readonly<Partial<Record<FrozenFigure | "code" | "weight", CellRef>>>>
  >;
}

/** How the table Goalposts was used. Its cells are those of `nodes`: the goalposts of the indicators that it has. */
export interface GoalpostsSource {
  /** The table, as messages name it. */
  readonly place: string;
  /** The first cell of its header. */
  readonly cell: CellRef;
  /** The year that counts; null where the table states none. */
  readonly year: string | null;
  /** The years of the table, in the order in which they stand. */
  readonly years: readonly string[];
  /** What the rows that were used state as their sources. */
  readonly sources: readonly string[];
  /** Codes of the indicators that have goalposts of the table. */
  readonly indicators: readonly string[];
}

export interface JudgementSource {
  readonly budgets: readonly BudgetSource[];
  readonly comparisons: readonly ComparisonSource[];
}

/** One expert's points, by element. */
export interface BudgetSource {
  readonly cells: Readonly<Record<string, CellRef>>;
  /** Cells with the code or name of each element. */
  readonly labels: Readonly<Record<string, CellRef>>;
}

/** A table of comparisons: the sheet row and column of each element. */
export interface ComparisonSource {
  /** The cell left of the header and above the first column. */
  readonly corner: CellRef;
  readonly rows: Readonly<Record<string, number>>;
  readonly columns: Readonly<Record<string, number>>;
}

export interface DataSource {
  readonly sheet: string;
  /** Name of the Excel table of the data; null when they are in none. */
  readonly table: string | null;
  /** Sheet row of each unit, in the order of `Model.units`; ascending, with gaps where rows are blank. */
  readonly rows: readonly number[];
  readonly headerRow: number;
  readonly codeColumn: number;
  /** Null when the table has codes only. */
  readonly nameColumn: number | null;
  /** Sheet column by code, for indicators, denominators and groups. */
  readonly columns: Readonly<Record<string, number>>;
  /**
   * How numbers stored as text were read, by address: `columnLetters(column) + (row + 1)`. Empty when there are more than a
   * report with formulas can have.
   */
  readonly textNumbers: Readonly<Record<string, TextNumber>>;
  /**
   * Addresses of cells that are a number to a worksheet and missing to the model: dates, TRUE and FALSE (numbers in
   * LibreOffice), marks such as -999, and figures beyond 1E150.
   */
  readonly unusable?: readonly string[];
  /** By address: the unusual white space in cells of codes, names and group labels (all but the plain space). */
  readonly oddSpaces?: Readonly<Record<string, string>>;
}

/**
 * How a text was read as a number. NUMBERVALUE(text, decimal, group) gives the same when the parts `without` are removed.
 */
export interface TextNumber {
  readonly decimal: string;
  readonly group: string;
  /** The result of NUMBERVALUE is multiplied by this: 1, or 100 for "45%" in a column of figures from 0 to 100. */
  readonly factor: number;
  /** Parts of the text beside the number: a unit, a currency, footnote marks; absent when there are none. */
  readonly without?: readonly string[];
  /** The minus sign as written, when it is not the hyphen. */
  readonly minus?: string;
}
