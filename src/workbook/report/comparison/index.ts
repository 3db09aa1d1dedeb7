/** The Comparison sheet of an index: two to five units side by side, chosen in cells. */
export { comparisonSheet } from "./sheet";
