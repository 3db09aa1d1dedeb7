/** The sheet Sensitivity: which choice moves the ranks most. */
export { sensitivitySheet } from "./sheet";
