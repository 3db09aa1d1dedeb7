/** The sheet Robustness: how far the ranks of an index depend on its choices. */
export { robustnessColumns, robustnessLayout } from "./layout";
export { robustnessSheet } from "./sheet";
