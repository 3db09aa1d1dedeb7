import type { Area, CellValue } from "../../src/workbook/cells";
import type { MemoryTable, SheetState } from "./sheet-state";

export interface SingleChange {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The kind of a change on a sheet. */
export type SheetChange =
  | {
      readonly kind: "values" | "formats";
      readonly area: Area;
      /** The values of a single cell before and after. */
      readonly single: SingleChange | null;
    }
  | { readonly kind: "state"; readonly part: keyof SheetState }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: MemoryTable };
