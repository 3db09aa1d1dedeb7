/** The sheet Robustness: how far the ranks of an index depend on its choices. */
export { robustnessSheet } from "./sheet";
