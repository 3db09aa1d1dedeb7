/** From a plan and what is there to the steps that draw it. This is the folder's only door. */
export { blockArea, blockAreas } from "./block-area";
export type { CellChange } from "./cell-change";
export { cellChanges, type KnownCells } from "./cell-changes";
export type { Abilities, Drawing } from "./drawing";
export { drawingSteps } from "./drawing-steps";
export { areasToRead } from "./areas-to-read";
export { grownTables } from "./grow-tables";
export { plannedFormats } from "./own-looks";
export { planBefore } from "./plan-before";
export { plannedValue } from "./planned-value";
export type {
  Place,
  Placed,
  Present,
  PresentCell,
  PresentCells,
  PresentChart,
  PresentLooks,
  PresentSheet,
  PresentTable,
} from "./present";
export { refusalOf, type Refusal } from "./refusal";
export { drawingScope, nothingWritten, type DrawingScope, type Written } from "./scope";
export type { Step, StepOf, WriteStep } from "./step";
