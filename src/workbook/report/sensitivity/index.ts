/** The sheet Sensitivity: which choice moves the ranks most, and the index without each of its parts. */
export { leftOutColumns, sensitivityColumns, sensitivityLayout } from "./layout";
export { sensitivitySheet } from "./sheet";
