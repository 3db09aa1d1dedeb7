import type { Area, CellValue } from "../../workbook/cells";
import type { MemorySheet } from "./memory-sheet";
import type { MemoryTable, SheetState } from "./sheet-state";
import type { Shift } from "./shift";

/** Who changed the workbook: its user, the add-in through its port, or the calculation of formulas. */
export type ChangeSource = "user" | "addIn" | "calculation";

export interface SingleChange {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What changed in a workbook; told when the batch of changes that it belongs to is over. */
export type Change =
  | {
      readonly kind: "values" | "formats";
      readonly sheet: MemorySheet;
      readonly area: Area;
      /** The values of a single cell before and after. */
      readonly single: SingleChange | null;
    }
  | { readonly kind: "shifted"; readonly sheet: MemorySheet; readonly shift: Shift }
  | { readonly kind: "state"; readonly sheet: MemorySheet; readonly part: keyof SheetState }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: MemorySheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: MemorySheet; readonly table: MemoryTable }
  | { readonly kind: "order" | "names" | "properties" | "selection" | "calculation" };

export type ChangeListener = (changes: readonly Change[], source: ChangeSource) => void;

/**
 * Computes what follows from changes and stores it (`MemoryWorkbook.storeResult`). What it returns a promise for is
 * waited for before the add-in gets its next answer.
 */
export type Recalculate = (changes: readonly Change[]) => void | Promise<void>;
