import type { Rectangle } from "../area";
import type { CellValue, TableInfo } from "../cells";
import type { StyleRole } from "../plan";

/** The workbook when a drawing begins, as far as the drawing can touch it. */
export interface Present {
  readonly cells: PresentCells;
  /** The tables of the scope. */
  readonly tables: readonly PresentTable[];
  /** What stands on the add-in's sheets, by the name of the sheet in lower case. */
  readonly sheets: ReadonlyMap<string, PresentSheet>;
  /** Leaving sheets with objects that are no cells, tables or charts of the add-in's; names in lower case. */
  readonly withOtherObjects: ReadonlySet<string>;
  /** Formulas and the like of the user's, in which a leaving sheet may be named. Read only where a sheet may go. */
  readonly textsOfUser: Iterable<string>;
}

/** A cell as the workbook has it. */
export interface PresentCell {
  readonly value: CellValue;
  /** With its leading "="; null without one. */
  readonly formula: string | null;
}

export interface PresentCells {
  /** Undefined for a cell that the workbook does not list, or that is outside of the scope. */
  at(sheet: string, row: number, column: number): PresentCell | undefined;
}

/**
 * How the cells of the add-in's blocks look. A key is all of a look but its number format as one text, in the form of the
 * adapter: looks are the same when their keys are.
 */
export interface PresentLooks {
  /** Undefined for a cell that the workbook does not list. */
  keyAt(sheet: string, row: number, column: number): string | undefined;
  formatAt(sheet: string, row: number, column: number): string;
  /** The key of a role's look; of a cell without a look for undefined. */
  keyOf(role: StyleRole | undefined): string;
}

export interface PresentTable extends TableInfo {
  readonly style: string;
  readonly filter: boolean;
}

/** A rule, drop-down, merge or link, by what the adapter finds it by, and the cells that it is on. */
export interface Placed {
  readonly id: string;
  readonly areas: readonly Rectangle[];
}

/** What stands on a sheet beside cells, names and tables. */
export interface PresentSheet {
  readonly isProtected: boolean;
  readonly rules: readonly Placed[];
  /** A host that cannot list drop-downs, merges and links has the blocks here, from which it takes whatever there is. */
  readonly dropDowns: readonly Placed[];
  readonly merges: readonly Placed[];
  readonly links: readonly Placed[];
  readonly charts: readonly PresentChart[];
  /** Where the blocks of the plan will stand, in the unit of the charts' places. */
  readonly blocks: readonly Place[];
  /** Null where there is none, or it is not one rectangle. */
  readonly printArea: Rectangle | null;
}

/** A place on a sheet, in points or in cells. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PresentChart extends Place {
  readonly name: string;
}
