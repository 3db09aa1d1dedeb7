import type { MemorySheet } from "./memory-sheet";
import type { SheetChange } from "./sheet-change";
import type { Shift } from "./shift";

/** Who changed the workbook: its user, the add-in through its port, or the calculation of formulas. */
export type ChangeSource = "user" | "addIn" | "calculation";

/** What changed in a workbook; told when the batch of changes that it belongs to is over. */
export type Change =
  | (SheetChange & { readonly sheet: MemorySheet })
  | { readonly kind: "shifted"; readonly sheet: MemorySheet; readonly shift: Shift }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: MemorySheet }
  | { readonly kind: "order" | "names" | "properties" | "selection" };

export type ChangeListener = (changes: readonly Change[], source: ChangeSource) => void;

/**
 * Computes what follows from changes and stores it (`MemoryWorkbook.storeResult`). What it returns a promise for is
 * waited for before the add-in gets its next answer.
 */
export type Recalculate = (changes: readonly Change[]) => void | Promise<void>;
