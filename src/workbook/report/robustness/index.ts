/** The sheet Robustness: how far the ranks of an index depend on its choices. */
export { changesColumns, robustnessColumns, robustnessLayout } from "./layout";
export { shiftCells } from "./changes";
export { changedUnits } from "./changed";
export { robustnessSheet } from "./sheet";
export { rangeTerms, type RangeTerms } from "./terms";
