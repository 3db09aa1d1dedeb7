import type { MemorySheet } from "./memory-sheet";
import type { SheetChange } from "./sheet-change";
import type { Shift } from "./shift";

/** The source of a change: the user, the add-in through its host, or the calculation of formulas. */
export type ChangeSource = "user" | "addIn" | "calculation";

/** A change of a workbook; reported at the end of its batch. */
export type Change =
  | (SheetChange & { readonly sheet: MemorySheet })
  | { readonly kind: "shifted"; readonly sheet: MemorySheet; readonly shift: Shift }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheet: MemorySheet }
  | { readonly kind: "order" | "names" | "properties" | "selection" };

export type ChangeListener = (changes: readonly Change[], source: ChangeSource) => void;

/**
 * Computes what follows from changes and stores it (`MemoryWorkbook.storeResult`). Where it returns a promise, the
 * add-in's next answer waits for it.
 */
export type Recalculate = (changes: readonly Change[]) => void | Promise<void>;
