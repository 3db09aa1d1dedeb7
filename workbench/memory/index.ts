/** A workbook in memory. This is the folder's only door. */
export { blankCell, isFilled, plainLook, type CellLook, type MemoryCell } from "./cell";
export type { Change, ChangeListener, ChangeSource, Recalculate } from "./change";
export type { SingleChange } from "./sheet-change";
export { MemoryWorkbook, type MemoryName, type Setting } from "./memory-workbook";
export { MemorySheet, type SheetCopy } from "./memory-sheet";
export {
  defaultColumnWidth,
  defaultRowHeight,
  type MemoryChart,
  type MemoryRule,
  type MemorySeries,
  type MemoryTable,
  type SheetState,
} from "./sheet-state";
export { bounding, intersection, without } from "./rectangles";
export { changingLooks, sharedLook } from "./shared-look";
export type { Shift } from "./shift";
