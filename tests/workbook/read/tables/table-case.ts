import type { CellValue } from "../../../../src/workbook/cells";
import type { ColumnRole, LayoutKind } from "../../../../src/workbook/read/account/table-reading";
import type { WorkbookProblemCode } from "../../../../src/workbook/problems";

type Rows = readonly (readonly CellValue[])[];

/** A small table, and how a demanding user expects it to be read. */
export interface TableCase {
  readonly name: string;
  /** Rows of each sheet; a table of one sheet gives `rows` alone. */
  readonly rows?: Rows;
  readonly sheets?: Readonly<Record<string, Rows>>;
  readonly hidden?: readonly string[];
  /** Number formats by "row,column". */
  readonly formats?: Readonly<Record<string, string>>;
  /** Excel tables: name and sheet; all cells of the sheet. */
  readonly tabled?: readonly (readonly [table: string, sheet: string])[];
  readonly expected: Expected | Refused;
}

export interface Expected {
  /** Titles of the columns that are scored, in any order. */
  readonly indicators: readonly string[];
  /** Roles of columns that are not; every column of figures that is no indicator must be named in a problem. */
  readonly out?: Readonly<Record<string, ColumnRole>>;
  readonly code?: string;
  readonly name?: string;
  readonly groups?: readonly string[];
  /** How many rows are units (and times). */
  readonly units: number;
  readonly layout?: LayoutKind;
  readonly rowsLeftOut?: readonly string[];
  /** Problems that must be reported. */
  readonly said?: readonly WorkbookProblemCode[];
  /** Problems that must not be reported. */
  readonly unsaid?: readonly WorkbookProblemCode[];
  /** The first figures of an indicator. */
  readonly figures?: readonly [indicator: string, values: readonly number[]];
}

/** Nothing can be scored, and the first problem says why. */
export interface Refused {
  readonly refused: readonly (WorkbookProblemCode | "units-too-few" | "unit-code-duplicate")[];
}
