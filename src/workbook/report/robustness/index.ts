/** The sheet Robustness: how far the ranks of an index depend on its choices. */
export { changesColumns, robustnessColumns, robustnessLayout } from "./layout";
export { changedUnits } from "./changed";
export { shiftCells } from "./changes";
export { robustnessSheet } from "./sheet";
